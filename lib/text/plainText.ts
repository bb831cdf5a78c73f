/** Kinds of the characters of most Latin texts; everything else needs the tokeniser's pattern. */
const LETTER = 1;
const DIGIT = 2;
const GAP = 3;
/** Inside a number these may belong to it. */
const SEPARATOR = 4;

const KIND = new Uint8Array(0x180);
KIND.fill(GAP, 0, 128);
for (let code = 48; code <= 57; code++) KIND[code] = DIGIT;
for (let code = 65; code <= 90; code++) KIND[code] = KIND[code + 32] = LETTER;
for (let code = 0xc0; code < 0x180; code++) if (code !== 0xd7 && code !== 0xf7) KIND[code] = LETTER;
for (const mark of ".,'") KIND[mark.charCodeAt(0)] = SEPARATOR;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

const kindAt = (text: string, at: number) => KIND[text.charCodeAt(at)] ?? 0;

/** Marks beyond ASCII that surely end a word: quotation marks that join nothing, dashes, ellipsis, Latin-1's signs. */
const ENDS = new Set('«»‹›–—“”„‘‚…•€™®©°´·§、。「」'.split('').map((mark) => mark.charCodeAt(0)));

/** Neither letter, digit nor accent: Latin-1's signs, general punctuation, currencies. No word begins with one. */
const isMark = (code: number): boolean =>
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0x20a0 && code < 0x20c0) ||
  (code >= 0x3000 && code < 0x3004) ||
  (code >= 0xa0 && code < 0xc0 && !NUMBERS_AND_LETTERS.has(code));
const NUMBERS_AND_LETTERS = new Set('ª²³µ¹º¼½¾'.split('').map((letter) => letter.charCodeAt(0)));

/** Han and kana: each is a word of its own, but for the marks that may follow. */
const isHanOrKana = (code: number): boolean =>
  (code >= 0x4e00 && code < 0xa000) || (code >= 0x3041 && code < 0x3097) || (code >= 0x30a1 && code < 0x30fb);

/** Beyond these stand combining marks. */
const isNoMark = (code: number): boolean =>
  code < 0x300 ||
  isHanOrKana(code) ||
  (code >= 0x2010 && code < 0x2028) ||
  (code >= 0x3000 && code < 0x302a) ||
  (code >= 0xff01 && code < 0xff61);

/** Whether one character of Han or kana stands here by itself, without a mark that belongs to it. */
export const isPlainCharacter = (text: string, at: number): boolean =>
  isHanOrKana(text.charCodeAt(at)) && (at + 1 === text.length || isNoMark(text.charCodeAt(at + 1)));

/** Whether a word or a number begins here; to be asked where `endOfPlain` found an end. */
export const isPlainWord = (text: string, at: number): boolean =>
  kindAt(text, at) === LETTER || kindAt(text, at) === DIGIT;

/**
 * The end of the Latin word, number or gap that begins here; `at` itself where it may go on in a way that only the
 * tokeniser's pattern can tell (a combining accent, an invisible mark, another script). Nearly all of a text in a Latin
 * alphabet is read by this, at a tenth of the pattern's price.
 */
export function endOfPlain(text: string, at: number): number {
  let first = kindAt(text, at);
  let end = at;
  if (first === GAP || first === SEPARATOR) {
    while (end < text.length && kindAt(text, end) >= GAP) end++;
    return end;
  }
  if (first === 0) return isMark(text.charCodeAt(at)) ? at + 1 : at;
  let hasParts = false;
  for (;;) {
    let kind = kindAt(text, end);
    while (kind === DIGIT || (kind === LETTER && first === LETTER)) {
      if (++end >= text.length) return end;
      kind = kindAt(text, end);
    }
    if (kind === LETTER) {
      // A number that goes on in letters is a word, but for what is parted from them: "2,000km".
      if (hasParts) return at;
      first = LETTER;
      continue;
    }
    const code = text.charCodeAt(end);
    const mayJoin = first === DIGIT ? kind === SEPARATOR : isApostrophe(code);
    if (!mayJoin) return kind >= GAP || ENDS.has(code) ? end : at;
    if (end + 1 === text.length) return end;
    const behind = text.charCodeAt(end + 1);
    const next = kindAt(text, end + 1);
    if (isApostrophe(behind) || (next === 0 && !ENDS.has(behind))) return at;
    if (next !== DIGIT && (next !== LETTER || first === DIGIT)) return end;
    hasParts = true;
    end++;
  }
}
