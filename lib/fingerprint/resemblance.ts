import type { Fingerprint } from '../model/article.ts';
import { shinglesPerHash } from './fingerprint.ts';

/**
 * Resemblance of two texts (Broder 1997): the shingles that both have, by all that either has; in [0, 1]. Where the
 * windows differ, what a narrow one selected more is not counted as missing from the other. Two empty ones resemble each
 * other fully.
 */
export function resemblance(one: Fingerprint, another: Fingerprint): number {
  const there = new Set(another.hashes);
  const both = one.hashes.filter((hash) => there.has(hash)).length * Math.max(...[one, another].map(shinglesPerHash));
  const [here, other] = [one, another].map((print) => print.hashes.length * shinglesPerHash(print));
  const all = (here ?? 0) + (other ?? 0) - both;
  return all <= 0 ? 1 : Math.min(1, both / all);
}
