import { labelOf } from './boilerplate.ts';
import type { PageText } from './page.ts';
import { lengthOf, linkShare } from './weigh.ts';

/** A line is running text from this length on, in letters; a subhead may be a standfirst where it is longer. */
const RUNNING = 60;
const LONG_SUBHEAD = 80;

/** A make of line that holds this share of the text is the article's own … */
const OWN_MAKE = 0.12;

/** … and what follows its last line is another thing, unless it is more than this share of the text. */
const MOST_TAIL = 0.15;

/** Leaves out labels before the first running line, and what follows the last line of the article's own make. */
export function trimEnds(
  { lines, boxes }: PageText,
  kept: readonly number[],
  weights: readonly number[],
  signs: readonly string[],
): number[] {
  const bySign = new Map<string, number>();
  const sum = (list: readonly number[]) => list.reduce((total, at) => total + (weights[at] ?? 0), 0);
  for (const at of kept) bySign.set(signs[at] ?? '', (bySign.get(signs[at] ?? '') ?? 0) + (weights[at] ?? 0));
  const whole = sum(kept);
  const isOwnMake = (at: number) => (bySign.get(signs[at] ?? '') ?? 0) > whole * OWN_MAKE;
  const homes = new Set(kept.filter(isOwnMake).map((at) => boxes[lines[at]?.box ?? -1]?.parent));

  /** Plain mark-up inside the text's own container: a list, a quotation. */
  const isPlain = (at: number) => {
    let box = boxes[lines[at]?.box ?? -1];
    for (let level = 0; box && level < 4; level++) {
      if (labelOf(box.element) !== '') return false;
      if (homes.has(box.parent)) return true;
      box = boxes[box.parent];
    }
    return false;
  };
  const isRunning = (at: number) => {
    const line = lines[at];
    if (!line || linkShare(line) >= 0.5) return false;
    return lengthOf(line.text) >= (line.kind === 'subhead' ? LONG_SUBHEAD : RUNNING);
  };
  const first = Math.max(0, kept.findIndex(isRunning));
  const last = kept.findLastIndex((at) => isOwnMake(at) || (isPlain(at) && isRunning(at)));
  const length = (list: readonly number[]) => list.reduce((total, at) => total + lengthOf(lines[at]?.text ?? ''), 0);
  const isShort = length(kept.slice(last + 1)) < length(kept) * MOST_TAIL;
  return kept.slice(first, isShort ? last + 1 : kept.length);
}
