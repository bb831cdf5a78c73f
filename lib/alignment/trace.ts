import type { Run } from './findRuns.ts';

/** The heaviest selection of runs that stand in the same order on both sides. */
export interface Trace {
  runs: ReadonlySet<Run>;
  weight: number;
}

/**
 * A text that was reworded keeps little more than four or five words in a row, but keeps them in order; two reports of
 * one event share as many in any order. The heaviest increasing subsequence, by prefix maxima in a Fenwick tree:
 * n log n.
 * @param runs ascending on the page, without overlap there.
 */
export function traceOf(runs: readonly Run[], weightOf: (run: Run) => number, otherLength: number): Trace {
  /** For each node the index of the best run that ends within its range, one up; 0 is none. */
  const tree = new Int32Array(otherLength + 2);
  const weights = new Float64Array(runs.length + 1);
  const before = new Int32Array(runs.length + 1);
  let last = 0;
  runs.forEach((run, index) => {
    const number = index + 1;
    let best = 0;
    for (let node = run.other + 1; node > 0; node -= node & -node) best = heavier(tree[node] ?? 0, best);
    weights[number] = (weights[best] ?? 0) + weightOf(run);
    before[number] = best;
    for (let node = run.other + run.length + 1; node < tree.length; node += node & -node) {
      tree[node] = heavier(number, tree[node] ?? 0);
    }
    last = heavier(number, last);
  });
  function heavier(one: number, another: number): number {
    return (weights[one] ?? 0) > (weights[another] ?? 0) ? one : another;
  }

  const chosen = new Set<Run>();
  for (let number = last; number > 0; number = before[number] ?? 0) {
    const run = runs[number - 1];
    if (run) chosen.add(run);
  }
  return { runs: chosen, weight: weights[last] ?? 0 };
}
