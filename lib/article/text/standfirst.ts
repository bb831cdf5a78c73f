import { labelOf } from './boilerplate.ts';
import { isAside } from './isAside.ts';
import type { PageText } from './page.ts';
import { lengthOf, linkShare } from './weigh.ts';

/** What a summary under the headline may be called. Elsewhere some of these names mean another article. */
const NAMES = /teaser|lead|intro|summary|standfirst|subtitle|subhead|dek|deck|abstract|excerpt|description/i;

/** How far above the text the headline is looked for, in lines. */
const MOST_ABOVE = 40;

const LEAST_CHARACTERS = 60;
const MOST_LINES = 3;

/** The lines between the headline and the text, which begins at line `from`, that sum it up. */
export function standfirst(
  { lines, boxes }: PageText,
  dropped: readonly boolean[],
  title: string,
  from: number,
): number[] {
  const isHead = (at: number) => lines[at]?.text === title || boxes[lines[at]?.box ?? -1]?.name === 'H1';
  let head = from - 1;
  while (head >= Math.max(0, from - MOST_ABOVE) && !isHead(head)) head--;
  if (head < 0 || !isHead(head)) return [];
  const found: number[] = [];
  for (let at = head + 1; at < from; at++) {
    const line = lines[at];
    if (!line || lengthOf(line.text) < LEAST_CHARACTERS || linkShare(line) > 0.3 || isAside(line)) continue;
    const box = boxes[line.box];
    if (!dropped[at] || (box && NAMES.test(labelOf(box.element)))) found.push(at);
  }
  return found.length <= MOST_LINES ? found : [];
}
