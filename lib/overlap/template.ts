import type { Alignment } from '../alignment/align.ts';
import type { TextWord } from '../text/textWords.ts';
import * as cut from './thresholds.ts';

/**
 * A report that fills a fixed text with the day's figures: inside what two texts share many figures are others. A copy
 * keeps them, whatever else it changes.
 */
export function hasOtherFigures({ passages, pairs }: Alignment, page: readonly TextWord[], other: readonly TextWord[]) {
  const inPassages = passages.flatMap((passage) => [
    ...page.slice(passage.page.from, passage.page.to),
    ...other.slice(passage.other.from, passage.other.to),
  ]);
  const figures = inPassages.filter(isFigure).length;
  const kept = 2 * pairs.filter(([here]) => isFigure(page[here])).length;
  const isTable = figures >= cut.TABLE_FIGURES_SHARE * inPassages.length;
  return figures / 2 >= cut.TEMPLATE_FIGURES && kept < (isTable ? 1 : cut.TEMPLATE_KEPT_SHARE) * figures;
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
