import type { StatedTime, TimeSource } from '../model/article.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** News pages before this are placeholders or mistakes (the epoch is the commonest). */
const EARLIEST = Date.UTC(1990, 0, 1);

const ISO =
  /(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T\s,]+(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{1,2})(?:[.,]\d+)?)?\s*(?<noon>[ap]\.?m\.?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;
const COMPACT = /(?<!\d)(?<y>20\d{2}|19\d{2})(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/;
const DOTTED = /(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?:[,\s]+(?<h>\d{1,2})[:.](?<min>\d{2}))?/;
/** RFC 2822 and its kin, with a zone: `Wed, 22 Mar 2023 10:02:00 +0100`. */
const SPELLED = /^[A-Za-z]{3},? \d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/;

/**
 * A time as a page writes it in its code, or `undefined` where it cannot be read, lies in the future or is a
 * placeholder. A stamp without a zone spans every zone it could mean; midnight to the second is taken for a bare day,
 * as that is what it nearly always is.
 * @param now epoch milliseconds; up to one day ahead is forgiven (clocks, zones).
 */
export function readTime(text: string, source: TimeSource, now: number): StatedTime | undefined {
  const trimmed = text.trim().slice(0, 60);
  const time = SPELLED.test(trimmed) ? spelled(trimmed) : (parts(trimmed) ?? undefined);
  if (!time || time.to < EARLIEST || time.from > now + DAY) return undefined;
  return { ...time, source, text: trimmed.slice(0, 40) };
}

type Span = Pick<StatedTime, 'from' | 'to' | 'precision' | 'offset'>;

function spelled(text: string): Span | undefined {
  const at = Date.parse(text);
  const zone = /[+-]\d{4}$/.exec(text)?.[0] ?? '';
  return Number.isNaN(at) ? undefined : { ...minute(at, 0, 0), offset: offset(zone) / MINUTE };
}

function parts(text: string): Span | undefined {
  const groups = (ISO.exec(text) ?? DOTTED.exec(text) ?? COMPACT.exec(text))?.groups;
  if (!groups) return undefined;
  const [y, m, d] = [Number(groups['y']), Number(groups['m']), Number(groups['d'])];
  const day = Date.UTC(y, m - 1, d);
  // 2023-02-31 and month 13 roll over in Date.UTC: not a date.
  if (new Date(day).getUTCMonth() !== m - 1 || new Date(day).getUTCDate() !== d) return undefined;
  const { min, s, zone } = groups;
  const h = hourOf(groups['h'], groups['noon']);
  const midnight = h === 0 && Number(min) === 0 && Number(s ?? 0) === 0;
  if (h === undefined || midnight || h > 23 || Number(min) > 59) {
    return { from: day - 14 * HOUR, to: day + DAY + 12 * HOUR, precision: 'day' };
  }
  const local = day + h * HOUR + Number(min) * MINUTE;
  if (zone === undefined) return minute(local, 14 * HOUR, 12 * HOUR);
  return { ...minute(local - offset(zone), 0, 0), offset: offset(zone) / MINUTE };
}

/** The hour of the day, from a clock of twelve hours where `noon` says so. */
function hourOf(hour: string | undefined, noon: string | undefined): number | undefined {
  if (hour === undefined || noon === undefined) return hour === undefined ? undefined : Number(hour);
  return (Number(hour) % 12) + (/^p/i.test(noon) ? 12 : 0);
}

/** Milliseconds east of Greenwich; no zone lies further than fourteen hours off. */
function offset(zone: string): number {
  const match = /([+-])(\d{2}):?(\d{2})?/.exec(zone);
  if (!match) return 0;
  const size = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE;
  return size > 14 * HOUR ? 0 : match[1] === '-' ? -size : size;
}

function minute(at: number, before: number, after: number): Span {
  const start = Math.floor(at / MINUTE) * MINUTE;
  return { from: start - before, to: start + MINUTE + after, precision: 'minute' };
}
