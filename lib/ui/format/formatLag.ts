import { i18n } from '#i18n';
import type { StatedTime } from '../../model/article.ts';
import { formatCount } from './formatCount.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Days have no hours to speak of, where one of the times is a bare day. */
const days = (count: number) => i18n.t('lagDays', count, [formatCount(count)]);

/** How long one stood before the other: "18 min", "3 h 12 min", "31 h", from two days on "2 days". */
export function formatLag(ms: number, dayOnly = false): string {
  if (dayOnly) return days(Math.max(1, Math.round(ms / DAY)));
  if (ms >= 2 * DAY) return days(Math.floor(ms / DAY));
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (hours === 0) return i18n.t('lagMinutes', [Math.max(1, minutes)]);
  if (minutes === 0 || hours >= 24) return i18n.t('lagHours', [hours]);
  return i18n.t('lagHoursMinutes', [hours, minutes]);
}

/** Whether a lag between these times can only be told in days. */
export const isDayOnly = (...times: (StatedTime | undefined)[]): boolean =>
  times.some((time) => time?.precision === 'day');
