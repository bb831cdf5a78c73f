/** Numbers of the edits, each a choice that test/edits shows on examples. */

/** A stretch of this many words that stands on one side only is told as a paragraph, … */
export const PARAGRAPH_WORDS = 25;

/** … and so is one that is this share of its block. */
export const PARAGRAPH_SHARE = 0.6;

/** A clause of more words that has become another clause is wording, whatever names and figures are in it. */
export const LONGEST_FACT_WORDS = 8;

/** Up to so many words, put for as many others, are compared word by word. */
export const MOST_SINGLE_WORDS = 6;

/** Beyond so many words on a side nothing is put against each other: one part was cut, another added. */
export const LONGEST_EXCHANGE_WORDS = 60;

/** Edits of the wording so few equal words apart are one: the "of the" between two rewritten halves of a clause. */
export const WORDS_BETWEEN = 2;

/** A row of the comparison ends with the first sentence after so many words. */
export const LONGEST_ROW_WORDS = 120;
