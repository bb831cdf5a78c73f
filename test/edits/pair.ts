import { align } from '../../lib/alignment/align.ts';
import { findEdits } from '../../lib/edits/findEdits.ts';
import type { Block } from '../../lib/model/article.ts';
import type { Edit, Place } from '../../lib/model/edit.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { makeArticle, makeCopy } from '../evidence/makeArticle.ts';

export type Text = string | (string | Block)[];

export const blocksOf = (text: Text): Block[] =>
  (typeof text === 'string' ? [text] : text).map((one) =>
    typeof one === 'string' ? { kind: 'paragraph', text: one } : one,
  );

export const subhead = (text: string): Block => ({ kind: 'subhead', text });

/** A copy (the page, printed later) and its original. */
export function makePair(
  here: Text,
  there: Text,
  page: Partial<KnownArticle> = {},
  other: Partial<KnownArticle> = {},
): { page: KnownArticle; other: KnownArticle } {
  return {
    page: makeCopy({ blocks: blocksOf(here), ...page }),
    other: makeArticle({ blocks: blocksOf(there), ...other }),
  };
}

export function alignedOf(page: KnownArticle, other: KnownArticle) {
  const pageWords = textWords(page.blocks);
  const otherWords = textWords(other.blocks);
  return { alignment: align(pageWords, otherWords), pageWords, otherWords };
}

export function editsOf(
  { page, other }: { page: KnownArticle; other: KnownArticle },
  later: 'page' | 'other' = 'page',
) {
  return findEdits(page, other, alignedOf(page, other), later);
}

/** What stands at a place, as a test reads it. */
export function at(article: KnownArticle, place: Place | undefined): string {
  switch (place?.in) {
    case undefined:
      return '';
    case 'text':
      return article.blocks[place.block]?.text.slice(place.from, place.to) ?? 'no such block';
    case 'title':
      return article.title;
    case 'byline':
      return article.authors.join(', ');
    case 'credit':
      return article.agencies[place.index]?.text ?? 'no such credit';
    case 'link':
      return article.links[place.index] ?? 'no such link';
  }
}

/** "kind change: here | there" for each edit. */
export function told(pair: { page: KnownArticle; other: KnownArticle }, later: 'page' | 'other' = 'page'): string[] {
  return editsOf(pair, later).map(
    ({ kind, change, page, other }: Edit) => `${kind} ${change}: ${at(pair.page, page)} | ${at(pair.other, other)}`,
  );
}

/** One sentence in a frame of sentences that are the same on both sides. */
export function framed(sentence: string): string {
  return `The ferries had left the harbour long before anybody in the town was awake that morning. ${sentence} Nobody on the pier could say afterwards when the last of the boats had come back in.`;
}
