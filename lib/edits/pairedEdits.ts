import type { Pair } from '../alignment/fillGap.ts';
import type { Edit } from '../model/edit.ts';
import { placeOf, type Piece, type Side } from './side.ts';

/** Edits at words that are equal for matching: other spellings, and blanks lost between two sentences. */
export function pairedEdits(sides: { page: Side; other: Side }, pairs: readonly Pair[]): Edit[] {
  const found: Edit[] = [];
  const add = (page: Piece, other: Piece, detail?: 'blank') =>
    found.push({
      kind: 'spelling',
      change: 'changed',
      ...(detail && { detail }),
      page: placeOf(sides.page, page),
      other: placeOf(sides.other, other),
    });
  let before: Pair = [-2, -2];
  for (const pair of pairs) {
    const [here, there] = pair;
    const one = { page: { from: here, to: here + 1 }, other: { from: there, to: there + 1 } };
    if (sides.page.words[here]?.folded !== sides.other.words[there]?.folded) add(one.page, one.other);
    if (here === before[0] + 1 && there === before[1] + 1) {
      const [joint, seam] = [jointAt(sides.page, here), jointAt(sides.other, there)];
      if (joint === 'glued' && seam === 'apart') add({ from: here - 1, to: here + 1 }, one.other, 'blank');
      if (joint === 'apart' && seam === 'glued') add(one.page, { from: there - 1, to: there + 1 }, 'blank');
    }
    before = pair;
  }
  return found;
}

/** How a word is joined to the one before it: across a sentence's end without a blank, with one (or a new block), or neither. */
function jointAt(side: Side, at: number): 'glued' | 'apart' | 'none' {
  const [before, word] = [side.words[at - 1], side.words[at]];
  if (!before || !word) return 'none';
  if (before.block !== word.block) return 'apart';
  const text = side.article.blocks[word.block]?.text ?? '';
  // Most words stand a blank apart; this is asked of each.
  if (text.charAt(before.to) === ' ') return 'apart';
  const between = text.slice(before.to, word.from);
  if (/\s/.test(between)) return 'apart';
  // "U.S.A" and "example.com" are no sentences: a word of two letters before, a capital after.
  const isSentence = before.to - before.from > 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(word.from, word.from + 2));
  return isSentence && /^["'”’»)\]]*[.!?…]["'“”‘’«»([]*$/.test(between) ? 'glued' : 'none';
}
