const TOLERANCE = 1e-9;

/** A probability as "so many in 100": floored, between 1 and 99, since nothing here is certain. */
export const inHundred = (probability: number): number =>
  Math.min(Math.max(Math.floor(probability * 100 + TOLERANCE), 1), 99);
