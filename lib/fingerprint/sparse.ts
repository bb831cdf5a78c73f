/** One of 32 hashes is kept. */
const SCALE = 32;

const CUT = 2 ** 32 / SCALE;

/**
 * The sparse form of a fingerprint: its hashes below 2^32/32 (FracMinHash; Irber et al. 2022). The same hash is in or
 * out in every text, so the shared part of two sparse forms estimates the shared part of their shingles. Taken from the
 * winnowed hashes: those select a hash that small with 98 % certainty ((1 − v)^7 · (1 + 7v) at v = 1/32), as it is
 * nearly always the smallest of its window.
 * @returns in the order given.
 */
export function sparse(hashes: readonly number[]): number[] {
  return hashes.filter((hash) => hash < CUT);
}
