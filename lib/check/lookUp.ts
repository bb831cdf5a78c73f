import { align } from '../alignment/align.ts';
import { countEdits } from '../edits/countEdits.ts';
import { findEdits } from '../edits/findEdits.ts';
import { gatherEvidence } from '../evidence/gatherEvidence.ts';
import { judgeCredit } from '../evidence/judgeCredit.ts';
import { judgeDirection } from '../evidence/judgeDirection.ts';
import { namedByOthers } from '../evidence/namedByOthers.ts';
import { anchors } from '../fingerprint/anchors.ts';
import { shingles } from '../fingerprint/shingles.ts';
import type { Fingerprint } from '../model/article.ts';
import type { EditCounts } from '../model/edit.ts';
import type { Direction } from '../model/evidence.ts';
import {
  cardOf,
  type Candidate,
  type KnownArticle,
  type Originals,
  type StoredArticle,
} from '../model/knownArticle.ts';
import type { Estimate, Match, Verdict } from '../model/verdict.ts';
import { isEstimatedWhole } from '../overlap/estimateOverlap.ts';
import { judgeOverlap } from '../overlap/judgeOverlap.ts';
import { textWords, type TextWord } from '../text/textWords.ts';
import { judge } from '../verdict/judge.ts';
import { withEstimates } from '../verdict/withEstimates.ts';

/** Candidates that are aligned; alignment costs a few milliseconds each. */
const MOST_CANDIDATES = 12;

/** Of each story met among them, this many printings are compared in any case: its first ones. */
const FIRST_PRINTINGS = 2;

/** What of the library a look-up needs. */
type Library = Pick<Originals, 'count' | 'candidates' | 'article' | 'earliestOf'>;

/**
 * Looks an article up: candidates, alignment, overlap, evidence, verdict. Rejects where the library cannot be used.
 * @param pageWords the page's words, where they are there already.
 */
export async function lookUp(
  page: KnownArticle,
  fingerprint: Fingerprint,
  originals: Library,
  pageWords: readonly TextWord[] = textWords(page.blocks),
): Promise<Verdict> {
  const hashes = shingles(pageWords);
  const question = { fingerprint, shingles: hashes, anchors: anchors(hashes) };
  const candidates = await originals.candidates(question, page.url, MOST_CANDIDATES);
  const stored = await load(
    candidates.map(({ id }) => id),
    originals,
  );
  const known = withText(stored);
  known.push(...withText(await firstPrintings(page, known, originals)));
  const comparisons = known.map((other) => compare(page, pageWords, other, known));
  const compared = (await originals.count()) - (page.id === undefined ? 0 : 1);
  const verdict = withEstimates(
    judge(
      page,
      comparisons.map(({ match }) => match),
      compared,
    ),
    page,
    estimatesOf(stored, candidates, pageWords, hashes),
    compared,
  );
  if (!('match' in verdict)) return verdict;
  // What was changed is told of the article named, of no other.
  const named = comparisons.find(({ match }) => match === verdict.match);
  return named ? { ...verdict, match: { ...named.match, edits: named.editCounts() } } : verdict;
}

async function load(ids: readonly number[], originals: Library): Promise<StoredArticle[]> {
  const found = await Promise.all(ids.map((id) => originals.article(id)));
  return found.filter((one) => one !== undefined);
}

/** Those that can be compared word by word. */
const withText = (stored: readonly StoredArticle[]): KnownArticle[] =>
  stored.filter(({ textKept }) => textKept).map(({ article }) => article);

/** Of the others, those that have most of the page, as far as fingerprints tell. */
function estimatesOf(
  stored: readonly StoredArticle[],
  candidates: readonly Candidate[],
  words: readonly TextWord[],
  hashes: readonly number[],
): Estimate[] {
  return stored.flatMap(({ article, textKept, fingerprint }) => {
    const found = candidates.find(({ id }) => id === article.id);
    if (textKept || !found || !isEstimatedWhole(found.shareOfPage, words, hashes, fingerprint.hashes)) return [];
    const shareOfOther = Math.min(1, found.sharedHashes / Math.max(1, fingerprint.hashes.length));
    return [{ other: cardOf(article), shareOfPage: found.shareOfPage, shareOfOther }];
  });
}

/** A text printed hundreds of times has more printings than candidates are taken: its first ones are always asked. */
async function firstPrintings(
  page: KnownArticle,
  known: readonly KnownArticle[],
  originals: Library,
): Promise<StoredArticle[]> {
  const stories = [...new Set([page, ...known].flatMap(({ storyId }) => storyId ?? []))];
  const earliest = await Promise.all(stories.map((story) => originals.earliestOf(story, FIRST_PRINTINGS)));
  const missing = earliest.flat().filter((id) => id !== page.id && !known.some((one) => one.id === id));
  return load(missing, originals);
}

interface Comparison {
  match: Match;
  /** Counted when asked for. */
  editCounts: () => EditCounts;
}

/** Everything that follows from two articles; `printings`: all known that share text with the page. Pure. */
function compare(
  page: KnownArticle,
  pageWords: readonly TextWord[],
  other: KnownArticle,
  printings: readonly KnownArticle[],
): Comparison {
  const otherWords = textWords(other.blocks);
  const alignment = align(pageWords, otherWords);
  const aligned = { alignment, pageWords, otherWords };
  const evidence = [...gatherEvidence(page, other, aligned), ...namedByOthers(page, other, printings)];
  const direction = judgeDirection(evidence);
  return {
    match: {
      other: cardOf(other),
      overlap: judgeOverlap(alignment, pageWords, otherWords),
      direction,
      evidence,
      credit: judgeCredit(page, other, evidence, direction),
    },
    editCounts: () => countEdits(findEdits(page, other, aligned, laterOf(direction))),
  };
}

/** The one that was edited; the page, where the order is not known. */
export const laterOf = ({ first }: Direction): 'page' | 'other' => (first === 'page' ? 'other' : 'page');
