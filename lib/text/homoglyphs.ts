/**
 * Letters of other scripts that are drawn like a Latin one: a copy is hidden by writing "sеa" with a Cyrillic е. Source:
 * the confusables of Unicode Technical Standard 39, cut down to Cyrillic and Greek letters that a reader of running text
 * takes for Latin ones in either case. Within one script no two become the same letter (н and the rare һ apart).
 */
const LATIN_DOUBLE = new Map([
  ...Object.entries({ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', һ: 'h' }),
  ...Object.entries({ ԁ: 'd', ԛ: 'q', ԝ: 'w', в: 'b', к: 'k', м: 'm', н: 'h', т: 't', ѵ: 'v', ӏ: 'l' }),
  ...Object.entries({ α: 'a', β: 'b', γ: 'y', ε: 'e', ζ: 'z', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o' }),
  ...Object.entries({ ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'w' }),
]);

/** Greek capitals whose double is not their small letter's: beside Latin letters they are what they look like. */
const CAPITAL_DOUBLE = new Map(Object.entries({ Η: 'h', Μ: 'm', Ν: 'n', Υ: 'y' }));

const CYRILLIC = /[\u0400-\u052f]/;
const GREEK = /[\u0370-\u03ff]/;
const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/g;
const LATIN = /[a-z]/gi;

/** Latin letter → its double in that script; of two the one in common use. */
const doublesIn = (script: RegExp) =>
  new Map([...LATIN_DOUBLE].filter(([letter]) => script.test(letter) && letter !== 'һ').map(([a, b]) => [b, a]));
const CYRILLIC_DOUBLE = doublesIn(CYRILLIC);
const GREEK_DOUBLE = doublesIn(GREEK);

const isForeign = (text: string) => text.search(FOREIGN) >= 0;

/**
 * The words of two scripts in a text (accents off), read as the script that all of their letters can be: "gаte" becomes
 * Latin, "вoда" Cyrillic. Words of one script and real mixtures ("μm") stay as they are.
 */
export function foldMixedWords(text: string): string {
  return isForeign(text) ? text.replace(/\p{L}+/gu, foldMixedWord) : text;
}

function foldMixedWord(word: string): string {
  const foreign = word.match(FOREIGN);
  const latin = word.match(LATIN);
  if (!foreign || !latin) return word;
  const asLatin = (letter: string) => CAPITAL_DOUBLE.get(letter) ?? LATIN_DOUBLE.get(letter.toLowerCase());
  if (foreign.every((letter) => asLatin(letter) !== undefined)) {
    return word.replace(FOREIGN, (letter) => asLatin(letter) ?? letter);
  }
  const own = foreign.some((letter) => CYRILLIC.test(letter)) ? CYRILLIC_DOUBLE : GREEK_DOUBLE;
  const asForeign = (letter: string) => own.get(letter.toLowerCase());
  if (!latin.every((letter) => asForeign(letter) !== undefined)) return word;
  return word.replace(LATIN, (letter) => asForeign(letter) ?? letter);
}

/**
 * What a word of nothing but look-alike letters is compared as: "сор" (Cyrillic) and "cop" are one, as nobody can see
 * which was written. An honest Russian or Greek text loses nothing: each of its words still has one form everywhere.
 */
export function foldLookAlike(word: string): string {
  if (!isForeign(word)) return word;
  const foreign = word.match(FOREIGN) ?? [];
  if (foreign.length !== word.length || !foreign.every((letter) => LATIN_DOUBLE.has(letter))) return word;
  return foreign.map((letter) => LATIN_DOUBLE.get(letter)).join('');
}
