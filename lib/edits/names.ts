import { wordsOf, type Piece, type Side } from './side.ts';
import type { TextWord } from '../text/textWords.ts';

/** Forms of address and of office: "President Putin" for "Mr Putin" changes no name. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor senator governor ' +
    'general colonel captain king queen prince princess pope bishop herr frau doktor präsident ministerpräsident kanzler ' +
    'bundeskanzler bundespräsident monsieur madame président ministre señor señora presidente ministro signor signora ' +
    'senhor senhora meneer mevrouw'
  )
    .split(' ')
    .map((word) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')),
);

/** German office words are endless: their last part tells them. */
const OFFICE = /(?:minister|prasident|kanzler|chef|sprecher|vorsitzende|direktor|leiter|experte|anwalt)(?:in|r|n)?$/;

/** What a country and its people end in: "Russia's", "Russian". Both ends must be of this list. */
const ENDS = new Set(['', 'a', 'e', 's', 'n', 'an', 'ans', 'ian', 'ians', 'ish', 'ain', 'ese', 'i', 'is', 'y']);

/** Tells names in two texts: which words stand in lower case somewhere, and whether the language capitalises nouns. */
export interface Naming {
  isCommonWord(folded: string): boolean;
  capitalisesNouns(): boolean;
}

/** Capitalised words among those within sentences; English news has about 0.15, German 0.35 and more. */
const NOUNS_CAPITALISED = 0.28;

export function namingOf(page: Side, other: Side): Naming {
  // Read only when two wordings are to be told apart: most pairs of words are equal.
  let found: ReturnType<typeof readCapitals> | undefined;
  const capitals = () => (found ??= readCapitals([page, other]));
  const languages = [page.article.language, other.article.language].filter((tag) => tag !== undefined);
  const isGerman = languages.some((tag) => /^(?:de|lb)\b/i.test(tag));
  return {
    isCommonWord: (folded) => capitals().common.has(folded),
    capitalisesNouns: () => isGerman || (languages.length === 0 && capitals().share > NOUNS_CAPITALISED),
  };
}

function readCapitals(sides: readonly Side[]): { common: Set<string>; share: number } {
  const common = new Set<string>();
  let all = 0;
  let capitalised = 0;
  for (const side of sides) {
    for (const word of side.words) {
      all++;
      if (isCapitalised(side, word)) capitalised++;
      else common.add(word.folded);
    }
  }
  return { common, share: all === 0 ? 0 : capitalised / all };
}

/** A letter that has a lower case and is not it. */
export function isCapitalised(side: Side, word: TextWord): boolean {
  const letter = side.article.blocks[word.block]?.text.charAt(word.from) ?? '';
  return letter !== letter.toLowerCase();
}

/** Whether every word of a piece begins with a capital. */
export function areNames(side: Side, piece: Piece): boolean {
  return wordsOf(side, piece).every((word) => isCapitalised(side, word));
}

/**
 * Whether one name was put for another: both pieces hold capitalised words that stand nowhere in lower case, and
 * neither has all of the other's. Scripts without capitals give no names: there it is wording.
 */
export function namesDiffer(page: Side, here: Piece, other: Side, there: Piece, naming: Naming): boolean {
  const left = namesIn(page, here, naming);
  const right = namesIn(other, there, naming);
  if (left.length === 0 || right.length === 0) return false;
  const onlyLeft = left.filter((name) => !right.includes(name));
  const onlyRight = right.filter((name) => !left.includes(name));
  if (onlyLeft.length === 0 || onlyRight.length === 0) return false;
  if (onlyLeft.some((a) => onlyRight.some((b) => isSamePeople(a, b)))) return false;
  if (!naming.capitalisesNouns()) return true;
  return (
    onlyLeft.some((a) => onlyRight.some((b) => isMisspelling(a, b))) || (isInName(page, here) && isInName(other, there))
  );
}

function namesIn(side: Side, piece: Piece, naming: Naming): string[] {
  return wordsOf(side, piece)
    .filter((word, at) => {
      if (!isCapitalised(side, word) || side.article.blocks[word.block]?.kind === 'subhead') return false;
      if (word.folded.length < 2 || naming.isCommonWord(word.folded)) return false;
      if (TITLES.has(word.folded) || OFFICE.test(word.folded)) return false;
      // The first word of a sentence is a name where another capital follows: "Pieter Aalders said".
      const next = side.words[piece.from + at + 1];
      return (
        !opensSentence(side, word) || (!naming.capitalisesNouns() && next !== undefined && follows(side, word, next))
      );
    })
    .map(({ folded }) => folded);
}

function opensSentence(side: Side, word: TextWord): boolean {
  const before = side.article.blocks[word.block]?.text.slice(Math.max(0, word.from - 6), word.from) ?? '';
  return word.from === 0 || /(?:^|[.!?:…。])["'“”„«»‘’()[\]\s–—-]*$/u.test(before);
}

/** A capitalised neighbour with only a blank between. */
function follows(side: Side, word: TextWord, next: TextWord): boolean {
  return next.block === word.block && next.from - word.to === 1 && isCapitalised(side, next);
}

/** Part of a name of several words, the other of which stayed: "[Piet] Aalders". */
function isInName(side: Side, piece: Piece): boolean {
  const before = side.words[piece.from - 1];
  const first = side.words[piece.from];
  const last = side.words[piece.to - 1];
  const after = side.words[piece.to];
  const isName = (word: TextWord) => isCapitalised(side, word) && !TITLES.has(word.folded) && !OFFICE.test(word.folded);
  if (first && before && isName(before) && !opensSentence(side, before) && follows(side, before, first)) return true;
  return last !== undefined && after !== undefined && isName(after) && follows(side, last, after);
}

function isSamePeople(one: string, another: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === another[shared]) shared++;
  return shared >= 4 && ENDS.has(one.slice(shared)) && ENDS.has(another.slice(shared));
}

/** Same first letter and at most a third of the letters changed: "Meier", "Maier". */
function isMisspelling(one: string, another: string): boolean {
  if (one[0] !== another[0] || Math.min(one.length, another.length) < 4) return false;
  return distance(one, another) <= Math.max(one.length, another.length) / 3;
}

/** Letters to change, add or drop (Levenshtein 1966). Words are short. */
function distance(one: string, another: string): number {
  let row = Array.from({ length: another.length + 1 }, (_, at) => at);
  for (let a = 1; a <= one.length; a++) {
    const next = [a];
    for (let b = 1; b <= another.length; b++) {
      const exchange = (row[b - 1] ?? 0) + (one[a - 1] === another[b - 1] ? 0 : 1);
      next.push(Math.min(exchange, (row[b] ?? 0) + 1, (next[b - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[another.length] ?? 0;
}
