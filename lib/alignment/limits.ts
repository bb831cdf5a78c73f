/**
 * Numbers of the alignment, in words; what they mean for the verdict is in overlap/thresholds.ts. The measurements are
 * those of `evaluate -- pairs` and `-- alignment` in docs/benchmarks.md.
 */

/** A seed: so many words in a row. */
export const SEED_WORDS = 4;

/** Places looked at for one seed: a text that repeats itself endlessly must not cost the square of its length. */
export const PLACES_PER_SEED = 16;

/** Runs at most this far apart, on both sides, are one passage: an exchanged clause, not another paragraph. */
export const LARGEST_GAP_WORDS = 15;

/** From either end of a passage the text goes on after at most this many words, on both sides, … */
export const EXTEND_GAP_WORDS = 8;

/** … where so many words in a row agree again: too few for a seed, but not beside one. */
export const EXTEND_RUN_WORDS = 3;

/** A passage that shares fewer words, or no run of as many as a shingle has, is chance, … */
export const SHORTEST_PASSAGE_WORDS = 12;
export const PASSAGE_RUN_WORDS = 5;

/**
 * … unless the text was reworded: then runs of four words, in one order on both sides and outside quotations, are this
 * much of the shorter text. On clough_stevenson2009 the light revisions begin at 0.153, 15 of the 19 heavy ones at
 * 0.149, and no text written without the source passes 0.089; of the 593 easy negatives none passes 0.128 but two
 * tables of results, which the next number leaves out.
 */
export const REWORDED_SHARE = 0.14;
export const REWORDED_WORDS = 25;

/** A longer run is no rewording: then what stands around it in pieces is chance (pan13: plagdet 0.90 without this). */
export const REWORDED_RUN_WORDS = 20;

/** A text with more figures among its words is a table: what such texts share is the table's form. */
export const MOST_FIGURES_SHARE = 0.1;
