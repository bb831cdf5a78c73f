import type { Box, PageText } from './page.ts';
import { between } from './sums.ts';

/** How the caption of a picture in a series begins: "2/50", "2 / 50". */
const NUMBERED = /^(\d{1,3})\s?\/\s?(\d{1,3})(?!\d|\/)/;

/** Fewer are dates, scores or fractions. */
const LEAST_CAPTIONS = 4;

/** Lines to a picture, its number, title and credit counted; where there are more, the pictures stand in an article. */
const LINES_EACH = 4;

/** Letters of running text that must be left beside it: about 120 words, else the series is the article. */
const LEAST_BESIDE = 700;

/**
 * The box that holds a series of numbered captions, each longer than many an article's paragraphs; it is left out where
 * there is a text beside it.
 * @param sums of the lines' running text.
 */
export function numberedGallery({ lines, boxes }: PageText, sums: Float64Array): Box | undefined {
  const numbered = lines.flatMap(({ text }, at) => {
    const [, number, of] = NUMBERED.exec(text) ?? [];
    return number !== undefined && of !== undefined ? [{ at, number: Number(number), of }] : [];
  });
  const [first] = numbered;
  if (!first) return undefined;
  const series = numbered.filter(({ of }) => of === first.of);
  const last = series[series.length - 1] ?? first;
  const isSeries = series.length >= LEAST_CAPTIONS && series.every(({ number }, at) => number === first.number + at);
  // Boxes stand after those around them: the last one that fits is the innermost.
  const box = isSeries ? boxes.findLast(({ from, to }) => from <= first.at && to > last.at) : undefined;
  if (!box || box.to - box.from > series.length * LINES_EACH) return undefined;
  const beside = (sums[lines.length] ?? 0) - between(sums, box);
  return beside >= LEAST_BESIDE ? box : undefined;
}
