import type { Fingerprint } from '../model/article.ts';
import type { Word } from '../text/words.ts';
import { shingles } from './shingles.ts';
import { winnow } from './winnow.ts';

/** Hashes in a window: any shared run of 8 + 5 − 1 = 12 words is found, at 2/9 of the shingles kept. */
export const WINDOW = 8;

/** Changes whenever the same text would give other hashes: tokeniser, folding, spelling table, shingle, hash or window. */
export const FINGERPRINT_VERSION = 1;

/** The fingerprint of a text's words. */
export function fingerprint(words: readonly Pick<Word, 'key' | 'weight'>[]): Fingerprint {
  const hashes = shingles(words);
  const selected = new Set(winnow(hashes, WINDOW).map((index) => hashes[index] ?? 0));
  return { version: FINGERPRINT_VERSION, hashes: [...selected].sort((a, b) => a - b) };
}
