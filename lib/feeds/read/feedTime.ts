import { singleSpaced } from '../../text/singleSpaced.ts';
import { readTime } from '../../article/readTime.ts';
import type { StatedTime } from '../../model/article.ts';

const MINUTE = 60_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 822 and 2822 as feeds write them: weekday, seconds and zone may be missing, the year may have two digits. */
const SPELLED =
  /^(?:[a-z]+\.?,?\s+)?(?<d>\d{1,2})[\s-]+(?<m>[a-z]{3})[a-z]*\.?[\s-]+(?<y>\d{4}|\d{2})(?:,?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?))?\s*(?<zone>[+-]\d{1,2}:?\d{2}|[a-z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?)?(?:\s*\([^)]*\))?$/i;

/** Names of zones that RFC 822 defines, and those that feeds use beside them, in minutes east of Greenwich. */
const ZONES: Partial<Record<string, number>> = {
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0, WET: 0, BST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180 },
  ...{ MSK: 180, IST: 330, JST: 540, KST: 540, AEST: 600, AEDT: 660 },
  ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
};

/**
 * A time as feeds write it: RFC 822, RFC 3339 and their broken kin. `undefined` where it cannot be read, is a
 * placeholder or lies in the future; a stamp whose zone nobody can know spans every zone.
 * @param now epoch milliseconds.
 */
export function feedTime(text: string, now: number): StatedTime | undefined {
  const trimmed = singleSpaced(text).slice(0, 60);
  const iso = spelledAsIso(trimmed) ?? stampAsIso(trimmed) ?? trimmed;
  const time = readTime(iso, 'feed', now);
  return time && { ...time, text: trimmed.slice(0, 40) };
}

function spelledAsIso(text: string): string | undefined {
  const groups = SPELLED.exec(text)?.groups;
  const month = MONTHS.indexOf(groups?.['m']?.toLowerCase() ?? '') + 1;
  if (!groups || month === 0) return undefined;
  const { d = '', y = '', time, zone } = groups;
  const year = y.length === 4 ? y : Number(y) < 70 ? `20${y}` : `19${y}`;
  const day = `${year}-${two(month)}-${two(Number(d))}`;
  return time === undefined ? day : `${day}T${time.padStart(time.length > 5 ? 8 : 5, '0')}${zoneAsIso(zone)}`;
}

/** "EST", "GMT+1", "-0430": as an offset; nothing for a name that nobody knows. */
function zoneAsIso(zone: string | undefined): string {
  const [, name = '', sign, hours, minutes] = /^([a-z]*)(?:([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(zone ?? '') ?? [];
  const named = name === '' ? undefined : ZONES[name.toUpperCase()];
  if (sign === undefined) return named === undefined ? '' : offset(named);
  return offset((Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1));
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Seconds or milliseconds since 1970. */
function stampAsIso(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const at = Number(text) * (text.length === 10 ? 1000 : 1);
  // Midnight to the second would be taken for a bare day.
  return new Date(at - (at % MINUTE) + 1000).toISOString();
}

const two = (number: number) => String(number).padStart(2, '0');
