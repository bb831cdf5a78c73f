import type { Word } from '../text/words.ts';
import { hashRun, hashWord } from './hash.ts';

/** Words in a shingle. Five is where shared wording stops being chance in news text (Clough et al. 2002, METER). */
export const SHINGLE_WORDS = 5;

/**
 * Hashes of all shingles of a text, by the word each begins with. A shingle reaches until it weighs five words, so it
 * takes ten characters of a script written without blanks.
 */
export function shingles(words: readonly Pick<Word, 'key' | 'weight'>[]): number[] {
  const wordHashes = new Uint32Array(words.length);
  words.forEach(({ key }, at) => (wordHashes[at] = hashWord(key)));
  const hashes: number[] = [];
  let end = 0;
  let weight = 0;
  for (let start = 0; start < words.length; start++) {
    while (end < words.length && weight < SHINGLE_WORDS) weight += words[end++]?.weight ?? 0;
    if (weight < SHINGLE_WORDS) break;
    hashes.push(hashRun(wordHashes, start, end));
    weight -= words[start]?.weight ?? 0;
  }
  return hashes;
}
