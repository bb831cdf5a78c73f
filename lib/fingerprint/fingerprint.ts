import type { Fingerprint } from '../model/article.ts';
import type { Word } from '../text/words.ts';
import { shingles } from './shingles.ts';
import { winnow } from './winnow.ts';

/** Hashes in a window at most: any shared run of 8 + 5 − 1 = 12 words is found, at 2/9 of the shingles kept. */
export const WIDEST_WINDOW = 8;

/**
 * A text of up to 900 words has as many hashes as one of 900: the shorter it is, the narrower the window, down to one of
 * every shingle. Of 60 hashes it could not be told which of two copies of a text of 300 words is the fuller one
 * (docs/benchmarks.md, retrieval), and an index of articles of any length takes what one of long ones takes.
 */
const ENOUGH = 200;

/** Changes whenever the same text would give other hashes: tokeniser, folding, spelling table, shingle, hash or window. */
export const FINGERPRINT_VERSION = 2;

/** The fingerprint of a text's words. */
export function fingerprint(words: readonly Pick<Word, 'key' | 'weight'>[]): Fingerprint {
  const hashes = shingles(words);
  const window = windowFor(hashes.length);
  const selected = new Set(winnow(hashes, window).map((index) => hashes[index] ?? 0));
  return { version: FINGERPRINT_VERSION, window, hashes: [...selected].sort((a, b) => a - b) };
}

/** The narrowest window that is expected to select no more than 200 of so many shingles, if it is no wider than 8. */
const windowFor = (shingles: number): number => clamp(Math.ceil((2 * shingles) / ENOUGH) - 1, 1, WIDEST_WINDOW);

/** Shingles of the text that a selected hash stands for. */
export const shinglesPerHash = ({ window }: Pick<Fingerprint, 'window'>): number => (window + 1) / 2;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
