/** Kinds of ASCII characters; everything else needs the tokeniser's pattern. */
const LETTER = 1;
const DIGIT = 2;
const GAP = 3;
/** Inside a number these may belong to it. */
const SEPARATOR = 4;

const KIND = new Uint8Array(128).fill(GAP);
for (let code = 48; code <= 57; code++) KIND[code] = DIGIT;
for (let code = 65; code <= 90; code++) KIND[code] = KIND[code + 32] = LETTER;
for (const mark of ".,'") KIND[mark.charCodeAt(0)] = SEPARATOR;
const APOSTROPHE = 39;

const kindAt = (text: string, at: number) => KIND[text.charCodeAt(at)] ?? 0;

/** Marks beyond ASCII that surely end a word: no-break blank, guillemets, dashes, double quotation marks, ellipsis. */
const ENDS = new Set(' «»–—“”„…、。「」'.split('').map((mark) => mark.charCodeAt(0)));

/**
 * The end of the ASCII word, ASCII number or ASCII gap that begins here; `at` itself where it may go on in a way that
 * only the tokeniser's pattern can tell ("don't", "10,000", "naïve"). Most of a text is read by this, at a tenth of the
 * pattern's price.
 */
export function endOfPlain(text: string, at: number): number {
  const first = kindAt(text, at);
  let end = at;
  if (first === GAP || first === SEPARATOR) {
    while (end < text.length && kindAt(text, end) >= GAP) end++;
    return end;
  }
  if (first === 0) return at;
  let kind: number = first;
  while (end < text.length && (kind === LETTER || kind === DIGIT)) {
    if (first === DIGIT && kind === LETTER) return at;
    kind = ++end < text.length ? kindAt(text, end) : GAP;
  }
  if (kind === 0 && !ENDS.has(text.charCodeAt(end))) return at;
  if (kind === SEPARATOR && (first === DIGIT || text.charCodeAt(end) === APOSTROPHE)) return at;
  return end;
}
