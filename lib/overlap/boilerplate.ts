import { SHINGLE_WORDS, shingles } from '../fingerprint/shingles.ts';
import type { TextWord } from '../text/textWords.ts';

/**
 * Which words of a text stand in a shingle that is boilerplate.
 * @param hashes of shingles that are in too many articles, or in most of one site (see `shingles`).
 * @returns 1 for such a word, by its place.
 */
export function boilerplateWords(words: readonly TextWord[], hashes: ReadonlySet<number>): Uint8Array {
  const marked = new Uint8Array(words.length);
  if (hashes.size === 0) return marked;
  shingles(words).forEach((hash, from) => {
    if (!hashes.has(hash)) return;
    let weight = 0;
    for (let at = from; at < words.length && weight < SHINGLE_WORDS; at++) {
      marked[at] = 1;
      weight += words[at]?.weight ?? 0;
    }
  });
  return marked;
}
