/**
 * Numbers of the alignment, in words; what they mean for the verdict is in overlap/thresholds.ts. The measurements are
 * those of `evaluate -- pairs` and `-- alignment` in docs/benchmarks.md.
 */

/** A seed: so many words in a row, as a shingle has. */
export const SEED_WORDS = 5;

/** Places looked at for one seed: a text that repeats itself endlessly must not cost the square of its length. */
export const PLACES_PER_SEED = 16;

/** Runs at most this far apart, on both sides, are one passage: an exchanged clause, not another paragraph. */
export const LARGEST_GAP_WORDS = 15;

/** From either end of a passage the text goes on after at most this many words, on both sides, … */
export const EXTEND_GAP_WORDS = 8;

/** … where so many words in a row agree again: too few for a seed, but not beside one. */
export const EXTEND_RUN_WORDS = 3;

/** A passage that shares fewer words is chance. */
export const SHORTEST_PASSAGE_WORDS = 9;
