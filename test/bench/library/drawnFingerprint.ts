import { winnow } from '../../../lib/fingerprint/winnow.ts';
import { random } from '../random.ts';

/** A fingerprint without a text: what the index would see of an article of this length. */
export interface DrawnFingerprint {
  /** Ascending. */
  hashes: number[];
  anchors: number[];
}

/** Shingles of an article: 900 words, the length at which winnowing keeps 200. */
const SHINGLES = 896;
const WINDOW = 8;
const ANCHOR_WINDOW = 21;

const SPARSE_HASHES = 32;
const SPARSE_CUT = 2 ** 27;

const SEED = 4;

/** Article number n: hashes drawn evenly, and winnowed as those of a text are. */
export function drawnFingerprint(number: number): DrawnFingerprint {
  const next = random(SEED + number);
  const all = Array.from({ length: SHINGLES }, () => Math.floor(next() * 2 ** 32));
  const selected = (window: number) => ascending(winnow(all, window).map((at) => all[at] ?? 0));
  return { hashes: selected(WINDOW), anchors: selected(ANCHOR_WINDOW) };
}

/** The same for a sparse index: 32 hashes below the cut. */
export function drawnSparse(number: number): number[] {
  const next = random(SEED + number);
  return ascending(Array.from({ length: SPARSE_HASHES }, () => Math.floor(next() * SPARSE_CUT)));
}

const ascending = (hashes: number[]) => [...new Set(hashes)].sort((a, b) => a - b);
