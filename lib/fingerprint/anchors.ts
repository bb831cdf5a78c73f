import type { Word } from '../text/words.ts';
import { WINDOW } from './fingerprint.ts';
import { shingles } from './shingles.ts';
import { winnow } from './winnow.ts';

/** 21 + 5 − 1: a run of 25 shared words, the least that is an excerpt, shares an anchor. */
const ANCHOR_WINDOW = 21;

/** A long text is asked about by fewer anchors to the word: it is found by what it shares much with. */
const MOST_ANCHORS = 400;

/**
 * The hashes of a fingerprint that are worth asking the index for first: those that winnowing selects in a window of 21.
 * What is the smallest of a window is so of every smaller window that holds it, so anchors are a part of the
 * fingerprint, two fifths of it; and equal runs have equal anchors. A text with more than 400 has its window doubled
 * until it has not.
 * @returns unsigned 32-bit, ascending, none twice.
 */
export function anchors(words: readonly Pick<Word, 'key' | 'weight'>[]): number[] {
  const hashes = shingles(words);
  for (let window = Math.max(WINDOW, ANCHOR_WINDOW); ; window *= 2) {
    const selected = new Set(winnow(hashes, window).map((index) => hashes[index] ?? 0));
    if (selected.size <= MOST_ANCHORS) return [...selected].sort((a, b) => a - b);
  }
}
