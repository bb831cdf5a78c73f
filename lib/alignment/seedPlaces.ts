import { hashRun } from '../fingerprint/hash.ts';
import { PLACES_PER_SEED, SEED_WORDS } from './limits.ts';
import { wordsBetween, type Sequence } from './sequences.ts';

/** One past the last word of the seed that begins here; `undefined` where the text ends before it. */
export function seedEnd(text: Sequence, at: number): number | undefined {
  let end = at + 1;
  while (end <= text.ids.length && wordsBetween(text, at, end) < SEED_WORDS) end++;
  return end <= text.ids.length ? end : undefined;
}

/** Where each seed of a text begins. */
export class SeedPlaces {
  private readonly first = new Map<number, number>();
  /** Place → next place with the same seed; ascending, −1 at the last. */
  private readonly next: Int32Array;

  constructor({ ids, before }: Sequence) {
    this.next = new Int32Array(ids.length).fill(-1);
    for (let at = ids.length - 1; at >= 0; at--) {
      const end = seedEnd({ ids, before }, at);
      if (end === undefined) continue;
      const hash = hashRun(ids, at, end);
      this.next[at] = this.first.get(hash) ?? -1;
      this.first.set(hash, at);
    }
  }

  /** The first places of a seed; some may be of another seed with the same hash. */
  of(text: Sequence, from: number, to: number): number[] {
    const places: number[] = [];
    let place = this.first.get(hashRun(text.ids, from, to)) ?? -1;
    for (; place >= 0 && places.length < PLACES_PER_SEED; place = this.next[place] ?? -1) places.push(place);
    return places;
  }
}
