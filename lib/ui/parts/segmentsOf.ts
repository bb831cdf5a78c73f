import type { WordSpan } from '../../model/overlap.ts';

/** A bar of a strip, in thousandths of the text's length. */
export interface Segment {
  x: number;
  width: number;
}

export const STRIP_LENGTH = 1000;
/** Less could not be seen at the strip's usual width. */
const THINNEST = 4;

/**
 * Where spans stand in a text of `length` words: ascending, merged where they touch or would look as if they did,
 * never outside the strip, whatever the spans say.
 */
export function segmentsOf(spans: WordSpan[], length: number): Segment[] {
  if (length <= 0) return [];
  const scale = (words: number) => Math.min(Math.max((words / length) * STRIP_LENGTH, 0), STRIP_LENGTH);
  const bars = spans
    .map(({ from, to }) => ({ from: Math.min(scale(from), STRIP_LENGTH - THINNEST), to: scale(to) }))
    // Rounded before they are merged: two that fall on one thousandth are one bar.
    .map(({ from, to }) => ({ from: Math.round(from), to: Math.round(Math.max(to, from + THINNEST)) }))
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const bar of bars) {
    const last = merged.at(-1);
    if (last && bar.from <= last.to) last.to = Math.max(last.to, bar.to);
    else merged.push(bar);
  }
  return merged.map(({ from, to }) => ({ x: from, width: to - from }));
}
