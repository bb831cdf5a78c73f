import { siteOf } from '../address/site.ts';
import type { Article, Fingerprint } from '../model/article.ts';
import { cardOf, type KnownArticle, type Originals } from '../model/knownArticle.ts';
import type { Note } from '../model/tabState.ts';
import type { ArticleCard, Verdict } from '../model/verdict.ts';
import { LibraryError } from '../model/libraryError.ts';
import { lookUp } from './lookUp.ts';
import { whyNotRemember, type Circumstances } from './mayRemember.ts';
import { rejudge, type Rejudged } from './rejudge.ts';
import { changedNotes, isOtherVerdict, summarise } from './summarise.ts';

/** What came of one article: its verdict, and the older verdicts it changed. */
export interface Checked {
  verdict: Verdict;
  page: ArticleCard;
  kept: boolean;
  notes: Note[];
  changed: Rejudged[];
}

/**
 * Looks an article up, remembers it where that is allowed, and judges again what it throws new light on. A full disk
 * costs the remembering, not the verdict.
 * @param now epoch milliseconds.
 */
export async function checkArticle(
  article: Article,
  fingerprint: Fingerprint,
  circumstances: Circumstances,
  originals: Originals,
  now: number,
): Promise<Checked> {
  const id = await originals.idOf(article.url);
  const before = id === undefined ? undefined : await originals.article(id);
  const known: KnownArticle = {
    ...article,
    ...(id !== undefined && { id }),
    site: siteOf(article.url),
    firstSeen: before?.article.firstSeen ?? now,
  };
  const verdict = await lookUp(known, fingerprint, originals);
  const summary = summarise(verdict, now);
  const changedAt = isOtherVerdict(before?.verdict, summary) ? now : before?.verdict?.changedAt;
  const notes: Note[] = [...(article.cut ? [{ kind: 'cut' as const }] : []), ...changedNotes(verdict, changedAt)];

  const refusal = whyNotRemember(circumstances);
  if (refusal) return { verdict, page: cardOf(known), kept: false, notes: [...notes, refusal], changed: [] };
  try {
    known.id = await originals.remember(known, fingerprint, 'read');
    await originals.keepVerdict(known.id, { ...summary, ...(changedAt !== undefined && { changedAt }) });
  } catch (error) {
    if (!(error instanceof LibraryError && error.code === 'quota')) throw error;
    return {
      verdict,
      page: cardOf(known),
      kept: false,
      notes: [...notes, { kind: 'not-kept', reason: 'disk-full' }],
      changed: [],
    };
  }
  return { verdict, page: cardOf(known), kept: true, notes, changed: await rejudge(verdict, originals, now) };
}
