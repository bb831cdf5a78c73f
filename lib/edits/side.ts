import type { TextPlace } from '../model/edit.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { TextWord } from '../text/textWords.ts';

/** One of two aligned articles: what edits are drawn from. */
export interface Side {
  article: Pick<KnownArticle, 'title' | 'outlet' | 'authors' | 'agencies' | 'links' | 'blocks' | 'language'>;
  words: readonly TextWord[];
}

/** A stretch of a side's words, never empty, all in one block: from the first, to one past the last. */
export interface Piece {
  from: number;
  to: number;
}

export function wordsOf(side: Side, piece: Piece): readonly TextWord[] {
  return side.words.slice(piece.from, piece.to);
}

/** The text of a piece, from its first word to its last. */
export function textOf(side: Side, piece: Piece): string {
  const { block, from, to } = placeOf(side, piece);
  return side.article.blocks[block]?.text.slice(from, to) ?? '';
}

export function placeOf(side: Side, piece: Piece): TextPlace {
  const first = side.words[piece.from];
  const last = side.words[piece.to - 1];
  if (!first || !last || first.block !== last.block) throw new Error('a piece lies in one block');
  return { in: 'text', block: first.block, from: first.from, to: last.to };
}
