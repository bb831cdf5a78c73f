import type { Alignment } from '../alignment/align.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { TextWord } from '../text/textWords.ts';

/** The two aligned texts an item may be drawn from. */
export interface Aligned {
  alignment: Alignment;
  pageWords: readonly TextWord[];
  otherWords: readonly TextWord[];
}

/** One of two aligned articles, seen from itself. */
export interface AlignedSide {
  article: KnownArticle;
  words: readonly TextWord[];
  /** Word of this side → the equal word of the opposite one. */
  partner: ReadonlyMap<number, number>;
}

/** Both sides of an alignment. */
export function sidesOf(
  page: KnownArticle,
  other: KnownArticle,
  { alignment, pageWords, otherWords }: Aligned,
): { page: AlignedSide; other: AlignedSide } {
  return {
    page: { article: page, words: pageWords, partner: new Map(alignment.pairs) },
    other: {
      article: other,
      words: otherWords,
      partner: new Map(alignment.pairs.map(([here, there]) => [there, here])),
    },
  };
}
