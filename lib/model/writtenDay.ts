import type { StatedTime } from './article.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The calendar day, YYYY-MM-DD, that a page gives its readers: in its own zone, not in UTC. */
export function writtenDay({ day, from, to, offset, precision }: StatedTime): string {
  if (day !== undefined) return day;
  const isZoned = precision === 'minute' && to - from <= MINUTE;
  // What has no zone begins fourteen hours early (see `StatedTime`).
  const local = isZoned ? from + (offset ?? 0) * MINUTE : from + 14 * HOUR;
  return new Date(local).toISOString().slice(0, 10);
}
