import type { Alignment } from '../alignment/align.ts';
import type { TextWord } from '../text/textWords.ts';
import * as cut from './thresholds.ts';

/**
 * A report that fills a fixed text with the day's figures: inside what two texts share most figures are others. A copy
 * keeps them, whatever else it changes.
 */
export function hasOtherFigures({ passages, pairs }: Alignment, page: readonly TextWord[], other: readonly TextWord[]) {
  let figures = 0;
  for (const passage of passages) {
    figures += countFigures(page.slice(passage.page.from, passage.page.to));
    figures += countFigures(other.slice(passage.other.from, passage.other.to));
  }
  const kept = 2 * pairs.filter(([here]) => isFigure(page[here])).length;
  return figures / 2 >= cut.TEMPLATE_FIGURES && kept < cut.TEMPLATE_KEPT_SHARE * figures;
}

const countFigures = (words: readonly TextWord[]) => words.filter(isFigure).length;

/** Numbers, and the names of types and sizes ("05d", "135kb"). */
const isFigure = (word: TextWord | undefined) => word !== undefined && /\d/.test(word.key);

/**
 * A notice of a few sentences in an agency's fixed form, its names exchanged in every sentence: little of a short text
 * stands in a row.
 * @param run the longest run, in words; `shorter` the words of the shorter text.
 */
export const isShortForm = (run: number, shorter: number): boolean =>
  shorter < cut.SHORT_FORM_WORDS && run < cut.SHORT_FORM_RUN_SHARE * shorter;
