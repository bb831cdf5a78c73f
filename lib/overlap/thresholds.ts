/**
 * The cut points of overlap (design, section 2). Words: two characters of an unspaced script count as one.
 * They are the design's starting points; the measurement that is to confirm or move each is `npm run evaluate -- pairs`.
 */

/**
 * `whole`: at least this share of the page stands in the one known article … At 0.7 one of 22 hand-labelled copies and
 * one of clough_stevenson2009 are lost; 0.5 changes nothing there.
 */
export const WHOLE_SHARE = 0.6;

/** … and the shared words outside quotations are at least this share of the page. 0.3 and 0.5 change nothing there. */
export const WHOLE_OWN_SHARE = 0.4;

/**
 * … and so many words are shared: in fewer a notice with another bank's name or another day's figure cannot be told
 * from a copy. Of 40 `whole` pairs of reuters21578 drawn at random 15 were no copies, 14 of them with fewer shared
 * words. A page has more: it is read from 120 words on.
 */
export const WHOLE_WORDS = 60;

/**
 * … or, in a text that is mostly quotation (an interview, a press review), at least this share of the page's words
 * outside quotations is shared: the reporting between the quotations was taken along. Measured on the hand-labelled
 * pairs: without it 20 of 22 copies are `whole`, at 0.6 21, at 0.5 and 0.4 all 22; no other label moves.
 */
export const WHOLE_FRAME_SHARE = 0.5;

/** From this share on, putting marks around a text does not make it a quotation: both sides must quote it. */
export const ALMOST_ALL_SHARE = 0.9;

/** A passage this near to the end of both texts closes them. */
export const CLOSING_WORDS = 3;

/**
 * `part`: shared words outside quotations, whatever the page's length … At 150 one of 23 partial copies is lost, 90
 * changes nothing.
 */
export const PART_OWN_WORDS = 120;

/** … or fewer, where they are a good part of the page. 45 and 80 words change nothing on the labelled pairs. */
export const PART_OWN_WORDS_SHORT = 60;
export const PART_OWN_SHARE = 0.25;

/** `excerpt`: shared words, quotations included … */
export const EXCERPT_WORDS = 25;

/** … of which this many stand in one passage: several stock phrases are no excerpt. */
export const EXCERPT_PASSAGE_WORDS = 15;

/**
 * … and one of these holds: the text was reworded (lib/alignment/limits.ts), a run of so many words, or a passage of so
 * many. Two reports of one event share figures, names and titles in pieces: of the 593 easy negatives 22 share 25 words
 * and a passage of 15, but none of them in a run of more than 17 or a passage of more than 32.
 */
export const EXCERPT_RUN_WORDS = 18;
export const EXCERPT_LONG_PASSAGE_WORDS = 35;

/**
 * … and where nothing but quotations is shared, a run of so many: whoever heard a statement prints its short sentences. Of
 * the five hand-labelled sets 13 `not-copy` pairs were excerpts without this, 10 with it (runs of 24 to 30 words), and no
 * other label moves; of the transplants two pages that quote the same patient (33) fall away, and no excerpt (36).
 */
export const EXCERPT_QUOTED_RUN_WORDS = 35;

/**
 * A text with so many figures in what is shared (mean of both sides), of which less than this share agrees, is a
 * template with other figures. Measured on `whole` pairs of reuters21578 and livedoor_ja: see docs/benchmarks.md.
 */
export const TEMPLATE_FIGURES = 3;
export const TEMPLATE_KEPT_SHARE = 0.7;

/**
 * What is shared is a table where figures are so much of it: then all of them must agree (price lists of two days share
 * nine tenths of theirs).
 */
export const TABLE_FIGURES_SHARE = 0.4;

/**
 * A text under so many words whose longest shared run is less than this share of it is a filled-in form. Of 56 pairs of
 * short runs that were `whole` in reuters21578 43 were such notices (loans, intervention, share offers).
 */
export const SHORT_FORM_WORDS = 120;
export const SHORT_FORM_RUN_SHARE = 0.4;
