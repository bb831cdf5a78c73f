import { foldLookAlike } from './homoglyphs.ts';
import { normaliseWord } from './normalise.ts';
import { commonSpelling } from './spelling.ts';

/** The two folded forms of a word (see `Word`). */
export interface Fold {
  key: string;
  folded: string;
}

/** Words repeat: half of an article's are seen before. Only short ones, as a slice of 13 or more keeps its text alive in V8. */
const known = new Map<string, Fold>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 12;

/** Folds a word of letters; a pure function with a memory of bounded size. */
export function foldWord(raw: string): Fold {
  const before = known.get(raw);
  if (before) return before;
  const folded = /^[a-zA-Z0-9]+$/.test(raw) ? raw.toLowerCase() : normaliseWord(raw);
  const fold = { key: commonSpelling(foldLookAlike(folded)), folded };
  if (raw.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(raw, fold);
  }
  return fold;
}
