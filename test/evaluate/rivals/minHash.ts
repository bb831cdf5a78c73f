import { hashRun, hashWord } from '../../../lib/fingerprint/hash.ts';
import { rival } from './rival.ts';

const PERMUTATIONS = 128;
const WORDS = 5;

/**
 * MinHash (Broder 1997): for each of 128 permutations of the hash space the smallest 5-gram; the share of equal ones
 * estimates the resemblance |A ∩ B| / |A ∪ B|, give or take 1/√128 = 0.09.
 */
export const minHash = rival(
  `MinHash, ${PERMUTATIONS}`,
  (keys) => {
    const words = Uint32Array.from(keys, hashWord);
    const smallest = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
    const run = new Uint32Array(2);
    for (let at = 0; at + WORDS <= words.length; at++) {
      run[0] = hashRun(words, at, at + WORDS);
      for (let number = 0; number < PERMUTATIONS; number++) {
        run[1] = number;
        const hash = hashRun(run, 0, 2);
        if (hash < (smallest[number] ?? 0)) smallest[number] = hash;
      }
    }
    return smallest;
  },
  (a, b) => a.filter((hash, at) => hash === b[at] && hash !== 0xffffffff).length / PERMUTATIONS,
);
