/** A rectangle in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between card and passage, and card and the edges of the window. */
const GAP = 12;

/**
 * Where a card goes so that it covers neither its passage nor the legend: beside the passage, below it, or above it.
 * Where none has room, the end of the window that is farther from the passage.
 */
export function placeCard(passage: Box, card: Size, window: Size, legend: Box): { x: number; y: number } {
  const clamp = (value: number, most: number) => Math.max(GAP, Math.min(value, most - GAP));
  const x = clamp(passage.left, window.width - card.width);
  const y = clamp(passage.top, window.height - card.height);
  const above = legend.top - GAP - card.height;
  const sides = [passage.right + GAP, passage.left - GAP - card.width];
  const rows = [passage.bottom + GAP, passage.top - GAP - card.height];
  const candidates = [
    ...sides.flatMap((side) => [
      { x: side, y },
      { x: side, y: Math.min(y, above) },
    ]),
    ...rows.flatMap((row) => [
      { x, y: row },
      { x: Math.min(x, legend.left - GAP - card.width), y: row },
    ]),
  ];
  const fits = (at: { x: number; y: number }) =>
    at.x >= GAP && at.y >= GAP && at.x + card.width <= window.width - GAP && at.y + card.height <= window.height - GAP;
  const isFree = ({ x: left, y: top }: { x: number; y: number }) =>
    !overlaps({ left, top, right: left + card.width, bottom: top + card.height }, legend);
  const farther = window.height - passage.bottom >= passage.top ? window.height - card.height : 0;
  return candidates.find((at) => fits(at) && isFree(at)) ?? { x: GAP, y: clamp(farther, window.height - card.height) };
}

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
