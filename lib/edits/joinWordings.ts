import type { Exchange } from './exchange.ts';
import { WORDS_BETWEEN } from './limits.ts';
import type { Piece, Side } from './side.ts';

/**
 * Joins exchanges of the wording (or within a quotation) that only a word or two part, on both sides: a reader sees one
 * rewritten clause, not several. Any other kind stays by itself, and parts what stands on either side of it.
 */
export function joinWordings(list: readonly Exchange[], sides: { page: Side; other: Side }): Exchange[] {
  const found: Exchange[] = [];
  for (const next of list) {
    const last = found[found.length - 1];
    const joined = last && join(last, next, sides);
    if (joined) found[found.length - 1] = joined;
    else found.push(next);
  }
  return found;
}

function join(last: Exchange, next: Exchange, sides: { page: Side; other: Side }): Exchange | undefined {
  const { kind } = next;
  if (last.kind !== kind || (kind !== 'wording' && kind !== 'quotations')) return undefined;
  // Two omissions on one side are two. One on either side is a word that changed places with its neighbour.
  if (isAlone(last) && isAlone(next) && Boolean(last.page) === Boolean(next.page)) return undefined;
  const [page, other] = (['page', 'other'] as const).map((side) =>
    span(sides[side], pieceOf(last, side), pieceOf(next, side)),
  );
  // A word between that is spelled otherwise is an edit of its own.
  return page && other && page.between === other.between ? { kind, page: page.piece, other: other.piece } : undefined;
}

const isAlone = ({ page, other }: Exchange) => !page || !other;

/** Of what stands on the other side only, the empty piece where it would stand. */
const pieceOf = (one: Exchange, side: 'page' | 'other'): Piece | undefined =>
  one[side] ?? (one.before === undefined ? undefined : { from: one.before, to: one.before });

/** From the one to the next, and the words that are between them. */
function span(
  side: Side,
  one: Piece | undefined,
  next: Piece | undefined,
): { piece: Piece; between: string } | undefined {
  if (!one || !next || next.from < one.to || next.from - one.to > WORDS_BETWEEN || next.to === one.from)
    return undefined;
  if (side.words[one.from]?.block !== side.words[next.to - 1]?.block) return undefined;
  const between = side.words.slice(one.to, next.from).map(({ folded }) => folded);
  return { piece: { from: one.from, to: next.to }, between: between.join(' ') };
}
