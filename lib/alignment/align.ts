import type { Passage } from '../model/overlap.ts';
import type { TextWord } from '../text/textWords.ts';
import { fillGap, type Pair } from './fillGap.ts';
import { findRuns, type Run } from './findRuns.ts';
import { LARGEST_GAP_WORDS, SHORTEST_PASSAGE_WORDS } from './limits.ts';

/** Where two texts agree. Offsets are into the two word lists. */
export interface Alignment {
  passages: Passage[];
  /** Equal words inside the passages, as [page, other] pairs, ascending on the page's side. */
  pairs: Pair[];
  longest?: Run;
}

/**
 * Aligns two texts: equal runs, merged over small gaps into passages; the gaps are compared word by word. Passages
 * that share too few words are chance ("the president of the United States said on") and are left out.
 */
export function align(page: readonly TextWord[], other: readonly TextWord[]): Alignment {
  const alignment: Alignment = { passages: [], pairs: [] };
  for (const chain of chains(findRuns(page, other))) {
    const pairs = pairsOf(chain, page, other);
    const shared = weigh(pairs, page);
    if (shared < SHORTEST_PASSAGE_WORDS) continue;
    const first = chain[0];
    const last = chain[chain.length - 1];
    if (!first || !last) continue;
    const quoted = pairs.filter(([here, there]) => page[here]?.quoted || other[there]?.quoted);
    alignment.passages.push({
      page: { from: first.page, to: last.page + last.length },
      other: { from: first.other, to: last.other + last.length },
      shared: Math.round(shared),
      quoted: weigh(quoted, page) > shared / 2,
    });
    for (const pair of pairs) alignment.pairs.push(pair);
    for (const run of chain) {
      if (!alignment.longest || run.length > alignment.longest.length) alignment.longest = run;
    }
  }
  return alignment;
}

/** Runs that follow each other on both sides with only a small gap between. */
function chains(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const chain = found[found.length - 1];
    const last = chain?.[chain.length - 1];
    const gapHere = last ? run.page - (last.page + last.length) : Infinity;
    const gapThere = last ? run.other - (last.other + last.length) : Infinity;
    if (chain && gapHere <= LARGEST_GAP_WORDS && gapThere >= 0 && gapThere <= LARGEST_GAP_WORDS) chain.push(run);
    else found.push([run]);
  }
  return found;
}

function pairsOf(chain: readonly Run[], page: readonly TextWord[], other: readonly TextWord[]): Pair[] {
  const pairs: Pair[] = [];
  let before: Run | undefined;
  for (const run of chain) {
    if (before) {
      const here = before.page + before.length;
      const there = before.other + before.length;
      const keys = (list: readonly TextWord[], from: number, to: number) =>
        list.slice(from, to).map((word) => word.key);
      for (const [a, b] of fillGap(keys(page, here, run.page), keys(other, there, run.other))) {
        pairs.push([here + a, there + b]);
      }
    }
    for (let k = 0; k < run.length; k++) pairs.push([run.page + k, run.other + k]);
    before = run;
  }
  return pairs;
}

/** Words a list of pairs counts for. */
export function weigh(pairs: readonly Pair[], page: readonly TextWord[]): number {
  return pairs.reduce((sum, [here]) => sum + (page[here]?.weight ?? 0), 0);
}
