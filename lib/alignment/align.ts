import type { Passage, TextSpan, WordSpan } from '../model/overlap.ts';
import type { TextWord } from '../text/textWords.ts';
import { weightOf } from '../text/words.ts';
import { chainRuns, type Chain } from './chains.ts';
import { fillGap, type Pair } from './fillGap.ts';
import { findRuns, type Run } from './findRuns.ts';
import * as limit from './limits.ts';
import { sequences, wordsBetween, type Sequence } from './sequences.ts';
import { traceOf, type Trace } from './trace.ts';

/** Where two texts agree. Offsets are into the two word lists. */
export interface Alignment {
  passages: Passage[];
  /** Equal words inside the passages, as [page, other] pairs, ascending on the page's side. */
  pairs: Pair[];
  longest?: Run;
  /** True where a good part of the shorter text stands in the other one reworded: little in a row, but in order. */
  reworded?: boolean;
}

/**
 * Aligns two texts: equal runs, merged over small gaps into passages and grown at their ends; the gaps are compared
 * word by word. Passages that share too few words are chance ("the president of the United States said on") and are
 * left out.
 */
export function align(page: readonly TextWord[], other: readonly TextWord[]): Alignment {
  const [here, there] = sequences(page, other);
  const runs = findRuns(here, there);
  const trace = traceOf(runs, (run) => ownWords(run, page, other), other.length);
  const isVerbatim = runs.some((run) => wordsBetween(here, run.page, run.page + run.length) > limit.REWORDED_RUN_WORDS);
  const reworded = !isVerbatim && isReworded(trace, page, other);
  const alignment: Alignment = { passages: [], pairs: [], reworded };
  for (const chain of chainRuns(runs, here, there)) {
    const pairs = pairsOf(chain, here, there);
    const shared = weigh(pairs, page);
    const first = chain[0];
    const last = chain[chain.length - 1];
    if (!first || !last) continue;
    const isPassage =
      shared >= limit.SHORTEST_PASSAGE_WORDS &&
      chain.some((run) => wordsBetween(here, run.page, run.page + run.length) >= limit.PASSAGE_RUN_WORDS);
    if (!isPassage && !(reworded && chain.some((run) => trace.runs.has(run)))) continue;
    const quoted = pairs.filter(([at, its]) => page[at]?.inQuotation || other[its]?.inQuotation);
    const span = { from: first.page, to: last.page + last.length };
    const otherSpan = { from: first.other, to: last.other + last.length };
    alignment.passages.push({
      page: span,
      other: otherSpan,
      pageText: textSpan(page, span),
      otherText: textSpan(other, otherSpan),
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

function isReworded(trace: Trace, page: readonly TextWord[], other: readonly TextWord[]): boolean {
  const shorter = weightOf(page) < weightOf(other) ? page : other;
  const figures = shorter.filter(({ key }) => /^\d/.test(key));
  return (
    trace.weight >= limit.REWORDED_WORDS &&
    trace.weight >= limit.REWORDED_SHARE * weightOf(shorter) &&
    figures.length <= limit.MOST_FIGURES_SHARE * shorter.length
  );
}

/** Words of a run that neither side quotes. */
function ownWords(run: Run, page: readonly TextWord[], other: readonly TextWord[]): number {
  let own = 0;
  for (let k = 0; k < run.length; k++) {
    const here = page[run.page + k];
    if (here && !here.inQuotation && !other[run.other + k]?.inQuotation) own += here.weight;
  }
  return own;
}

function pairsOf(chain: Chain, page: Sequence, other: Sequence): Pair[] {
  const pairs: Pair[] = [];
  let before: Run | undefined;
  for (const run of chain) {
    if (before) {
      const here = before.page + before.length;
      const there = before.other + before.length;
      const gap = fillGap([...page.ids.subarray(here, run.page)], [...other.ids.subarray(there, run.other)]);
      for (const [a, b] of gap) pairs.push([here + a, there + b]);
    }
    for (let k = 0; k < run.length; k++) pairs.push([run.page + k, run.other + k]);
    before = run;
  }
  return pairs;
}

/** The characters of a stretch of words, punctuation at its edges left out. */
function textSpan(words: readonly TextWord[], { from, to }: WordSpan): TextSpan {
  const first = words[from];
  const last = words[to - 1];
  return {
    from: { block: first?.block ?? 0, at: first?.from ?? 0 },
    to: { block: last?.block ?? 0, at: last?.to ?? 0 },
  };
}

/** Words a list of pairs counts for. */
export function weigh(pairs: readonly Pair[], page: readonly TextWord[]): number {
  return pairs.reduce((sum, [here]) => sum + (page[here]?.weight ?? 0), 0);
}
