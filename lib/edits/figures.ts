import { normaliseNumber } from '../text/normaliseNumber.ts';
import { normaliseWord } from '../text/normalise.ts';

/** What stands behind a number and multiplies it, in the languages we know; "Billion" is the reader's own. */
const MULTIPLIERS: [number, string][] = [
  [1e2, 'hundred hundert cent cientos cento honderd'],
  [1e3, 'thousand thousands k tausend tsd mille mil mila duizend'],
  [
    1e6,
    'million millions m mn mln mio millionen millón millones millon milione milioni milhão milhões milhao milhoes miljoen',
  ],
  [
    1e9,
    'billion billions bn b mrd milliarde milliarden milliard milliards miliardo miliardi bilhão bilhões bilhao bilhoes miljard',
  ],
  [1e12, 'trillion trillions tn'],
];

/** Numbers in words, from two on: "one", "ein" and "un" are articles and pronouns. */
const IN_WORDS: string[] = [
  'two three four five six seven eight nine ten eleven twelve',
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'deux trois quatre cinq six sept huit neuf dix onze douze',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'due tre quattro cinque sei sette otto nove dieci undici dodici',
  'dois três quatro cinco seis sete oito nove dez onze doze',
  'twee drie vier vijf zes zeven acht negen tien elf twaalf',
];

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const multiplierOf = new Map(
  MULTIPLIERS.flatMap(([value, words]) => words.split(' ').map((word) => [normaliseWord(word), value] as const)),
);
const valueOf = new Map([
  ...IN_WORDS.flatMap((words) => words.split(' ').map((word, at) => [normaliseWord(word), at + 2] as const)),
  ...TENS.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
]);

/** Whether a folded word multiplies the number before it. */
export const isMultiplier = (folded: string) => multiplierOf.has(folded);

/** Digits with their separators (a plain blank only between groups of three), or a word. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?<digits>\d{1,3}(?:[ \u00a0\u202f\u2009'’.,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*)/gu;

/**
 * The numbers in a text, as values that do not depend on how they are written: "4,200", "4.200" and "4 200" are
 * "4200"; "1.5 million" and "1,5 Mio." are "1500000"; "three" is "3". In the order of the text.
 */
export function figuresIn(text: string): string[] {
  const values: string[] = [];
  let last: number | undefined;
  for (const { groups } of text.matchAll(TOKEN)) {
    const digits = groups?.['digits'];
    const word = groups?.['word'] === undefined ? '' : normaliseWord(groups['word']);
    const value = digits === undefined ? valueOf.get(word) : Number(plain(digits));
    const times = multiplierOf.get(word);
    if (value !== undefined) {
      // "twenty-two": a ten takes the unit behind it.
      const isUnit = digits === undefined && last !== undefined && last % 10 === 0 && last < 100 && value < 10;
      if (isUnit && last !== undefined) values[values.length - 1] = String(last + value);
      else values.push(Number.isFinite(value) ? String(value) : (digits ?? word));
      last = isUnit || !Number.isFinite(value) ? undefined : value;
    } else {
      // A full stop behind an abbreviation, or a blank, stands between; any other word ends the number.
      if (times !== undefined && last !== undefined) values[values.length - 1] = String(tidy(last * times));
      last = times !== undefined && last !== undefined ? last * times : undefined;
    }
  }
  return values;
}

/** Where both kinds of separator stand, the last is the decimal one: "4,200.50", "4.200,50". */
function plain(digits: string): string {
  const mixed = /^(.*\d)([.,])(\d+)$/.exec(digits);
  const [, whole, mark, decimals] = mixed ?? [];
  if (whole !== undefined && mark !== undefined && decimals !== undefined && /[.,'’ \u00a0\u202f\u2009]/.test(whole)) {
    const others = whole.replace(/[\d]/g, '');
    if (!others.includes(mark)) return `${whole.replace(/\D/g, '')}.${decimals}`;
  }
  return normaliseNumber(digits).replace(':', '.');
}

/** 4.2 million must be 4200000, not 4199999.9999. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** Whether the numbers of two texts differ. What only one of them states was left out, not changed. */
export function figuresDiffer(here: string, there: string): boolean {
  const left = figuresIn(here);
  const right = figuresIn(there);
  return !isPart(left, right) && !isPart(right, left);
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  const left = [...all];
  return some.every((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
