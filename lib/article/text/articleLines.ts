import { chooseRoot } from './chooseRoot.ts';
import { dropFrames } from './dropFrames.ts';
import { isAside } from './isAside.ts';
import { lineSigns } from './lineSigns.ts';
import type { Line, PageText } from './page.ts';
import { standfirst } from './standfirst.ts';
import { trimEnds } from './trimEnds.ts';
import { weigh } from './weigh.ts';

/** A longer line that stands in the text more often than twice is a placeholder. */
const MOST_COPIES = 2;
const COPY_CHARACTERS = 40;

/** The lines of a page that are the article's text, in order. */
export function articleLines(page: PageText, title: string): Line[] {
  const { lines, boxes } = page;
  const weights = lines.map(weigh);
  const signs = lineSigns(page);
  const dropped = dropFrames(page, weights, title);
  const root = boxes[chooseRoot(page, weights, dropped, signs)];
  if (!root) return [];
  const inRoot: number[] = [];
  for (let at = root.from; at < root.to; at++) {
    const line = lines[at];
    if (line && !dropped[at] && line.text !== title && !isAside(line)) inRoot.push(at);
  }
  const own = withoutEchoes(lines, inRoot);
  return [...standfirst(page, dropped, title, root.from), ...trimEnds(page, own, weights, signs)].flatMap(
    (at) => lines[at] ?? [],
  );
}

/** Leaves out placeholders, which say the same again and again, and tables of contents, which repeat the subheads. */
function withoutEchoes(lines: readonly Line[], all: readonly number[]): number[] {
  const copies = new Map<string, number>();
  const subheads = new Set<string>();
  for (const at of all) {
    const { kind = 'paragraph', text = '' } = lines[at] ?? {};
    if (text.length > COPY_CHARACTERS) copies.set(text, (copies.get(text) ?? 0) + 1);
    if (kind === 'subhead') subheads.add(text);
  }
  // A text that is all repetition is a text.
  const hasMore = [...copies.values()].filter((count) => count <= MOST_COPIES).length > 2;
  return all.filter((at) => {
    const { kind = 'paragraph', text = '' } = lines[at] ?? {};
    if (hasMore && (copies.get(text) ?? 0) > MOST_COPIES) return false;
    return kind === 'subhead' || !subheads.has(text);
  });
}
