import { align } from '../alignment/align.ts';
import { gatherEvidence } from '../evidence/gatherEvidence.ts';
import { judgeCredit } from '../evidence/judgeCredit.ts';
import { judgeDirection } from '../evidence/judgeDirection.ts';
import { anchors } from '../fingerprint/anchors.ts';
import { shingles } from '../fingerprint/shingles.ts';
import type { Fingerprint } from '../model/article.ts';
import { cardOf, type KnownArticle, type Originals } from '../model/knownArticle.ts';
import type { Match, Verdict } from '../model/verdict.ts';
import { judgeOverlap } from '../overlap/judgeOverlap.ts';
import { textWords, type TextWord } from '../text/textWords.ts';
import { judge } from '../verdict/judge.ts';

/** Candidates that are aligned; alignment costs a few milliseconds each. */
const MOST_CANDIDATES = 12;

/** Looks an article up: candidates, alignment, overlap, evidence, verdict. Rejects where the library cannot be used. */
export async function lookUp(page: KnownArticle, fingerprint: Fingerprint, originals: Originals): Promise<Verdict> {
  const pageWords = textWords(page.blocks);
  const hashes = shingles(pageWords);
  const question = { fingerprint, shingles: hashes, anchors: anchors(hashes) };
  const candidates = await originals.candidates(question, page.url, MOST_CANDIDATES);
  const known = await Promise.all(candidates.map(({ id }) => originals.article(id)));
  const matches = known.flatMap((one) => (one ? [compare(page, pageWords, one.article)] : []));
  const compared = (await originals.count()) - (page.id === undefined ? 0 : 1);
  return judge(page, matches, compared);
}

/** Everything that follows from two articles. Pure. */
export function compare(page: KnownArticle, pageWords: readonly TextWord[], other: KnownArticle): Match {
  const otherWords = textWords(other.blocks);
  const alignment = align(pageWords, otherWords);
  const evidence = gatherEvidence(page, other, { alignment, pageWords, otherWords });
  const direction = judgeDirection(evidence);
  return {
    other: cardOf(other),
    overlap: judgeOverlap(alignment, pageWords, otherWords),
    direction,
    evidence,
    credit: judgeCredit(page, other, evidence, direction),
  };
}
