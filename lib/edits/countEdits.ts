import { EDIT_KINDS, type Edit, type EditCounts } from '../model/edit.ts';

/** How many edits there are of each kind, in the order in which a reader is told of them. */
export function countEdits(edits: readonly Edit[]): EditCounts {
  const counts: EditCounts = {};
  for (const kind of EDIT_KINDS) {
    const count = edits.filter((edit) => edit.kind === kind).length;
    if (count > 0) counts[kind] = count;
  }
  return counts;
}
