import type { Pair } from '../alignment/fillGap.ts';
import type { Passage } from '../model/overlap.ts';
import type { Course } from './course.ts';
import { wordsOf, type Piece, type Side } from './side.ts';

/** What stands between two words that follow each other on both sides. Each piece lies in one block. */
export interface Gap {
  /** The pair of equal words just before; −1 at the beginning. */
  after: { page: number; other: number };
  /** Words put for each other; one of the two may be missing. */
  exchanged: { page?: Piece; other?: Piece }[];
  /** Whole blocks that stand on one side only. */
  pageBlocks: Piece[];
  otherBlocks: Piece[];
}

/** The gaps of a course, in order, and the pairs it gains by them: short blocks that are equal, and equal edges. */
export interface Gaps {
  gaps: Gap[];
  pairs: Pair[];
}

/**
 * Walks the course from its beginning to its end. A gap is cut at the ends of blocks: what stands at the end of the
 * block before is put against what stands there on the other side, and likewise at the beginning of the block after;
 * blocks in between are on one side only, but for those that are equal word by word (too short to be a passage).
 */
export function gapsOf(page: Side, other: Side, course: Course): Gaps {
  const gaps: Gap[] = [];
  const pairs: Pair[] = [];
  const here = freeWords(
    page,
    [...course.moved, ...course.repeated].map((passage) => passage.page),
  );
  const there = freeWords(
    other,
    course.moved.map((passage) => passage.other),
  );
  let before: Pair = [-1, -1];
  for (const next of [...course.pairs, [page.words.length, other.words.length] as Pair]) {
    if (next[0] > before[0] + 1 || next[1] > before[1] + 1) {
      const left = cut(page, here, before[0], next[0]);
      const right = cut(other, there, before[1], next[1]);
      pairs.push(...pairEqualBlocks(page, left, other, right), ...pairEdges(page, left, other, right));
      const gap = { after: { page: before[0], other: before[1] }, ...gapOf(left, right) };
      if (gap.exchanged.length > 0 || gap.pageBlocks.length > 0 || gap.otherBlocks.length > 0) gaps.push(gap);
    }
    if (next[0] < page.words.length) pairs.push(next);
    before = next;
  }
  return { gaps, pairs: pairs.sort((a, b) => a[0] - b[0]) };
}

/** Words that belong to no passage that was moved. */
function freeWords(side: Side, spans: readonly Passage['page'][]): Uint8Array {
  const free = new Uint8Array(side.words.length).fill(1);
  for (const { from, to } of spans) free.fill(0, from, to);
  return free;
}

interface Cut {
  /** Within one block that goes on on both ends of the gap. */
  middle?: Piece;
  tail?: Piece;
  head?: Piece;
  blocks: Piece[];
  /** Stretches beside a moved passage, which are part of a block and at neither of its ends. */
  rest: Piece[];
}

/** Cuts the words between two offsets at the ends of their blocks. */
function cut(side: Side, free: Uint8Array, before: number, next: number): Cut {
  const found: Cut = { blocks: [], rest: [] };
  const blockBefore = side.words[before]?.block;
  const blockNext = side.words[next]?.block;
  for (const piece of pieces(side, free, before + 1, next)) {
    const block = side.words[piece.from]?.block;
    const joinsBefore = block === blockBefore && piece.from === before + 1;
    const joinsNext = block === blockNext && piece.to === next;
    if (joinsBefore && joinsNext) found.middle = piece;
    else if (joinsBefore) found.tail = piece;
    else if (joinsNext) found.head = piece;
    else if (side.words[piece.from - 1]?.block !== block && side.words[piece.to]?.block !== block)
      found.blocks.push(piece);
    else found.rest.push(piece);
  }
  return found;
}

function pieces(side: Side, free: Uint8Array, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let open: Piece | undefined;
  for (let at = from; at < to; at++) {
    if (!free[at]) open = undefined;
    else if (open && side.words[at]?.block === side.words[open.from]?.block) open.to = at + 1;
    else found.push((open = { from: at, to: at + 1 }));
  }
  return found;
}

/**
 * Takes out blocks that are equal word by word, where the gap holds each once on either side (as patience diff does)
 * and in the same order; of two that changed places neither is taken.
 */
function pairEqualBlocks(page: Side, left: Cut, other: Side, right: Cut): Pair[] {
  const here = onlyOnes(page, left.blocks);
  const there = onlyOnes(other, right.blocks);
  const twins = [...here].flatMap(([key, one]) => {
    const twin = there.get(key);
    return twin ? [{ one, twin }] : [];
  });
  // In the order of the page: one that stands behind a later twin, or before an earlier one, was moved.
  let latest = -1;
  const reached = twins.map(({ twin }) => (latest = Math.max(latest, twin.from)));
  let earliest = Infinity;
  const ahead = twins.map(() => 0);
  for (let at = twins.length - 1; at >= 0; at--) ahead[at] = earliest = Math.min(earliest, twins[at]?.twin.from ?? 0);
  const kept = twins.filter(({ twin }, at) => reached[at] === twin.from && ahead[at] === twin.from);
  const taken = new Set(kept.flatMap(({ one, twin }) => [one, twin]));
  left.blocks = left.blocks.filter((piece) => !taken.has(piece));
  right.blocks = right.blocks.filter((piece) => !taken.has(piece));
  return kept.flatMap(({ one, twin }) =>
    Array.from({ length: one.to - one.from }, (_, at): Pair => [one.from + at, twin.from + at]),
  );
}

/** The blocks by their words, those that there are more than once left out. */
function onlyOnes(side: Side, blocks: readonly Piece[]): Map<string, Piece> {
  const found = new Map<string, Piece>();
  const repeated = new Set<string>();
  for (const piece of blocks) {
    const key = wordsOf(side, piece)
      .map((word) => word.key)
      .join(' ');
    if (found.has(key)) repeated.add(key);
    found.set(key, piece);
  }
  for (const key of repeated) found.delete(key);
  return found;
}

/** Blocks that begin or end with the same words (a sentence put into the middle of one). */
function pairEdges(page: Side, left: Cut, other: Side, right: Cut): Pair[] {
  const pairs: Pair[] = [];
  const isEqual = (a: number, b: number) => page.words[a]?.key === other.words[b]?.key;
  if (left.head && right.head) {
    const [a, b] = [left.head, right.head];
    while (a.from < a.to && b.from < b.to && isEqual(a.from, b.from)) pairs.push([a.from++, b.from++]);
    if (a.from === a.to) delete left.head;
    if (b.from === b.to) delete right.head;
  }
  if (left.tail && right.tail) {
    const [a, b] = [left.tail, right.tail];
    while (a.from < a.to && b.from < b.to && isEqual(a.to - 1, b.to - 1)) pairs.push([--a.to, --b.to]);
    if (a.from === a.to) delete left.tail;
    if (b.from === b.to) delete right.tail;
  }
  return pairs;
}

function gapOf(left: Cut, right: Cut): Omit<Gap, 'after'> {
  const exchanged: Gap['exchanged'] = [];
  const exchange = (page: Piece | undefined, other: Piece | undefined) => {
    if (page || other) exchanged.push({ ...(page && { page }), ...(other && { other }) });
  };
  // A paragraph parted in two on one side only: the longer of its two ends stands against the middle of the other.
  const against = ({ tail, head }: Cut) => (length(tail) >= length(head) ? 'tail' : 'head');
  if (left.middle && right.middle) exchange(left.middle, right.middle);
  else if (left.middle) {
    const choice = against(right);
    exchange(left.middle, right[choice]);
    exchange(undefined, right[choice === 'tail' ? 'head' : 'tail']);
  } else if (right.middle) {
    const choice = against(left);
    exchange(left[choice], right.middle);
    exchange(left[choice === 'tail' ? 'head' : 'tail'], undefined);
  } else {
    exchange(left.tail, right.tail);
    exchange(left.head, right.head);
  }
  for (const piece of left.rest) exchange(piece, undefined);
  for (const piece of right.rest) exchange(undefined, piece);
  return { exchanged, pageBlocks: left.blocks, otherBlocks: right.blocks };
}

const length = (piece: Piece | undefined) => (piece ? piece.to - piece.from : 0);
