import type { Aligned } from '../evidence/aligned.ts';
import { EDIT_KINDS, type Edit, type Place, type TextPlace } from '../model/edit.ts';
import { courseOf, type Course } from './course.ts';
import { exchanges, omission, type Exchange, type Pairing } from './exchange.ts';
import { frameEdits } from './frameEdits.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { joinWordings } from './joinWordings.ts';
import { PARAGRAPH_SHARE, PARAGRAPH_WORDS } from './limits.ts';
import { namingOf } from './names.ts';
import { pairedEdits } from './pairedEdits.ts';
import { placeOf, type Piece, type Side } from './side.ts';

/**
 * What was changed between two aligned articles: facts first (figures, names, quotations), each kind in the order of
 * the text. Pure.
 * @param later the side that was printed later, and so is the one that was edited; where that is not known, the page:
 * "removed" then says no more than "not on this page".
 */
export function findEdits(
  page: Side['article'],
  other: Side['article'],
  aligned: Aligned,
  later: 'page' | 'other' = 'page',
): Edit[] {
  const sides = {
    page: { article: page, words: aligned.pageWords },
    other: { article: other, words: aligned.otherWords },
  };
  const earlier = later === 'page' ? 'other' : 'page';
  const pairing: Pairing = { ...sides, naming: namingOf(sides.page, sides.other), earlier };
  const course = courseOf(aligned.alignment);
  const { gaps, pairs } = gapsOf(sides.page, sides.other, course);
  const frame = frameEdits({ earlier: sides[earlier], later: sides[later], earlierIs: earlier });
  const changes = joinWordings(
    gaps.flatMap((gap) => gapExchanges(pairing, gap)),
    sides,
  );
  const edits = [
    ...frame,
    ...changes.map((change) => editOf(pairing, change)).filter((edit) => !isToldAsCredit(edit, frame)),
    ...pairedEdits(sides, pairs),
    ...pairedEdits(sides, course.astray),
    ...course.moved.map((passage) => movedEdit(sides, passage)),
  ];
  return EDIT_KINDS.flatMap((kind) => edits.filter((edit) => edit.kind === kind));
}

function gapExchanges(pairing: Pairing, gap: Gap): Exchange[] {
  const [page, other] = [gap.pageBlocks[0], gap.otherBlocks[0]];
  const areTwo = gap.pageBlocks.length === 1 && gap.otherBlocks.length === 1 && page && other;
  // One subhead in another's place was reworded, not dropped.
  const isReworded = areTwo && isSubhead(pairing.page, page) && isSubhead(pairing.other, other);
  const found = [...gap.exchanged, ...(isReworded ? [{ page, other }] : [])].flatMap((pieces): Exchange[] => {
    if (pieces.page && pieces.other) return exchanges(pairing, pieces.page, pieces.other);
    if (pieces.page) return [omission(pairing, 'page', pieces.page, gap.after)];
    return pieces.other ? [omission(pairing, 'other', pieces.other, gap.after)] : [];
  });
  if (isReworded) return found;
  const alone =
    (side: 'page' | 'other') =>
    (piece: Piece): Exchange => ({ kind: 'paragraphs', [side]: piece, isBlock: true });
  return [...found, ...gap.pageBlocks.map(alone('page')), ...gap.otherBlocks.map(alone('other'))];
}

const isSubhead = (side: Side, piece: Piece) =>
  side.article.blocks[side.words[piece.from]?.block ?? -1]?.kind === 'subhead';

function editOf(pairing: Pairing, { kind, page, other, isBlock }: Exchange): Edit {
  if (page && other) {
    return { kind, change: 'changed', page: placeOf(pairing.page, page), other: placeOf(pairing.other, other) };
  }
  const [side, piece] = page ? (['page', page] as const) : (['other', other] as const);
  if (!piece) throw new Error('an edit stands on one side at least');
  const change = side === pairing.earlier ? 'removed' : 'added';
  const place = { [side]: isBlock ? wholeBlock(pairing[side], piece) : placeOf(pairing[side], piece) };
  const isLong = isBlock ?? (kind === 'paragraphs' || (kind === 'wording' && isParagraph(pairing[side], piece)));
  if (!isLong) return { kind, change, ...place };
  if (change === 'added') return { kind: 'added', change, ...place };
  return { kind: isBlock && isSubhead(pairing[side], piece) ? 'subheads' : 'paragraphs', change, ...place };
}

/** From its first mark to its last. */
function wholeBlock(side: Side, piece: Piece): TextPlace {
  const { block } = placeOf(side, piece);
  return { in: 'text', block, from: 0, to: side.article.blocks[block]?.text.length ?? 0 };
}

/** As long as a paragraph, or most of one. */
function isParagraph(side: Side, { from, to }: Piece): boolean {
  if (to - from >= PARAGRAPH_WORDS) return true;
  const block = side.words[from]?.block;
  let first = from;
  let last = to;
  while (first > 0 && side.words[first - 1]?.block === block) first--;
  while (side.words[last]?.block === block) last++;
  return to - from >= (last - first) * PARAGRAPH_SHARE;
}

/** A dateline or a last line that named an agency is told as the credit it was, not as words cut too. */
function isToldAsCredit(edit: Edit, frame: readonly Edit[]): boolean {
  const isInside = (place?: Place, credit?: Place) =>
    place?.in === 'text' && credit?.in === 'text' && place.block === credit.block && place.to <= credit.to;
  return frame.some(
    (one) => one.kind === 'credits' && (isInside(edit.page, one.page) || isInside(edit.other, one.other)),
  );
}

function movedEdit(sides: { page: Side; other: Side }, { page, other }: Course['moved'][number]): Edit {
  return {
    kind: 'moved',
    change: 'moved',
    page: largestPart(sides.page, page),
    other: largestPart(sides.other, other),
  };
}

/** A passage may run over several blocks: its place is in the one that holds most of it. */
function largestPart(side: Side, { from, to }: Piece): TextPlace {
  let largest: Piece = { from, to: from };
  let open = { from, to: from };
  for (let at = from; at < to; at++) {
    if (side.words[at]?.block !== side.words[open.from]?.block) open = { from: at, to: at };
    open.to = at + 1;
    if (open.to - open.from > largest.to - largest.from) largest = open;
  }
  return placeOf(side, largest);
}
