import { namesTheOther } from '../evidence/judgeDirection.ts';
import type { WordSpan } from '../model/overlap.ts';
import type { ArticleCard, Match } from '../model/verdict.ts';
import { isForPrinting } from './isForPrinting.ts';

/** The part of what page and other share that must stand in the third article, too. */
const EXPLAINED_SHARE = 0.8;

/**
 * A third known article that explains what the page and another share: a release or an agency's own page, not later
 * than either, that has nearly all of it. Where one of the two names the other as its source, that is the answer.
 */
export function thirdSource(match: Match, matches: readonly Match[]): ArticleCard | undefined {
  const { other, overlap, evidence } = match;
  if (isForPrinting(other) || namesTheOther(evidence)) return undefined;
  const shared = overlap.passages.map(({ page }) => page);
  const explains = (third: Match) =>
    third.other !== other &&
    isForPrinting(third.other) &&
    third.direction.first !== 'page' &&
    !isLater(third.other, other) &&
    covered(
      shared,
      third.overlap.passages.map(({ page }) => page),
    ) >=
      EXPLAINED_SHARE * length(shared);
  return matches.find(explains)?.other;
}

const isLater = (one: ArticleCard, another: ArticleCard) =>
  one.published !== undefined && another.published !== undefined && one.published.from >= another.published.to;

const length = (spans: readonly WordSpan[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** Words of some spans that lie in others. Spans of a page do not overlap each other. */
function covered(spans: readonly WordSpan[], by: readonly WordSpan[]): number {
  let words = 0;
  for (const { from, to } of spans)
    for (const other of by) words += Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
  return words;
}
