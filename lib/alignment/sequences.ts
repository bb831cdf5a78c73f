import type { Word } from '../text/words.ts';

/** A text as numbers. */
export interface Sequence {
  /** Equal numbers are equal words, in both texts. */
  ids: Uint32Array;
  /** Words before each place, halves included: one longer than `ids`. Lengths are differences of these. */
  before: Float64Array;
}

type Keyed = Pick<Word, 'key' | 'weight'>;

/** Two texts numbered together. */
export function sequences(page: readonly Keyed[], other: readonly Keyed[]): [page: Sequence, other: Sequence] {
  const numbers = new Map<string, number>();
  const sequence = (list: readonly Keyed[]): Sequence => {
    const ids = new Uint32Array(list.length);
    const before = new Float64Array(list.length + 1);
    list.forEach(({ key, weight }, at) => {
      let id = numbers.get(key);
      if (id === undefined) numbers.set(key, (id = numbers.size + 1));
      ids[at] = id;
      before[at + 1] = (before[at] ?? 0) + weight;
    });
    return { ids, before };
  };
  return [sequence(page), sequence(other)];
}

/** Words from one place to another. */
export function wordsBetween({ before }: Sequence, from: number, to: number): number {
  return (before[to] ?? 0) - (before[from] ?? 0);
}
