/** What two texts share, whichever came first and whoever printed them (design, section 2). */

/** Word offsets into a text's words: from the first, to one past the last. */
export interface WordSpan {
  from: number;
  to: number;
}

/** A place in an article's main text: a block, and an offset into its text in UTF-16 code units. */
export interface TextPlace {
  block: number;
  at: number;
}

/** From a text's character to one past its last; it may reach over blocks. */
export interface TextSpan {
  from: TextPlace;
  to: TextPlace;
}

/** A stretch of text that stands on both sides, small edits included. */
export interface Passage {
  page: WordSpan;
  other: WordSpan;
  /** The same stretch in characters. */
  pageText: TextSpan;
  otherText: TextSpan;
  /** Words equal after normalisation inside it. */
  shared: number;
  /** True when most of its shared words stand inside quotation marks. */
  quoted: boolean;
}

export type OverlapKind = 'whole' | 'part' | 'excerpt' | 'none';

export interface Overlap {
  kind: OverlapKind;
  /** Share of the page's words that stand in the other article, in [0, 1]. */
  shareOfPage: number;
  /** Share of the other article's words that stand on the page, in [0, 1]. */
  shareOfOther: number;
  /** Words of the longest run that is equal without a gap. */
  longestRun: number;
  /** Where that run stands on either side. */
  longest?: { page: WordSpan; other: WordSpan };
  /** Shared words, quotations included. */
  sharedWords: number;
  /** Shared words outside quotations. */
  ownWords: number;
  passages: Passage[];
  /** Words (tokens) on either side: the scale of the spans above. */
  pageLength: number;
  otherLength: number;
}
