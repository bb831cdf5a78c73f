import type { Row } from '../../model/comparison.ts';
import type { Edit } from '../../model/edit.ts';

/** The number of the edit that a moved row is, by the row's index: both rows of one passage have it. */
export function movedNumbers(rows: readonly Row[], steps: readonly Edit[]): Map<number, number> {
  const moved = steps.flatMap((edit, number) => (edit.kind === 'moved' ? [{ edit, number }] : []));
  const found = new Map<number, number>();
  rows.forEach((row, index) => {
    if (row.kind !== 'moved') return;
    const side = 'page' in row ? 'page' : 'other';
    const part = 'page' in row ? row.page : row.other;
    const step = moved.find(({ edit: { [side]: at } }) => {
      return at?.in === 'text' && at.block === part.block && at.from < part.to && at.to > part.from;
    });
    if (step) found.set(index, step.number);
  });
  return found;
}
