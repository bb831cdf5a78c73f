import { equalBefore, equalFrom, type Run } from './findRuns.ts';
import { EXTEND_GAP_WORDS, EXTEND_RUN_WORDS, LARGEST_GAP_WORDS } from './limits.ts';
import { wordsBetween, type Sequence } from './sequences.ts';

/** Runs that follow each other on both sides with only a small gap between: what becomes one passage. */
export type Chain = Run[];

/**
 * Joins runs to chains, left to right over the page, and lets each chain grow at both ends over words too few for a
 * seed: beside agreeing text three words in a row are no chance any more, and a rewritten sentence keeps little more.
 * (Greedy extension with a drop-off, as of seeds in BLAST: Altschul et al. 1990.)
 */
export function chainRuns(runs: readonly Run[], page: Sequence, other: Sequence): Chain[] {
  const chains: Chain[] = [];
  let free = 0;
  for (let at = 0; at < runs.length;) {
    const first = runs[at];
    if (!first) break;
    const chain = [first];
    growBackward(chain, page, other, free);
    for (at++; ; at++) {
      const next = runs[at];
      const last = chain[chain.length - 1] ?? first;
      if (next && isNear(last, next, page, other)) {
        chain.push(next);
        continue;
      }
      const more = runAfter(last, page, other, next?.page ?? page.ids.length);
      if (!more) break;
      chain.push(more);
      at--;
    }
    const last = chain[chain.length - 1] ?? first;
    free = last.page + last.length;
    chains.push(chain);
  }
  return chains;
}

function isNear(last: Run, next: Run, page: Sequence, other: Sequence): boolean {
  const here = last.page + last.length;
  const there = last.other + last.length;
  return (
    next.other >= there &&
    wordsBetween(page, here, next.page) <= LARGEST_GAP_WORDS &&
    wordsBetween(other, there, next.other) <= LARGEST_GAP_WORDS
  );
}

/** The nearest short run behind a run, not reaching beyond a place of the page. */
function runAfter(last: Run, page: Sequence, other: Sequence, limit: number): Run | undefined {
  const here = last.page + last.length;
  const there = last.other + last.length;
  const mostHere = stepsWithin(page, here, limit, 1);
  const mostThere = stepsWithin(other, there, other.ids.length, 1);
  return nearest(
    mostHere,
    mostThere,
    (skipHere, skipThere) => {
      const run = { page: here + skipHere, other: there + skipThere, length: 0 };
      run.length = Math.min(equalFrom(page, run.page, other, run.other), limit - run.page);
      return run;
    },
    page,
  );
}

/** Lets a chain grow over short runs before it, not reaching below a place of the page. */
function growBackward(chain: Chain, page: Sequence, other: Sequence, limit: number): void {
  for (let first = chain[0]; first; first = chain[0]) {
    const { page: here, other: there } = first;
    const mostHere = stepsWithin(page, here, limit, -1);
    const mostThere = stepsWithin(other, there, 0, -1);
    const before = nearest(
      mostHere,
      mostThere,
      (skipHere, skipThere) => {
        const length = equalBefore(page, here - skipHere, other, there - skipThere, limit);
        return { page: here - skipHere - length, other: there - skipThere - length, length };
      },
      page,
    );
    if (!before) return;
    chain.unshift(before);
  }
}

/** How many words may be skipped from a place on, in one direction, before the gap is too large or the limit passed. */
function stepsWithin(text: Sequence, from: number, limit: number, direction: 1 | -1): number {
  let steps = 0;
  while (from + direction * steps !== limit) {
    const to = from + direction * (steps + 1);
    if (Math.abs(wordsBetween(text, from, to)) > EXTEND_GAP_WORDS) break;
    steps++;
  }
  return steps;
}

/** The first run long enough when both sides are searched outwards, the fewest skipped words first. */
function nearest(
  mostHere: number,
  mostThere: number,
  runAt: (skipHere: number, skipThere: number) => Run,
  page: Sequence,
): Run | undefined {
  for (let skipped = 0; skipped <= mostHere + mostThere; skipped++) {
    for (let skip = Math.max(0, skipped - mostThere); skip <= Math.min(skipped, mostHere); skip++) {
      const run = runAt(skip, skipped - skip);
      if (run.length > 0 && wordsBetween(page, run.page, run.page + run.length) >= EXTEND_RUN_WORDS) return run;
    }
  }
  return undefined;
}
