import { shingles } from '../fingerprint/shingles.ts';
import type { Word } from '../text/words.ts';

/** Words equal on both sides without a gap. */
export interface Run {
  page: number;
  other: number;
  length: number;
}

/** Places looked at for one shingle: a text that repeats itself endlessly must not cost the square of its length. */
const PLACES_PER_SHINGLE = 16;

/** Runs shorter than this are not seeds; a shingle of unspaced script is longer anyway. */
const SHORTEST_RUN = 5;

/**
 * Maximal equal runs, left to right over the page: seeds are shared shingles, each is extended as far as the words
 * agree, and of several places the one with the longest run is taken (of equals the one that goes on where the last
 * run ended). Every page word is in at most one run. Linear in practice.
 */
export function findRuns(page: readonly Word[], other: readonly Word[]): Run[] {
  const placesOf = new Map<number, number[]>();
  shingles(other).forEach((hash, place) => {
    const places = placesOf.get(hash);
    if (!places) placesOf.set(hash, [place]);
    else if (places.length < PLACES_PER_SHINGLE) places.push(place);
  });
  const equal = (a: number, b: number) => {
    const here = page[a];
    return here !== undefined && here.key === other[b]?.key;
  };
  const lengthFrom = (a: number, b: number) => {
    let length = 0;
    while (equal(a + length, b + length)) length++;
    return length;
  };

  const runs: Run[] = [];
  const seeds = shingles(page);
  let at = 0;
  while (at < seeds.length) {
    const last = runs[runs.length - 1];
    let best: Run | undefined;
    for (const place of placesOf.get(seeds[at] ?? 0) ?? []) {
      const length = lengthFrom(at, place);
      const goesOn = last !== undefined && place >= last.other + last.length;
      const nearer = best !== undefined && length === best.length && goesOn && best.other < last.other + last.length;
      if (best === undefined || length > best.length || nearer) best = { page: at, other: place, length };
    }
    if (!best || best.length < SHORTEST_RUN) {
      at++;
      continue;
    }
    takeBack(best, runs, equal);
    runs.push(best);
    at = best.page + best.length;
  }
  return runs;
}

/** A chance match just before may have taken the first words of a longer run: the longer run takes them back. */
function takeBack(run: Run, runs: Run[], equal: (page: number, other: number) => boolean): void {
  let last = runs[runs.length - 1];
  const mayTake = () => last === undefined || run.page > last.page + last.length || last.length < run.length;
  while (run.page > 0 && run.other > 0 && equal(run.page - 1, run.other - 1) && mayTake()) {
    run.page--;
    run.other--;
    run.length++;
    if (last && last.page + last.length > run.page) {
      last.length--;
      if (last.length < SHORTEST_RUN) {
        runs.pop();
        last = runs[runs.length - 1];
      }
    }
  }
}
