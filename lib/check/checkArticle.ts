import { siteOf } from '../address/site.ts';
import type { Article, Fingerprint } from '../model/article.ts';
import { cardOf, type KnownArticle, type Originals } from '../model/knownArticle.ts';
import type { Note } from '../model/tabState.ts';
import type { ArticleCard, Verdict } from '../model/verdict.ts';
import { isPrinting } from '../story/isPrinting.ts';
import { LibraryError } from '../model/libraryError.ts';
import { lookUp } from './lookUp.ts';
import { whyNotRemember, type Circumstances } from './mayRemember.ts';
import { changedNotes, summarise, withChange } from './summarise.ts';

/** What came of one article. Where it was `kept`, the older verdicts it bears on are to be judged again (`rejudge`). */
export interface Checked {
  verdict: Verdict;
  page: ArticleCard;
  kept: boolean;
  notes: Note[];
}

/**
 * Looks an article up and remembers it where that is allowed. A full disk costs the remembering, not the verdict.
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
    ...(before?.article.storyId !== undefined && { storyId: before.article.storyId }),
  };
  const verdict = await lookUp(known, fingerprint, originals);
  const summary = withChange(before?.verdict, summarise(verdict, now), now);
  const notes: Note[] = [
    ...(article.cut ? [{ kind: 'cut' as const }] : []),
    ...changedNotes(verdict, summary.changedAt),
  ];

  const refusal = whyNotRemember(circumstances);
  if (refusal) return { verdict, page: cardOf(known), kept: false, notes: [...notes, refusal] };
  try {
    known.id = await originals.remember(known, fingerprint, 'read');
    await originals.joinStory([known.id, ...printingsIn(verdict)]);
    await originals.keepVerdict(known.id, summary);
  } catch (error) {
    if (!(error instanceof LibraryError && error.code === 'quota')) throw error;
    return {
      verdict,
      page: cardOf(known),
      kept: false,
      notes: [...notes, { kind: 'not-kept', reason: 'disk-full' }],
    };
  }
  return { verdict, page: cardOf(known), kept: true, notes };
}

/** The known articles that are printings of the same text. */
function printingsIn(verdict: Verdict): number[] {
  if (!('match' in verdict)) return [];
  const matches = [verdict.match, ...verdict.others];
  return matches.filter(({ overlap }) => isPrinting(overlap)).flatMap(({ other }) => other.id ?? []);
}
