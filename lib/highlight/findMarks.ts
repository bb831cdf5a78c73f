import { findRuns } from '../alignment/findRuns.ts';
import { sequences } from '../alignment/sequences.ts';
import type { Highlights } from '../model/highlights.ts';
import { textWords } from '../text/textWords.ts';
import { pageWords } from './pageWords.ts';

/** What is painted of one passage. */
export interface FoundPassage {
  shared: Range[];
  quoted: Range[];
}

/** Less of the marked words found again is another text: nothing is painted then. */
const LEAST_FOUND = 0.5;

/**
 * Finds the marks in a page as it stands now, by the words of the text that was read: whatever the page's scripts have
 * put between or around them since. Undefined where the text is not there any more.
 */
export function findMarks(
  root: Element,
  { blocks, passages }: Pick<Highlights, 'blocks' | 'passages'>,
): FoundPassage[] | undefined {
  const read = textWords(blocks);
  const now = pageWords(root);
  const placeOf = new Map<number, number>();
  for (const { page, other, length } of findRuns(...sequences(read, now.words)))
    for (let k = 0; k < length; k++) placeOf.set(page + k, other + k);

  let [wanted, found] = [0, 0];
  const result = passages.map(({ marks }): FoundPassage => {
    const passage: FoundPassage = { shared: [], quoted: [] };
    for (const { from, to, quoted } of marks) {
      wanted += to - from;
      for (const [first, last] of stretches(from, to, placeOf)) {
        found += last - first + 1;
        const range = now.range(first, last);
        if (range) (quoted ? passage.quoted : passage.shared).push(range);
      }
    }
    return passage;
  });
  return found > 0 && found >= wanted * LEAST_FOUND ? result : undefined;
}

/** The words of one mark in the page: first and last of each stretch without a gap. */
function stretches(from: number, to: number, placeOf: ReadonlyMap<number, number>): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let at = from; at < to; at++) {
    const place = placeOf.get(at);
    if (place === undefined) continue;
    const last = found.at(-1);
    if (last && place === last[1] + 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}
