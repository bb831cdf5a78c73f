import type { Row, TextPart } from '../../model/comparison.ts';
import type { Edit, Place, TextPlace } from '../../model/edit.ts';

/** An edit with its number among all that are stepped through. */
export interface Mark {
  edit: Edit;
  number: number;
}

/** A piece of a row's text, marked or not. */
export interface Segment {
  text: string;
  mark?: Mark;
}

/** What is marked on one side of a comparison. */
export interface SideMarks {
  title: Mark[];
  byline: Mark[];
  /** By the index of the credit, or of the link. */
  credits: Map<number, Mark>;
  links: Map<number, Mark>;
  /** By block, in order, none cutting into another. */
  text: Map<number, (Mark & { place: TextPlace })[]>;
}

/** Every edit by its place on one side; numbers are those of the list. */
export function marksOf(steps: readonly Edit[], side: 'page' | 'other'): SideMarks {
  const marks: SideMarks = { title: [], byline: [], credits: new Map(), links: new Map(), text: new Map() };
  steps.forEach((edit, number) => {
    const place = edit[side];
    if (!place) return;
    switch (place.in) {
      case 'title':
        marks.title.push({ edit, number });
        break;
      case 'byline':
        marks.byline.push({ edit, number });
        break;
      case 'credit':
        marks.credits.set(place.index, { edit, number });
        break;
      case 'link':
        marks.links.set(place.index, { edit, number });
        break;
      case 'text': {
        const list = marks.text.get(place.block) ?? [];
        list.push({ edit, number, place });
        marks.text.set(place.block, list);
      }
    }
  });
  for (const [block, list] of marks.text) {
    let end = 0;
    list.sort((a, b) => a.place.from - b.place.from || b.place.to - a.place.to);
    marks.text.set(
      block,
      list.filter(({ edit, place }) => {
        // A moved passage is a row of its own; a lost blank may lie over a word that is marked already.
        if (edit.kind === 'moved' || place.from < end) return false;
        end = place.to;
        return true;
      }),
    );
  }
  return marks;
}

/** The text of a row's part, cut where marks begin and end. */
export function segmentsOf(text: string, part: TextPart, marks: SideMarks): Segment[] {
  const found: Segment[] = [];
  let at = part.from;
  for (const { edit, number, place } of marks.text.get(part.block) ?? []) {
    const from = Math.max(place.from, part.from);
    const to = Math.min(place.to, part.to);
    if (from >= to) continue;
    if (from > at) found.push({ text: text.slice(at, from) });
    found.push({ text: text.slice(from, to), mark: { edit, number } });
    at = to;
  }
  if (at < part.to) found.push({ text: text.slice(at, part.to) });
  return found;
}

/** The edits in the order in which they stand on the page, from its head to its end: what "next" steps through. */
export function stepsOf(edits: readonly Edit[], rows: readonly Row[]): Edit[] {
  const rowOf = { page: rowFinder(rows, 'page'), other: rowFinder(rows, 'other') };
  const key = (edit: Edit): [number, number] => {
    const places = (['page', 'other'] as const).map((side) => rankOf(edit[side], rowOf[side]));
    const known = places.filter((place) => place !== undefined);
    return known.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [Infinity, 0];
  };
  return edits
    .map((edit) => ({ edit, key: key(edit) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .map(({ edit }) => edit);
}

function rankOf(place: Place | undefined, rowOf: (place: TextPlace) => number): [number, number] | undefined {
  switch (place?.in) {
    case undefined:
      return undefined;
    case 'title':
      return [-3, 0];
    case 'byline':
      return [-2, 0];
    case 'credit':
      return [-1, place.index];
    case 'text':
      return [rowOf(place), place.from];
    case 'link':
      return [Infinity, place.index];
  }
}

function rowFinder(rows: readonly Row[], side: 'page' | 'other'): (place: TextPlace) => number {
  const byBlock = new Map<number, { part: TextPart; index: number }[]>();
  rows.forEach((row, index) => {
    const part = partOf(row, side);
    if (part) byBlock.set(part.block, [...(byBlock.get(part.block) ?? []), { part, index }]);
  });
  return ({ block, from }) => byBlock.get(block)?.find(({ part }) => from < part.to)?.index ?? rows.length;
}

export function partOf(row: Row, side: 'page' | 'other'): TextPart | undefined {
  if (side === 'page') return 'page' in row ? row.page : undefined;
  return 'other' in row ? row.other : undefined;
}
