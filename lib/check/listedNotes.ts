import type { Headline } from '../model/feed.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { Note } from '../model/tabState.ts';
import { matchesIn, type Verdict } from '../model/verdict.ts';
import { isOneGroup } from '../verdict/publisherGroups.ts';

/** Another day's headline may have the same words: "Markets close higher again today". */
const SAME_NEWS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * That a feed of another outlet listed the same headline before. Of its text nothing is known, so it changes no verdict;
 * an article whose text is known is told of by the verdict itself.
 * @param headlines in the same words as the page's, the earliest met first.
 */
export function listedNotes(page: KnownArticle, verdict: Verdict, headlines: readonly Headline[]): Note[] {
  const told = verdict.kind === 'estimated' ? [verdict.estimate, ...verdict.others] : matchesIn(verdict);
  const compared = told.map(({ other }) => other.url);
  const own = page.published?.isModified ? undefined : page.published;
  const found = headlines.find(({ url, site, firstSeen, published }) => {
    const at = published?.from ?? firstSeen;
    const until = own?.from ?? page.firstSeen;
    const isForeign = site !== page.site && !isOneGroup(site, page.site) && !compared.includes(url);
    return isForeign && at < until && until - at < SAME_NEWS_MS;
  });
  if (!found) return [];
  const { url, outlet, title, published, firstSeen } = found;
  return [{ kind: 'listed', url, outlet, title, at: published?.from ?? firstSeen }];
}
