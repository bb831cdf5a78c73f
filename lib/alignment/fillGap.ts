import { diffArrays } from 'diff';

/** Pairs of equal words, as offsets into the two gaps. */
export type Pair = [page: number, other: number];

/** Beyond this many edits the gap is taken for wholly different; keeps the work bounded (Myers 1986: time grows with edits). */
const MAX_EDITS = 60;

/** Equal words in a small gap between two runs, in order on both sides: the words around an exchanged one. */
export function fillGap<T>(page: readonly T[], other: readonly T[]): Pair[] {
  // One word against one is the commonest gap of all, and no diff is needed to compare them.
  if (page.length === 1 && other.length === 1) return page[0] === other[0] ? [[0, 0]] : [];
  if (page.length === 0 || other.length === 0) return [];
  const changes = diffArrays([...page], [...other], { maxEditLength: MAX_EDITS });
  const pairs: Pair[] = [];
  let here = 0;
  let there = 0;
  for (const change of changes ?? []) {
    if (!change.added && !change.removed) for (let k = 0; k < change.count; k++) pairs.push([here + k, there + k]);
    if (!change.added) here += change.count;
    if (!change.removed) there += change.count;
  }
  return pairs;
}
