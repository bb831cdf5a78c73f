import { holdsName } from '../evidence/naming.ts';
import type { EditKind } from '../model/edit.ts';
import { figuresDiffer, isMultiplier } from './figures.ts';
import { LONGEST_EXCHANGE_WORDS, LONGEST_FACT_WORDS, MOST_SINGLE_WORDS } from './limits.ts';
import { areNames, namesDiffer, type Naming } from './names.ts';
import { isRespelled } from './respelling.ts';
import { textOf, wordsOf, type Piece, type Side } from './side.ts';

/** Words put for other words, or missing on one side, and what kind of edit that is. */
export interface Exchange {
  kind: EditKind;
  page?: Piece;
  other?: Piece;
  /** A whole block, on one side only. */
  isBlock?: true;
  /** Of what stands on one side only: the word of the other side before which it would stand. */
  before?: number;
}

/** What the edits between two articles are judged by. */
export interface Pairing {
  page: Side;
  other: Side;
  naming: Naming;
  /** The side that was printed first: its outlet's name may have been taken out. */
  earlier: 'page' | 'other';
}

/**
 * What it means that words were put for others. As many for as many are taken one by one, so that a figure and a
 * spelling side by side are two edits.
 */
export function exchanges(pairing: Pairing, here: Piece, there: Piece): Exchange[] {
  const length = here.to - here.from;
  if (length > LONGEST_EXCHANGE_WORDS || there.to - there.from > LONGEST_EXCHANGE_WORDS) {
    return [
      { kind: 'paragraphs', page: here },
      { kind: 'paragraphs', other: there },
    ];
  }
  const scaled = scales(pairing, here, there);
  if (scaled) return [scaled];
  const whole = kindOf(pairing, here, there);
  if (whole === 'self-reference' || whole === 'spelling') return [{ kind: whole, page: here, other: there }];
  if (length !== there.to - there.from || length === 1 || length > MOST_SINGLE_WORDS) {
    return [{ kind: whole, page: here, other: there }];
  }
  const singles = Array.from({ length }, (_, at): Exchange => {
    const a = { from: here.from + at, to: here.from + at + 1 };
    const b = { from: there.from + at, to: there.from + at + 1 };
    return { kind: kindOf(pairing, a, b), page: a, other: b };
  });
  return singles.every(({ kind }) => kind === singles[0]?.kind) ? [{ kind: whole, page: here, other: there }] : singles;
}

/** "4.2 billion" for "4.2 million": the number belongs to what was changed. */
function scales({ page, other }: Pairing, here: Piece, there: Piece): Exchange | undefined {
  const [left, right] = [withNumber(page, here), withNumber(other, there)];
  if (!left || !right || page.words[left.from]?.key !== other.words[right.from]?.key) return undefined;
  return figuresDiffer(textOf(page, left), textOf(other, right))
    ? { kind: 'figures', page: left, other: right }
    : undefined;
}

/** A piece that only multiplies ("million"), with the number before it. */
function withNumber(side: Side, { from, to }: Piece): Piece | undefined {
  const number = side.words[from - 1];
  const isScale = wordsOf(side, { from, to }).every(({ folded }) => isMultiplier(folded));
  const isBehindNumber = number?.block === side.words[from]?.block && /\d/.test(number?.key ?? '');
  return isScale && isBehindNumber ? { from: from - 1, to } : undefined;
}

function kindOf(pairing: Pairing, here: Piece, there: Piece): EditKind {
  const { page, other, naming, earlier } = pairing;
  const left = wordsOf(page, here).map(({ folded }) => folded);
  const right = wordsOf(other, there).map(({ folded }) => folded);
  if (isRespelled(left, right, areNames(page, here) && areNames(other, there))) return 'spelling';
  const [first, later] =
    earlier === 'page' ? [textOf(page, here), textOf(other, there)] : [textOf(other, there), textOf(page, here)];
  const outlet = pairing[earlier].article.outlet;
  if (holdsName(first, outlet) && !holdsName(later, outlet)) return 'self-reference';
  if (Math.max(left.length, right.length) <= LONGEST_FACT_WORDS) {
    if (figuresDiffer(figureText(page, here), figureText(other, there))) return 'figures';
    if (namesDiffer(page, here, other, there, naming)) return 'names';
  }
  return wordsOf(page, here).every(({ quoted }) => quoted) && wordsOf(other, there).every(({ quoted }) => quoted)
    ? 'quotations'
    : 'wording';
}

/** A piece with what multiplies its last number: "4.2" of "4.2 million". */
function figureText(side: Side, piece: Piece): string {
  const next = side.words[piece.to];
  const last = side.words[piece.to - 1];
  const goesOn = next !== undefined && next.block === last?.block && isMultiplier(next.folded);
  return textOf(side, goesOn ? { from: piece.from, to: piece.to + 1 } : piece);
}

/** Signs that are words elsewhere: "30%" and "30 percent". */
const SIGN_WORDS: [string, RegExp][] = [
  ['%', /^(?:percent|per ?cent|prozent|pour ?cent|por ?cient[o]?|per ?cento|por ?cento|procent)$/],
  ['$', /^(?:us ?)?(?:dollars?|dolares|dollari)$/],
  ['€', /^euros?$/],
  ['£', /^pounds?$/],
  ['&', /^(?:and|und|et|y|e|en)$/],
];

/**
 * What it means that words stand on one side only.
 * @param at the pair of equal words just before, as offsets; -1 at the beginning.
 */
export function omission(
  pairing: Pairing,
  side: 'page' | 'other',
  piece: Piece,
  at: { page: number; other: number },
): Exchange {
  const mine = pairing[side];
  const its = pairing[side === 'page' ? 'other' : 'page'];
  const atIts = at[side === 'page' ? 'other' : 'page'];
  const folded = wordsOf(mine, piece).map((word) => word.folded);
  const [before, after] = [its.words[atIts], its.words[atIts + 1]];
  const number = withNumber(mine, piece);
  if (number && mine.words[number.from]?.key === before?.key) {
    const bare = { from: atIts, to: atIts + 1 };
    return side === 'page'
      ? { kind: 'figures', page: number, other: bare }
      : { kind: 'figures', page: bare, other: number };
  }
  const alone = (kind: EditKind): Exchange => ({ kind, [side]: piece, before: atIts + 1 });
  const signs =
    before &&
    its.article.blocks[before.block]?.text.slice(
      Math.max(0, before.from - 1),
      after?.block === before.block ? after.from : before.to + 2,
    );
  if (SIGN_WORDS.some(([sign, words]) => words.test(folded.join(' ')) && signs?.includes(sign)))
    return alone('spelling');
  if (side === pairing.earlier && holdsName(textOf(mine, piece), mine.article.outlet)) return alone('self-reference');
  const isQuoted = wordsOf(mine, piece).every((word) => word.quoted);
  return alone(isQuoted && before?.quoted && after?.quoted ? 'quotations' : 'wording');
}
