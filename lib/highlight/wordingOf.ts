import type { Pair } from '../alignment/fillGap.ts';
import type { Block } from '../model/article.ts';
import type { Wording } from '../model/highlights.ts';
import type { TextWord } from '../text/textWords.ts';

/** Characters of wording at most: what a small card can hold. */
const MOST_CHARACTERS = 1_500;

/**
 * What the other article says from the first of these pairs to the last: words that the page has too, words it spells
 * otherwise, and words it has not. Paragraphs are parted by a line break; "…" where the text goes on.
 */
export function wordingOf(
  pairs: readonly Pair[],
  page: readonly TextWord[],
  other: readonly TextWord[],
  blocks: readonly Block[],
): Wording[] {
  const here = new Map(pairs.map(([a, b]) => [b, page[a]]));
  const [first, last] = [pairs[0]?.[1], pairs.at(-1)?.[1]];
  if (first === undefined || last === undefined) return [];
  const pieces: Wording[] = [];
  const add = (text: string, as: Wording['as']) => {
    const open = pieces.at(-1);
    if (open?.as === as) open.text += text;
    else if (text !== '') pieces.push({ text, as });
  };
  if (startsInside(other, first)) add('… ', 'same');
  let length = 0;
  let before: { word: TextWord; as: Wording['as'] } | undefined;
  for (let at = first; at <= last; at++) {
    const word = other[at];
    if (!word) break;
    const as = kindOf(word, here.get(at));
    const text = blocks[word.block]?.text ?? '';
    const between = !before ? '' : before.word.block === word.block ? text.slice(before.word.to, word.from) : '\n';
    // What parts two changed words belongs to the change.
    add(between, before?.as === as ? as : 'same');
    add(text.slice(word.from, word.to), as);
    before = { word, as };
    length += between.length + word.to - word.from;
    if (length > MOST_CHARACTERS) {
      add(' …', 'same');
      return pieces;
    }
  }
  if (before) {
    const rest = blocks[before.word.block]?.text.slice(before.word.to) ?? '';
    const closing = /^[^\s\p{L}\p{N}]*/u.exec(rest)?.[0] ?? '';
    add(closing + (/[\p{L}\p{N}]/u.test(rest) ? ' …' : ''), 'same');
  }
  return pieces;
}

function kindOf(word: TextWord, here: TextWord | undefined): Wording['as'] {
  if (!here) return 'worded';
  return here.folded === word.folded ? 'same' : 'spelling';
}

const startsInside = (words: readonly TextWord[], at: number) => at > 0 && words[at - 1]?.block === words[at]?.block;
