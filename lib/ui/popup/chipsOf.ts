import { EDIT_KINDS, type EditCounts, type EditKind } from '../../model/edit.ts';

export interface Chip {
  kind: EditKind;
  count: number;
}

/** Spelling is told last, but where there is so much of it, it is never left out. */
const MUCH_SPELLING = 8;

/** The kinds of edit there are, in the order in which a reader is told of them; `must`: never left out for want of room. */
export function chipsOf(edits: EditCounts): (Chip & { must: boolean })[] {
  return EDIT_KINDS.flatMap((kind) => {
    const count = edits[kind] ?? 0;
    return count > 0 ? [{ kind, count, must: kind === 'spelling' && count >= MUCH_SPELLING }] : [];
  });
}

export const totalOf = (edits: EditCounts): number => chipsOf(edits).reduce((sum, { count }) => sum + count, 0);
