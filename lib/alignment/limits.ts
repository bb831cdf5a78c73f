/** Numbers of the alignment; what they mean for the verdict is in overlap/thresholds.ts. */

/** Runs at most this many words apart, on both sides, are one passage: an exchanged clause, not another paragraph. */
export const LARGEST_GAP_WORDS = 15;

/** A passage that shares fewer words is chance. */
export const SHORTEST_PASSAGE_WORDS = 9;
