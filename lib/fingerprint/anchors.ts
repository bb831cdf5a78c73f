import { WIDEST_WINDOW } from './fingerprint.ts';
import { winnow } from './winnow.ts';

/** 21 + 5 − 1: a run of 25 shared words, the least that is an excerpt, shares an anchor whatever stands around it. */
const WIDEST = 21;

/** As many as a look-up may cost without being felt; a short text, edited all over, is asked about by all it has. */
const ENOUGH = 128;

/** A long text takes its time anyway. */
const MOST = 2000;

/**
 * The shingles of a text that are worth asking the index for: those that winnowing selects, in the narrowest window
 * that selects no more than 128, but none wider than 21. A text of which that selects more (from some 1,400 words on) is
 * asked about by its whole fingerprint, as a small part of it may be all that it shares; where these are over 2,000, the
 * window is doubled until they are not. Equal runs of a window's length and more have equal anchors. What a wide window
 * selects is a part of what a narrower one does: the smallest of a window is so of every smaller window that holds it.
 * @param shingles hashes in the order of the text. @returns unsigned 32-bit, ascending, none twice.
 */
export function anchors(shingles: readonly number[]): number[] {
  for (let window = 1; window < 2 * WIDEST; window *= 2) {
    const selected = select(shingles, Math.min(window, WIDEST));
    if (selected.length <= ENOUGH) return selected;
  }
  for (let window = WIDEST_WINDOW; ; window *= 2) {
    const selected = select(shingles, window);
    if (selected.length <= MOST) return selected;
  }
}

const select = (shingles: readonly number[], window: number): number[] =>
  [...new Set(winnow(shingles, window).map((index) => shingles[index] ?? 0))].sort((a, b) => a - b);
