import type { Block } from '../model/article.ts';
import type { WordSpan } from '../model/overlap.ts';
import type { TextWord } from '../text/textWords.ts';
import { nameRuns, sameName } from './naming.ts';
import { AFTER_NAME, BEFORE_NAME, HOUSE } from './selfReferenceCues.ts';

/** A place where an article speaks of its own outlet: "told the Courier", "this newspaper". */
export interface SelfReference {
  /** `outlet`: by its name; `house`: without one. */
  kind: 'outlet' | 'house';
  block: number;
  /** The words of the name, or of the nameless form: offsets into the article's words. */
  words: WordSpan;
  /** The cue with the name, as it stands there. */
  quote: string;
}

/** The longest cue that is told with the name, characters. */
const REACH = 60;

/** Where a text outside quotations speaks of its own outlet, in its order. `words`: those of `blocks`. */
export function selfReferences(
  blocks: readonly Block[],
  words: readonly TextWord[],
  outlet: string,
  site: string,
): SelfReference[] {
  return [...named(blocks, words, outlet, site), ...houses(blocks, words)].sort((a, b) => a.words.from - b.words.from);
}

function named(blocks: readonly Block[], words: readonly TextWord[], outlet: string, site: string): SelfReference[] {
  // An apostrophe is no part of a word: "Courier’s" is found as "couriers".
  return nameRuns(words, [outlet, site, `${outlet}s`]).flatMap((run): SelfReference[] => {
    const [first, last] = [words[run.from], words[run.to - 1]];
    if (!first || !last || first.quoted || first.block !== last.block) return [];
    const text = blocks[first.block]?.text ?? '';
    const name = text.slice(first.from, last.to).replace(/['’]s$/iu, '');
    if (!isName(name, outlet, site)) return [];
    const end = first.from + name.length;
    const before = BEFORE_NAME.exec(text.slice(Math.max(0, first.from - REACH), first.from));
    const after = AFTER_NAME.exec(text.slice(end, end + REACH));
    if (!before && !after) return [];
    const from = first.from - (before?.[0].length ?? 0);
    const quote = text.slice(from, before ? end : end + (after?.[0].length ?? 0)).trim();
    return [{ kind: 'outlet', block: first.block, words: run, quote }];
  });
}

/** "The world" is not The World, but a paper may write itself small, and an address is. */
function isName(text: string, outlet: string, site: string): boolean {
  if (sameName(text, site)) return true;
  return sameName(text, outlet) && (isLowerCase(outlet.charAt(0)) || !isLowerCase(text.charAt(0)));
}

const isLowerCase = (letter: string) => letter !== letter.toUpperCase();

function houses(blocks: readonly Block[], words: readonly TextWord[]): SelfReference[] {
  const found: SelfReference[] = [];
  blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(HOUSE)) {
      const end = match.index + match[0].length;
      const from = words.findIndex((word) => word.block === block && word.from >= match.index);
      if (from < 0 || words[from]?.quoted) continue;
      let to = from;
      while (words[to]?.block === block && (words[to]?.to ?? Infinity) <= end) to++;
      if (to > from) found.push({ kind: 'house', block, words: { from, to }, quote: match[0] });
    }
  });
  return found;
}
