import { siteOf } from '../address/site.ts';
import { headlineKey } from '../feeds/headlineKey.ts';
import { fingerprint as fingerprintWords } from '../fingerprint/fingerprint.ts';
import { resemblance } from '../fingerprint/resemblance.ts';
import type { Article, Fingerprint } from '../model/article.ts';
import { cardOf, type KnownArticle, type Origin, type Originals, type StoredArticle } from '../model/knownArticle.ts';
import type { Note } from '../model/tabState.ts';
import { matchesIn, type ArticleCard, type Verdict } from '../model/verdict.ts';
import { isPrinting } from '../story/isPrinting.ts';
import { textWords } from '../text/textWords.ts';
import { LibraryError } from '../model/libraryError.ts';
import { listedNotes } from './listedNotes.ts';
import { lookUp } from './lookUp.ts';
import { whyNotRemember, type Circumstances } from './mayRemember.ts';
import { changedNotes, summarise, withChange } from './summarise.ts';

/**
 * The least resemblance of an address's text to the one that the reader gave a word about: an update keeps the word, another
 * text under a trusted address does not inherit it.
 */
const SAME_TEXT = 0.5;

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
 * @param how whether a page was read, or a feed gave the text.
 */
export async function checkArticle(
  article: Article,
  fingerprint: Fingerprint,
  circumstances: Circumstances,
  originals: Originals,
  now: number,
  how: Origin = 'read',
): Promise<Checked> {
  const asked = originals.idOf(article.url);
  // Meanwhile, as the database may have to be opened first.
  const words = textWords(article.blocks);
  const id = await asked;
  const before = id === undefined ? undefined : await originals.article(id);
  const listed =
    before?.article.listed ?? (await originals.listedAt(article.url)) ?? (how === 'feed' ? now : undefined);
  const word = before?.article.word;
  // What was read of a page is not another text.
  const isOtherText = word && !circumstances.part && resemblance(fingerprintOf(before), fingerprint) < SAME_TEXT;
  const known: KnownArticle = {
    ...article,
    ...(id !== undefined && { id }),
    site: siteOf(article.url),
    firstSeen: before?.article.firstSeen ?? listed ?? now,
    ...(listed !== undefined && { listed }),
    ...(before?.article.storyId !== undefined && { storyId: before.article.storyId }),
    ...(word && !isOtherText && { word }),
  };
  const verdict = await lookUp(known, fingerprint, originals, words);
  const summary = withChange(before?.verdict, summarise(verdict, now), now);
  const notes: Note[] = [
    ...(isOtherText ? [{ kind: 'word-dropped' as const }] : []),
    ...(article.cut ? [{ kind: 'cut' as const }] : []),
    ...changedNotes(verdict, summary.changedAt),
    ...listedNotes(known, verdict, await originals.headlinesLike(headlineKey(known.title), known.url)),
  ];

  const refusal = whyNotRemember(circumstances);
  if (refusal) return { verdict, page: cardOf(known), kept: false, notes: [...notes, refusal] };
  try {
    if (isOtherText && id !== undefined) await originals.keepWord(id, undefined);
    const printings = printingsIn(verdict);
    const isNew = !before || before.fingerprint.hashes.length === 0;
    const indexed = isNew && (await isCrowded(printings, originals)) ? { ...fingerprint, hashes: [] } : fingerprint;
    known.id = await originals.remember(known, indexed, how, circumstances.settings.keepTexts);
    await originals.joinStory([known.id, ...printings]);
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

/**
 * Printings of one story that the index holds. More would make every sentence of it one that stands everywhere, which the
 * index takes for boilerplate (200 articles, lib/library/segment/postings), and the story could not be found any more.
 * Later printings are found by way of their story, which is joined all the same.
 */
const MOST_INDEXED = 100;

async function isCrowded([first]: readonly number[], originals: Originals): Promise<boolean> {
  const story = first === undefined ? undefined : (await originals.article(first))?.article.storyId;
  return story !== undefined && (await originals.earliestOf(story, MOST_INDEXED)).length >= MOST_INDEXED;
}

/** Of its text, where that is kept: a crowded story's printings are in the index without hashes. */
const fingerprintOf = ({ article, textKept, fingerprint }: StoredArticle) =>
  textKept ? fingerprintWords(textWords(article.blocks)) : fingerprint;

/** The known articles that are printings of the same text. */
function printingsIn(verdict: Verdict): number[] {
  return matchesIn(verdict)
    .filter(({ overlap }) => isPrinting(overlap))
    .flatMap(({ other }) => other.id ?? []);
}
