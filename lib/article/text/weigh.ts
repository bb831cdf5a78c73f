import type { Line } from './page.ts';

/** A line counts as running text from this many characters on; shorter ones are labels, subheads, speech. */
const RUNNING_CHARACTERS = 80;

const UNSPACED = /[\u0e01-\u0e4e\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]/g;

/** Length of a text in letters of an alphabet: a character of a script written without blanks is worth three. */
export const lengthOf = (text: string): number =>
  text.length + (/[\u0e00-\u0e7f\u3040-\u9fff]/.test(text) ? 2 * (text.match(UNSPACED)?.length ?? 0) : 0);

/** Share of a line that stands in links. */
export const linkShare = ({ linked, text }: Line): number => linked / Math.max(1, text.length);

/** How much running text a line is, in letters; 0 for labels, headings and lists of links. */
export function weigh(line: Line): number {
  if (line.kind === 'subhead') return 0;
  const length = lengthOf(line.text);
  const share = linkShare(line);
  return length < RUNNING_CHARACTERS || share > 0.5 ? 0 : length * (1 - share);
}
