import { winnow } from './winnow.ts';

/** 21 + 5 − 1: a run of 25 shared words, the least that is an excerpt, shares an anchor whatever stands around it. */
const WIDEST = 21;

/** As many as a look-up may cost without being felt; a short text, edited all over, is asked about by all it has. */
const ENOUGH = 128;

/** A long text is asked about by fewer anchors to the word: it is found by what it shares much with. */
const MOST = 400;

/**
 * The shingles of a text that are worth asking the index for: those that winnowing selects, in the narrowest window
 * that selects no more than 128, but none wider than 21; a text with more than 400 then has its window doubled until it
 * has not. Equal runs of a window's length and more have equal anchors. What a window of 8 and more selects is a part
 * of the fingerprint: the smallest of a window is so of every smaller window that holds it.
 * @param shingles hashes in the order of the text. @returns unsigned 32-bit, ascending, none twice.
 */
export function anchors(shingles: readonly number[]): number[] {
  let window = 1;
  for (;;) {
    const selected = new Set(winnow(shingles, window).map((index) => shingles[index] ?? 0));
    if (selected.size <= (window < WIDEST ? ENOUGH : MOST)) return [...selected].sort((a, b) => a - b);
    window = window < WIDEST ? Math.min(WIDEST, window * 2) : window * 2;
  }
}
