import { boilerplate, labelOf, PERHAPS } from './boilerplate.ts';
import { numberedGallery } from './numberedGallery.ts';
import type { Box, PageText } from './page.ts';
import { between, prefixSums } from './sums.ts';

/** A class that this share of the text carries is a house style, whatever it is called: a weak name, any name. */
const HOUSE_STYLE = { weak: 0.4, any: 0.7 };

/** Marks the lines in a page's frames: navigation, related articles, comments, sign-up boxes, captions. */
export function dropFrames(page: PageText, weights: readonly number[], title: string): boolean[] {
  const { lines, boxes } = page;
  const dropped = new Array<boolean>(lines.length).fill(false);
  const sums = prefixSums(weights);
  const whole = sums[lines.length] ?? 0;
  const suspects: { box: Box; share: number; label: string }[] = [];
  for (const box of boxes) {
    const share = box.parent < 0 || box.to === box.from ? 0 : boilerplate(box.element, box.name);
    if (share > 0) suspects.push({ box, share, label: `${box.name} ${labelOf(box.element)}` });
  }
  const byLabel = new Map<string, number>();
  for (const { box, label } of suspects) byLabel.set(label, (byLabel.get(label) ?? 0) + between(sums, box));
  const headline = lines.flatMap(({ kind, text }, at) => (kind === 'subhead' && text === title ? [at] : []));
  for (const { box, share, label } of suspects) {
    if (dropped[box.from] && dropped[box.to - 1]) continue;
    if (between(sums, box) > whole * share) continue;
    if ((byLabel.get(label) ?? 0) > whole * HOUSE_STYLE[share === PERHAPS ? 'weak' : 'any']) continue;
    if (headline.some((at) => at >= box.from && at < box.to)) continue;
    dropped.fill(true, box.from, box.to);
  }
  const gallery = numberedGallery(page, sums);
  if (gallery) dropped.fill(true, gallery.from, gallery.to);
  return dropped;
}
