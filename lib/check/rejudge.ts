import { cardOf, type Originals } from '../model/knownArticle.ts';
import type { ArticleCard, Verdict } from '../model/verdict.ts';
import { lookUp } from './lookUp.ts';
import { isOtherVerdict, summarise } from './summarise.ts';

/** A stored verdict that a later visit changed. */
export interface Rejudged {
  page: ArticleCard;
  verdict: Verdict;
  changedAt: number;
}

/** Printings of one text that are judged again at most: the earliest met come first. */
const MOST_PRINTINGS = 24;

/**
 * A newly remembered article may be the original of what is known already: the stored verdicts of all that share text
 * with it are judged again. Returns those that changed.
 */
export async function rejudge(verdict: Verdict, originals: Originals, now: number): Promise<Rejudged[]> {
  if (!('match' in verdict)) return [];
  const printings = [verdict.match, ...verdict.others].map(({ other }) => other.id).filter((id) => id !== undefined);
  const changed: Rejudged[] = [];
  for (const id of printings.slice(0, MOST_PRINTINGS)) {
    const known = await originals.article(id);
    if (!known) continue;
    const again = await lookUp(known.article, known.fingerprint, originals);
    const summary = summarise(again, now);
    const isOther = isOtherVerdict(known.verdict, summary);
    // No verdict yet: the worker died between writing the article and its verdict.
    if (isOther || !known.verdict) await originals.keepVerdict(id, { ...summary, ...(isOther && { changedAt: now }) });
    if (!isOther) continue;
    changed.push({ page: cardOf(known.article), verdict: again, changedAt: now });
  }
  return changed;
}
