import { foldWord, type Fold } from './fold.ts';
import { partHangul } from './hangul.ts';
import { INVISIBLE_MARKS } from './invisibleMarks.ts';
import { withoutMarks } from './normalise.ts';
import { normaliseNumber } from './normaliseNumber.ts';
import { endOfPlain, isPlainCharacter, isPlainWord } from './plainText.ts';

/** One word of a text. */
export interface Word {
  /** As it is compared: folded, one spelling, look-alike letters in one script. */
  key: string;
  /** Folded, but in the text's own spelling: differs from `key` where a spelling was localised. */
  folded: string;
  /** Character offsets into the text: from the first, to one past the last. */
  from: number;
  to: number;
  /** 1, or 0.5 for one character of a script written without blanks: two of those count as a word. */
  weight: number;
}

/**
 * Scripts written without blanks between words, and the marks that lengthen a kana: each character is a word of its
 * own. A Burmese word has about 1.9 of them, a Thai, Lao or Khmer one 2.8 to 3.3 (counted with Intl.Segmenter on the
 * texts of test/fingerprint/vectors): two for a word errs to the side of more words.
 */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const INVISIBLE = `[${INVISIBLE_MARKS}]`;
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;

/**
 * A number with its separators; a character of an unspaced script with its marks; or a run of letters and digits,
 * joined over apostrophes and invisible marks. Hyphens and dashes part words, so that days-long and days long agree.
 */
const wordPattern = () =>
  new RegExp(
    `(?<number>\\d(?:${INVISIBLE}*(?:[.,'’\\u00a0\\u202f\\u2009]${INVISIBLE}*)?\\d)*(?!${INVISIBLE}*[\\p{L}\\p{N}]))` +
      `|(?<character>[${UNSPACED}][\\p{M}ﾞﾟ]*)` +
      `|${LETTERS}(?:['’ʼ${INVISIBLE_MARKS}]+${LETTERS})*`,
    'uy',
  );

/** Most texts are read without it. */
let made: RegExp | undefined;

/**
 * The words of a text, in order. Deterministic and our own: `Intl.Segmenter` splits differently in Chromium and
 * Firefox, so fingerprints made on one would not match on the other.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const push = ({ key, folded }: Fold, from: number, to: number, weight: number) => {
    if (key !== '') found.push({ key, folded, from, to, weight });
  };
  for (let at = 0; at < text.length;) {
    const end = endOfPlain(text, at);
    if (end > at) {
      if (isPlainWord(text, at)) push(foldPlain(text.slice(at, end)), at, end, 1);
      at = end;
      continue;
    }
    if (isPlainCharacter(text, at)) {
      push(foldWord(text.charAt(at)), at, at + 1, 0.5);
      at++;
      continue;
    }
    const pattern = (made ??= wordPattern());
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const [raw] = match;
    if (match.groups?.['number'] !== undefined) push(foldNumber(raw), at, at + raw.length, 1);
    else if (match.groups?.['character'] !== undefined) push(foldWord(raw), at, at + raw.length, 0.5);
    else {
      for (const part of partHangul(raw)) {
        push(foldWord(part.text), at + part.from, at + part.from + part.text.length, part.weight);
      }
    }
    at += raw.length;
  }
  return found;
}

const foldPlain = (raw: string) => (raw < ':' && /^\d+[.,']/.test(raw) ? foldNumber(raw) : foldWord(raw));

function foldNumber(raw: string): Fold {
  const key = normaliseNumber(withoutMarks(raw));
  return { key, folded: key };
}

/** What words weigh together, not rounded. */
export const weightOf = (list: readonly Pick<Word, 'weight'>[]): number =>
  list.reduce((sum, { weight }) => sum + weight, 0);

/** How many words a text counts for in every threshold and figure; at least as many as a reader would say. */
export function countWords(list: readonly Word[]): number {
  return Math.round(weightOf(list));
}
