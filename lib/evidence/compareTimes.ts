import type { StatedTime } from '../model/article.ts';

export type TimeOrder =
  | { kind: 'earlier'; side: 'page' | 'other'; lagMs: number; dayOnly: boolean; trusted: boolean }
  | { kind: 'same'; dayOnly: boolean }
  | { kind: 'one-sided'; side: 'page' | 'other' }
  | { kind: 'none' };

/**
 * Which stated time is earlier: only where the two intervals do not touch, so that a bare day against a stamp of the
 * same day, or two stamps within one minute, decide nothing.
 */
export function compareTimes(pageTime: StatedTime | undefined, otherTime: StatedTime | undefined): TimeOrder {
  // When a text was changed says nothing of when it was published.
  const [page, other] = [pageTime, otherTime].map((time) => (time?.isModified === true ? undefined : time));
  if (!page && !other) return { kind: 'none' };
  if (!page || !other) return { kind: 'one-sided', side: page ? 'page' : 'other' };
  const dayOnly = page.precision === 'day' || other.precision === 'day';
  const trusted = isTrusted(page) && isTrusted(other);
  const lagMs = Math.abs(middle(page) - middle(other));
  if (page.to <= other.from) return { kind: 'earlier', side: 'page', lagMs, dayOnly, trusted };
  if (other.to <= page.from) return { kind: 'earlier', side: 'other', lagMs, dayOnly, trusted };
  return { kind: 'same', dayOnly };
}

/** Whether the page's code, or the outlet's feed, calls it the time of publication. */
export const isTrusted = ({ source }: StatedTime): boolean =>
  source === 'json-ld' || source === 'meta' || source === 'itemprop' || source === 'feed';

const middle = ({ from, to }: StatedTime) => (from + to) / 2;
