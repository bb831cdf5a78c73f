import type { StatedTime } from '../../model/article.ts';
import { writtenDay } from '../../model/writtenDay.ts';
import { language } from './language.ts';

const MINUTE = 60_000;

const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const GERMAN_DATE: Intl.DateTimeFormatOptions = { ...DATE, month: 'long' };
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** German abbreviates only some months, with a full stop in mid-sentence; written out, they look alike. */
const dateOf = (locale: string) => (locale.startsWith('de') ? GERMAN_DATE : DATE);

/** A moment as the reader's calendar has it: "14 Mar 2026". */
export function formatDate(moment: number, timeZone?: string): string {
  const locale = language();
  return new Intl.DateTimeFormat(locale, { ...dateOf(locale), timeZone }).format(moment);
}

/** A moment in the reader's time zone: "14 Mar 2026, 07:42". */
export const formatMoment = (moment: number): string => `${formatDate(moment)}, ${formatClock(moment)}`;

/** "07:42". */
export const formatClock = (moment: number): string => new Intl.DateTimeFormat(language(), CLOCK).format(moment);

/** The day where there is little room: "14 Mar", "14.3."; with its year "14 Mar 2026", "14.3.2026". */
export function formatDay(moment: number, withYear = false): string {
  const locale = language();
  const month = locale.startsWith('de') ? 'numeric' : 'short';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, ...(withYear && { year: 'numeric' }) }).format(
    moment,
  );
}

/**
 * A time as far as the page gave it: date and clock where it gave both and a zone, else the day as it stands on the page.
 */
export function formatStated(time: StatedTime): string {
  const isMoment = time.precision === 'minute' && time.to - time.from <= MINUTE;
  return isMoment ? formatMoment(time.from) : formatDate(Date.parse(writtenDay(time)), 'UTC');
}
