import type { Fingerprint } from '../model/article.ts';

/**
 * Resemblance of two texts (Broder 1997): the hashes that both fingerprints have, by all that either has; in [0, 1]. Two
 * empty ones resemble each other fully.
 */
export function resemblance(one: Fingerprint, another: Fingerprint): number {
  const here = new Set(one.hashes);
  const there = new Set(another.hashes);
  const both = [...here].filter((hash) => there.has(hash)).length;
  const all = here.size + there.size - both;
  return all === 0 ? 1 : both / all;
}
