import { normaliseNumber } from './normaliseNumber.ts';
import { INVISIBLE_MARKS, normaliseWord } from './normalise.ts';
import { commonSpelling } from './spelling.ts';

/** One word of a text. */
export interface Word {
  /** As it is compared: folded, one spelling. */
  key: string;
  /** Folded, but in the text's own spelling: differs from `key` where a spelling was localised. */
  folded: string;
  /** Character offsets into the text: from the first, to one past the last. */
  from: number;
  to: number;
  /** 1, or 0.5 for one character of a script written without blanks: two of those count as a word. */
  weight: number;
}

/** Scripts written without blanks between words: each character is a word of its own. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const JOINERS = `['’ʼ${INVISIBLE_MARKS}]`;

/**
 * A number with its separators; a character of an unspaced script with its marks; or a run of letters and digits,
 * joined over apostrophes and invisible marks. Hyphens and dashes part words, so that days-long and days long agree.
 */
const WORD = new RegExp(
  `(?<number>\\d+(?:[.,'’\\u00a0\\u202f\\u2009]\\d+)*(?![\\p{L}\\p{N}]))` +
    `|(?<character>[${UNSPACED}]\\p{M}*)` +
    `|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:${JOINERS}+(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*`,
  'gu',
);

/**
 * The words of a text, in order. Deterministic and our own: `Intl.Segmenter` splits differently in Chromium and
 * Firefox, so fingerprints made on one would not match on the other.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const folded = match.groups?.['number'] === undefined ? normaliseWord(raw) : normaliseNumber(raw);
    if (folded === '') continue;
    found.push({
      key: commonSpelling(folded),
      folded,
      from: match.index,
      to: match.index + raw.length,
      weight: match.groups?.['character'] === undefined ? 1 : 0.5,
    });
  }
  return found;
}

/** How many words a text counts for in every threshold and figure; at least as many as a reader would say. */
export function countWords(list: readonly Word[]): number {
  return Math.round(list.reduce((sum, word) => sum + word.weight, 0));
}
