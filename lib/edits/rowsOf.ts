import type { Aligned } from '../evidence/aligned.ts';
import type { Row, TextPart } from '../model/comparison.ts';
import type { Passage } from '../model/overlap.ts';
import { courseOf } from './course.ts';
import { gapsOf } from './gaps.ts';
import { LONGEST_ROW_WORDS } from './limits.ts';
import { wordsOf, type Piece, type Side } from './side.ts';

/** A row by its words; a passage that stands elsewhere has one. */
interface Draft {
  page?: Piece;
  other?: Piece;
  words: number;
  passage?: Passage;
}

/**
 * The rows in which two aligned articles stand side by side: a new one wherever a block ends on either side, so that
 * each begins with a line of its own; what stands on one side only, or elsewhere, has rows of its own. Pure.
 */
export function rowsOf(page: Side['article'], other: Side['article'], aligned: Aligned): Row[] {
  const sides = {
    page: { article: page, words: aligned.pageWords },
    other: { article: other, words: aligned.otherWords },
  };
  const course = courseOf(aligned.alignment);
  const { pairs } = gapsOf(sides.page, sides.other, course);
  const astray = {
    page: owners(sides.page, [...course.moved, ...course.repeated], 'page'),
    other: owners(sides.other, course.moved, 'other'),
  };
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let before: [number, number] = [-1, -1];
  const block = (side: 'page' | 'other', at: number) => sides[side].words[at]?.block;
  for (const next of [...pairs, [sides.page.words.length, sides.other.words.length] as [number, number]]) {
    const isLast = next[0] === sides.page.words.length;
    const heads: { page?: Piece; other?: Piece } = {};
    for (const side of ['page', 'other'] as const) {
      const at = side === 'page' ? 0 : 1;
      for (const { piece, passage } of stretches(sides[side], astray[side], before[at] + 1, next[at])) {
        const tail =
          !passage && open?.[side]?.to === piece.from && block(side, piece.from) === block(side, piece.from - 1);
        if (tail && open?.[side]) open[side].to = piece.to;
        else if (!passage && !isLast && piece.to === next[at] && block(side, piece.from) === block(side, next[at])) {
          heads[side] = piece;
        } else {
          drafts.push({
            [side]: piece,
            words: passage ? wordsOf(sides[side], piece).reduce((sum, { weight }) => sum + weight, 0) : 0,
            ...(passage && { passage }),
          });
          // What follows is behind this row, on both sides.
          open = undefined;
        }
      }
    }
    if (isLast) break;
    const goesOn =
      open !== undefined &&
      !heads.page &&
      !heads.other &&
      block('page', next[0]) === block('page', before[0]) &&
      block('other', next[1]) === block('other', before[1]) &&
      !isLongEnough(sides.page, open, before[0]);
    if (!goesOn) {
      open = {
        page: { from: heads.page?.from ?? next[0], to: next[0] },
        other: { from: heads.other?.from ?? next[1], to: next[1] },
        words: 0,
      };
      drafts.push(open);
    }
    if (open?.page && open.other) {
      open.page.to = next[0] + 1;
      open.other.to = next[1] + 1;
      open.words += sides.page.words[next[0]]?.weight ?? 0;
    }
    before = next;
  }
  return finish(drafts, sides);
}

/** Which passage out of order each word belongs to. */
function owners(side: Side, passages: readonly Passage[], of: 'page' | 'other'): (Passage | undefined)[] {
  const found: (Passage | undefined)[] = Array.from({ length: side.words.length });
  for (const passage of passages) found.fill(passage, passage[of].from, passage[of].to);
  return found;
}

/** Words between two offsets, cut at the ends of blocks and of passages, and where they grow too long for a row. */
function stretches(side: Side, owner: readonly (Passage | undefined)[], from: number, to: number) {
  const found: { piece: Piece; passage?: Passage }[] = [];
  let open: (typeof found)[number] | undefined;
  for (let at = from; at < to; at++) {
    const isSame =
      open !== undefined &&
      side.words[at]?.block === side.words[open.piece.from]?.block &&
      owner[at] === open.passage &&
      !(at - open.piece.from >= LONGEST_ROW_WORDS && endsSentence(side, at - 1));
    if (open && isSame) open.piece.to = at + 1;
    else found.push((open = { piece: { from: at, to: at + 1 }, ...(owner[at] && { passage: owner[at] }) }));
  }
  return found;
}

/** A row is as long as is good to read and to draw, and the sentence ends here. */
function isLongEnough(page: Side, { page: piece }: Draft, at: number): boolean {
  return piece !== undefined && at - piece.from >= LONGEST_ROW_WORDS && endsSentence(page, at);
}

function endsSentence(side: Side, at: number): boolean {
  const [word, next] = [side.words[at], side.words[at + 1]];
  if (!word || next?.block !== word.block) return false;
  return /[.!?。！？।؟]/.test(side.article.blocks[word.block]?.text.slice(word.to, next.from) ?? '');
}

function finish(drafts: readonly Draft[], sides: { page: Side; other: Side }): Row[] {
  const pageParts = partsOf(drafts, sides.page, 'page');
  const otherParts = partsOf(drafts, sides.other, 'other');
  const numbers = passageNumbers(drafts);
  const rowAt = {
    page: (at: number) => drafts.findIndex(({ page }) => page && page.from <= at && at < page.to),
    other: (at: number) => drafts.findIndex(({ other }) => other && other.from <= at && at < other.to),
  };
  return drafts.flatMap((draft, index): Row[] => {
    const [page, other] = [pageParts[index], otherParts[index]];
    const words = Math.round(draft.words);
    const { passage } = draft;
    if (page && other) return [{ kind: 'shared', page, other, words, passage: numbers[index] ?? 0 }];
    if (passage) {
      const row = page ? rowAt.other(passage.other.from) : rowAt.page(passage.page.from);
      const place = { words, ...(row >= 0 && { counterpart: row }), after: numbers[row - 1] ?? 0 };
      if (page) return [{ kind: 'moved', page, ...place }];
      if (other) return [{ kind: 'moved', other, ...place }];
    }
    if (page) return [{ kind: 'only', page }];
    return other ? [{ kind: 'only', other }] : [];
  });
}

/** For each draft, how many shared ones there are up to it. */
function passageNumbers(drafts: readonly Draft[]): number[] {
  let number = 0;
  return drafts.map(({ page, other }) => (page && other ? ++number : number));
}

/** From words to characters: a part goes on to where the next begins, so that no mark between them is lost. */
function partsOf(drafts: readonly Draft[], { article, words }: Side, side: 'page' | 'other'): (TextPart | undefined)[] {
  const parts: (TextPart | undefined)[] = [];
  let last: TextPart | undefined;
  for (const draft of drafts) {
    const first = draft[side] && words[draft[side].from];
    if (!first) {
      parts.push(undefined);
      continue;
    }
    const { text, kind } = article.blocks[first.block] ?? { text: '', kind: 'paragraph' };
    const isNew = last?.block !== first.block;
    const from = isNew ? 0 : beginningOf(text, first.from, last?.from ?? 0);
    if (!isNew && last) last.to = from;
    last = { block: first.block, kind, from, to: text.length };
    parts.push(last);
  }
  return parts;
}

/** Opening marks belong to the word behind them: back to the last blank. */
function beginningOf(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && /["'“„«‘‚‹「『([]/.test(text.charAt(at - 1))) at--;
  return at;
}
