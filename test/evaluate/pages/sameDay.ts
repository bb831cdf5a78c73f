/**
 * Whether two dates are the same day: a stamp with an offset is both the day written and its day in UTC, and one
 * common day is enough. `none`: there is no date that can be read.
 */
export function sameDay(
  found: string | null | undefined,
  wanted: readonly (string | undefined)[],
): 'same' | 'other' | 'none' {
  const days = daysOf(found);
  if (days.length === 0) return 'none';
  const right = new Set(wanted.flatMap(daysOf));
  return days.some((day) => right.has(day)) ? 'same' : 'other';
}

function daysOf(date: string | null | undefined): string[] {
  const text = (date ?? '').trim();
  if (text === '') return [];
  const written = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  const stamp = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  if (written && !stamp) return [written];
  const time = new Date(written ? text.replace(' ', 'T') : text);
  if (Number.isNaN(time.getTime()) || time.getFullYear() <= 1980) return written ? [written] : [];
  const local = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return [written ?? local.join('-'), time.toISOString().slice(0, 10)];
}
