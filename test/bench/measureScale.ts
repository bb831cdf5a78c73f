import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawCurves } from './drawCurves.ts';
import type { Section } from './figures.ts';
import type { IndexKind } from './inPage/indexClock.ts';
import { measureFingerprint } from './measureFingerprint.ts';
import { measureAgainstBaseline, measureIndex, type Point } from './measureIndex.ts';

/** Questions at the largest size of each kind, and at the others. */
const QUESTIONS = 100;
const FEWER_QUESTIONS = 40;

/** A sparse index is measured at this many times the articles of the dense one. */
const SPARSE_TIMES = 10;

/** The baseline is filled for a minute, but to no more than this. */
const MOST_OF_BASELINE = 40_000;

const CURVE = fileURLToPath(new URL('../../docs/images/look-up-curve.svg', import.meta.url));

/** What can be measured by itself, as the whole takes a quarter of an hour. */
export const PARTS = ['fingerprint', 'baseline', 'dense', 'sparse'] as const;

/** Section 4 of the design: the baseline, then both kinds of index from 1,000 articles up. Draws the curve of both. */
export async function measureScale(
  articles: number,
  show: (section: Section) => void,
  part?: (typeof PARTS)[number],
): Promise<Point[]> {
  if (part === undefined || part === 'fingerprint') show(await measureFingerprint());
  if (part === undefined || part === 'baseline')
    show(await measureAgainstBaseline(Math.min(articles, MOST_OF_BASELINE), FEWER_QUESTIONS));
  const points: Point[] = [];
  for (const [kind, most] of [
    ['dense', articles],
    ['sparse', articles * SPARSE_TIMES],
  ] as const satisfies [IndexKind, number][]) {
    if (part !== undefined && part !== kind) continue;
    for (const size of sizesUpTo(most)) {
      const { section, point } = await measureIndex(kind, size, size === most ? QUESTIONS : FEWER_QUESTIONS);
      points.push(point);
      show(section);
    }
  }
  if (articles >= 100_000 && part === undefined) writeFileSync(CURVE, drawCurves(points));
  return points;
}

/** 1,000, then ten times as many each, and the size itself last. */
function sizesUpTo(most: number): number[] {
  const sizes: number[] = [];
  for (let size = 1000; size < most; size *= 10) sizes.push(size);
  return [...sizes, most];
}
