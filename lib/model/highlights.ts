import type { Block } from './article.ts';
import type { WordSpan } from './overlap.ts';

/** A stretch of the other article's wording, and how it differs from the page's. */
export interface Wording {
  text: string;
  as: 'same' | 'spelling' | 'worded';
}

/** A stretch of equal words of the page. */
export interface Mark extends WordSpan {
  quoted: boolean;
}

/** A passage within one paragraph of the page: what is painted there, and what stands there in the other article. */
export interface PaintedPassage {
  /** Ascending; offsets into the words of the page's text. */
  marks: Mark[];
  wording: Wording[];
}

/** What a page's reader asked to see in the page. Sent into the page only then. */
export interface Highlights {
  /** Outlet of the other article. */
  outlet: string;
  /** Whether the other is known to be the original. */
  isOriginal: boolean;
  /** Language of the other article, if it declares one. */
  language?: string;
  sharedWords: number;
  pageWords: number;
  /** The page's text as it was read: where the marks' offsets point into. */
  blocks: Block[];
  passages: PaintedPassage[];
}

/** What came of it: `changed` where too little of the text is found in the page any more. */
export type HighlightsAnswer = 'shown' | 'changed';
