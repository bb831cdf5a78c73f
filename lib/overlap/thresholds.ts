/**
 * The cut points of overlap (design, section 2). Words: two characters of an unspaced script count as one.
 * They are the design's starting points; the measurement that is to confirm or move each is `npm run evaluate -- pairs`.
 */

/** `whole`: at least this share of the page stands in the one known article … */
export const WHOLE_SHARE = 0.6;

/** … and the shared words outside quotations are at least this share of the page. */
export const WHOLE_OWN_SHARE = 0.4;

/** `part`: shared words outside quotations, whatever the page's length … */
export const PART_OWN_WORDS = 120;

/** … or fewer, where they are a good part of the page. */
export const PART_OWN_WORDS_SHORT = 60;
export const PART_OWN_SHARE = 0.25;

/** `excerpt`: shared words, quotations included. */
export const EXCERPT_WORDS = 25;
