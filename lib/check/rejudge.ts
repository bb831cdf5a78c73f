import { cardOf, type Originals } from '../model/knownArticle.ts';
import { matchesIn, type ArticleCard, type Verdict, type VerdictSummary } from '../model/verdict.ts';
import { lookUp } from './lookUp.ts';
import { isOtherVerdict, summarise, withChange } from './summarise.ts';

/** A stored verdict that was judged again, and, where a later visit changed it, when. */
export interface Rejudged {
  page: ArticleCard;
  verdict: Verdict;
  changedAt?: number;
}

/** Printings of one text that are judged again at most: those that share most, then the story's earliest. */
const MOST_PRINTINGS = 24;

/**
 * A newly remembered article may be the original of what is known already: the stored verdicts of all that share text
 * with it, and of the story's other printings, are judged again. Returns those that changed. The rest of a very large
 * story is judged again when it is visited.
 */
export async function rejudge(verdict: Verdict, originals: Originals, now: number): Promise<Rejudged[]> {
  const changed: Rejudged[] = [];
  for (const id of await printings(verdict, originals)) {
    const known = await originals.article(id);
    // Without its text it cannot be looked up again: the next visit does.
    if (!known?.textKept || !mayChange(known.verdict, known.article.url, verdict)) continue;
    const again = await lookUp(known.article, known.fingerprint, originals);
    const summary = summarise(again, now);
    const isOther = isOtherVerdict(known.verdict, summary);
    // No verdict yet: the worker died between writing the article and its verdict.
    if (isOther || !known.verdict) await originals.keepVerdict(id, withChange(known.verdict, summary, now));
    if (isOther) changed.push({ page: cardOf(known.article), verdict: again, changedAt: now });
  }
  return changed;
}

/** The articles whose verdicts one article's verdict bears on. */
export async function printings(verdict: Verdict, originals: Originals): Promise<number[]> {
  const matched = matchesIn(verdict).flatMap(({ other }) => other.id ?? []);
  const [first] = matched;
  const storyId = first === undefined ? undefined : (await originals.article(first))?.article.storyId;
  const story = storyId === undefined ? [] : await originals.earliestOf(storyId, MOST_PRINTINGS);
  return [...new Set([...matched, ...story])].slice(0, MOST_PRINTINGS);
}

/** Verdicts that another copy of the same original leaves as they are. */
const SETTLED: VerdictSummary['kind'][] = ['original', 'republished', 'partly'];

/** One more copy of a known original changes nothing for those that name it, nor for itself. */
function mayChange(stored: VerdictSummary | undefined, url: string, verdict: Verdict): boolean {
  if (!stored || !SETTLED.includes(stored.kind)) return true;
  if (verdict.kind !== 'republished' && verdict.kind !== 'partly') return true;
  const first = verdict.match.other.url;
  return stored.kind === 'original' ? url !== first : stored.otherUrl !== first;
}
