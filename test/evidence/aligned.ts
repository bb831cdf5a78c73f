import { align } from '../../lib/alignment/align.ts';
import { gatherEvidence } from '../../lib/evidence/gatherEvidence.ts';
import type { Block } from '../../lib/model/article.ts';
import type { Evidence, SignalKind } from '../../lib/model/evidence.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { makeArticle, makeCopy } from './makeArticle.ts';

export const paragraphsOf = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

/** All evidence of two articles, aligned, seen from the page. */
export function evidenceOf(page: KnownArticle, other: KnownArticle): Evidence[] {
  const [pageWords, otherWords] = [textWords(page.blocks), textWords(other.blocks)];
  return gatherEvidence(page, other, { alignment: align(pageWords, otherWords), pageWords, otherWords });
}

/**
 * The items of some kinds that two texts give: the original's and the copy's paragraphs, as seen from the copy and
 * from the original.
 */
export function bothWays(
  kinds: readonly SignalKind[],
  original: readonly string[],
  copy: readonly string[],
  change: { original?: Partial<KnownArticle>; copy?: Partial<KnownArticle> } = {},
): { fromCopy: Evidence[]; fromOriginal: Evidence[] } {
  const one = makeArticle({ blocks: paragraphsOf(original), ...change.original });
  const another = makeCopy({ blocks: paragraphsOf(copy), ...change.copy });
  const only = (list: Evidence[]) => list.filter(({ signal }) => kinds.includes(signal.kind));
  return { fromCopy: only(evidenceOf(another, one)), fromOriginal: only(evidenceOf(one, another)) };
}
