import { foldMixedWords } from './homoglyphs.ts';
import { INVISIBLE_MARKS } from './invisibleMarks.ts';

const INVISIBLE = new RegExp(`[${INVISIBLE_MARKS}]+`, 'gu');

/** Combining accents of the Latin, Greek and Cyrillic scripts; vowel signs of other scripts are letters and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Letters that NFKC leaves whole and newsrooms write in two ways (œuvre/oeuvre, Straße/Strasse); final sigma. */
const PLAIN: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ς: 'σ' };
const APOSTROPHES = /['’‘ʼ`´]/g;

export const withoutMarks = (text: string): string => text.replace(INVISIBLE, '');

/**
 * The form in which two words are compared: compatibility forms (ligatures, full width) unified by NFKC, invisible
 * marks gone, accents folded (newsrooms differ in État/Etat, é/e), look-alike letters of a second script in their word's own, lower case.
 * Apostrophes inside a word go, so that it’s, it's and its' agree whatever mark a site prefers.
 */
export function normaliseWord(word: string): string {
  const bare = withoutMarks(word.normalize('NFKC')).normalize('NFD').replace(ACCENTS, '');
  return foldMixedWords(bare)
    .toLowerCase()
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(/[ßœæς]/g, (letter) => PLAIN[letter] ?? letter);
}
