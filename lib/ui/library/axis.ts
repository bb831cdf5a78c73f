import type { TimelineEntry } from '../../story/timeline.ts';

/** A printing on a story's time axis; places are shares of the axis' length, in [0, 1]. */
export interface Placed {
  entry: TimelineEntry;
  at: number;
  from: number;
  to: number;
  /** The page gives the minute; else its time can only be narrowed down. */
  isExact: boolean;
}

export interface Axis {
  placed: Placed[];
  /** Where the first printing stands. */
  first: number;
  ticks: { at: number; moment: number }[];
}

/** A stamp's minute; what has no zone spans longer and cannot be placed exactly. */
const MINUTE = 60_000;
/** Room beside the first and the last mark. */
const MARGIN = 0.04;
const TICKS = 4;

/** Puts the printings of a story, the earliest first, on one axis. */
export function axisOf(entries: readonly TimelineEntry[]): Axis {
  const middles = entries.map(({ from, to }) => (from + to) / 2);
  // When a page was met says little of when it was printed: it makes no axis longer.
  const stated = middles.filter((_, index) => entries[index]?.by === 'stated');
  const range = stated.length > 1 ? stated : middles;
  const start = Math.min(...range);
  const length = Math.max(...range) - start;
  const place = (moment: number) => {
    const share = length > 0 ? (moment - start) / length : 0.5;
    return MARGIN + Math.min(1, Math.max(0, share)) * (1 - 2 * MARGIN);
  };
  const placed = entries.map((entry, index): Placed => ({
    entry,
    at: place(middles[index] ?? start),
    // What states no time was printed at some time until it was met.
    from: entry.by === 'seen' ? 0 : place(entry.from),
    to: place(entry.to),
    isExact: entry.by === 'stated' && entry.to - entry.from <= MINUTE,
  }));
  const ticks = Array.from({ length: length > 0 ? TICKS : 1 }, (_, tick) => {
    const moment = start + (length * tick) / Math.max(1, TICKS - 1);
    return { at: place(moment), moment };
  });
  return { placed, first: placed[0]?.at ?? 0, ticks };
}
