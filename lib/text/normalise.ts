/**
 * Marks that change nothing a reader sees: soft hyphen, zero-width characters, directional marks, byte order mark,
 * variation selectors. They are put between letters to hide a copy; the tokeniser joins words over them.
 */
export const INVISIBLE_MARKS =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';

// eslint-disable-next-line no-misleading-character-class -- each mark is meant by itself
const INVISIBLE = new RegExp(`[${INVISIBLE_MARKS}]`, 'g');

/** Combining accents of the Latin, Greek and Cyrillic scripts; vowel signs of other scripts are letters and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * The form in which two words are compared: compatibility forms (ligatures, full width) unified by NFKC, invisible
 * marks gone, lower case, accents folded (newsrooms differ in État/Etat, é/e). Apostrophes inside a word go, so that
 * it’s, it's and its' agree whatever mark a site prefers.
 */
export function normaliseWord(word: string): string {
  const plain = word.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return plain
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/ß/g, 'ss');
}
