import { hashWord } from '../../../lib/fingerprint/hash.ts';
import { rival } from './rival.ts';

const HALF = 32;

/**
 * SimHash (Charikar 2002; Manku, Jain & Das Sarma 2007): 64 bits, each the majority of that bit in the hashes of the
 * text's words, counted as often as they stand there. Alike by the share of equal bits.
 */
export const simHash = rival(
  'SimHash, 64 bits',
  (keys) => {
    const votes = new Int32Array(2 * HALF);
    for (const key of keys) {
      const halves = [hashWord(key), hashWord(`${key}\u0000`)];
      halves.forEach((hash, half) => {
        for (let bit = 0; bit < HALF; bit++) {
          votes[half * HALF + bit] = (votes[half * HALF + bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
        }
      });
    }
    return votes.map((vote) => (vote > 0 ? 1 : 0));
  },
  (a, b) => a.filter((bit, at) => bit === b[at]).length / a.length,
);
