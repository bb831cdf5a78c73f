import { SEED_WORDS } from './limits.ts';
import { SeedPlaces, seedEnd } from './seedPlaces.ts';
import { wordsBetween, type Sequence } from './sequences.ts';

/** Words equal on both sides without a gap. */
export interface Run {
  page: number;
  other: number;
  length: number;
}

/**
 * Maximal equal runs, left to right over the page: seeds are shared shingles, each is extended as far as the words
 * agree, and of several places the one with the longest run is taken (of equals the one that goes on where the last
 * run ended). Every page word is in at most one run. Linear: a seed is looked up in one step and tried at a bounded
 * number of places, and the words of a run are not looked up again.
 */
export function findRuns(page: Sequence, other: Sequence): Run[] {
  const places = new SeedPlaces(other);
  const runs: Run[] = [];
  for (let at = 0; ;) {
    const end = seedEnd(page, at);
    if (end === undefined) return runs;
    const last = runs[runs.length - 1];
    const goesOn = last ? last.other + last.length : 0;
    // Where the last run would go on if words were exchanged: right in a text that repeats itself, too.
    const ahead = last ? [goesOn + at - (last.page + last.length)] : [];
    let best: Run | undefined;
    for (const place of [...ahead, ...places.of(page, at, end)]) {
      const length = equalFrom(page, at, other, place);
      if (length < end - at) continue;
      const isNearer = best !== undefined && length === best.length && place >= goesOn && best.other < goesOn;
      if (best === undefined || length > best.length || isNearer) best = { page: at, other: place, length };
    }
    if (!best) {
      at++;
      continue;
    }
    takeBack(best, runs, page, other);
    runs.push(best);
    at = best.page + best.length;
  }
}

/** How many words agree from two places on. */
export function equalFrom(page: Sequence, here: number, other: Sequence, there: number): number {
  const most = Math.min(page.ids.length - here, other.ids.length - there);
  let length = 0;
  while (length < most && page.ids[here + length] === other.ids[there + length]) length++;
  return length;
}

/** How many words agree before two places, not reaching below a place of the page. */
export function equalBefore(page: Sequence, here: number, other: Sequence, there: number, limit: number): number {
  const most = Math.min(here - limit, there);
  let length = 0;
  while (length < most && page.ids[here - length - 1] === other.ids[there - length - 1]) length++;
  return length;
}

/** A chance match just before may have taken the first words of a longer run: the longer run takes them back. */
function takeBack(run: Run, runs: Run[], page: Sequence, other: Sequence): void {
  let last = runs[runs.length - 1];
  const mayTake = () => last === undefined || run.page > last.page + last.length || last.length < run.length;
  while (run.page > 0 && run.other > 0 && page.ids[run.page - 1] === other.ids[run.other - 1] && mayTake()) {
    run.page--;
    run.other--;
    run.length++;
    if (!last || last.page + last.length <= run.page) continue;
    last.length--;
    if (wordsBetween(page, last.page, last.page + last.length) >= SEED_WORDS) continue;
    runs.pop();
    last = runs[runs.length - 1];
  }
}
