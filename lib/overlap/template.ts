import type { Alignment } from '../alignment/align.ts';
import type { TextWord } from '../text/textWords.ts';
import * as cut from './thresholds.ts';

/**
 * A report that fills a fixed text with the day's figures: inside what two texts share both have many figures, and many
 * are others. A copy keeps them, whatever else it changes; where only one side has them (time stamps, a table left
 * out), no slot was filled anew.
 */
export function hasOtherFigures({ passages, pairs }: Alignment, page: readonly TextWord[], other: readonly TextWord[]) {
  const here = passages.flatMap((passage) => page.slice(passage.page.from, passage.page.to));
  const there = passages.flatMap((passage) => other.slice(passage.other.from, passage.other.to));
  const [figuresHere, figuresThere] = [here, there].map((words) => words.filter(isFigure).length) as [number, number];
  const figures = figuresHere + figuresThere;
  const kept = 2 * pairs.filter(([at]) => isFigure(page[at])).length;
  const isTable = figures >= cut.TABLE_FIGURES_SHARE * (here.length + there.length);
  const isFilled = Math.min(figuresHere, figuresThere) >= cut.TEMPLATE_FIGURES;
  return isFilled && kept < (isTable ? 1 : cut.TEMPLATE_KEPT_SHARE) * figures;
}

/** Numbers, and the names of types and sizes ("05d", "135kb"). */
const isFigure = (word: TextWord | undefined) => word !== undefined && /\d/.test(word.key);

/**
 * A notice of a few sentences in an agency's fixed form, its names exchanged in every sentence: little of a short text
 * stands in a row.
 * @param run the longest run, in words; `shorter` the words of the shorter text.
 */
export const isShortForm = (run: number, shorter: number): boolean =>
  shorter < cut.SHORT_FORM_WORDS && run < cut.SHORT_FORM_RUN_SHARE * shorter;
