import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { compareTimes, isTrusted } from './compareTimes.ts';
import { item } from './item.ts';
import { LOG_ODDS } from './weights.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The times that the two pages state, and those that were set aside. */
export function statedTimes(page: KnownArticle, other: KnownArticle): Evidence[] {
  return [...published(page, other), ...aside(page, 'page'), ...aside(other, 'other')];
}

function published(page: KnownArticle, other: KnownArticle): Evidence[] {
  const order = compareTimes(page.published, other.published);
  switch (order.kind) {
    case 'none':
      return [];
    case 'same':
      return [item({ kind: 'time-same', dayOnly: order.dayOnly }, 'both')];
    case 'one-sided':
      return [item({ kind: 'time-only' }, order.side, LOG_ODDS.timeOnly)];
    case 'earlier': {
      const { side, lagMs, dayOnly, trusted } = order;
      const full = dayOnly ? LOG_ODDS.timeDay : LOG_ODDS.timeMinute;
      const logOdds = isShortLag(lagMs, dayOnly) ? LOG_ODDS.timeShort : trusted ? full : LOG_ODDS.timeWeak;
      return [item({ kind: 'time', lagMs, dayOnly }, side, logOdds)];
    }
  }
}

/** A lag that two clients of one agency have, or a local time under the wrong zone. */
function isShortLag(lagMs: number, dayOnly: boolean): boolean {
  if (dayOnly) return false;
  return lagMs < 30 * MINUTE || (lagMs % HOUR === 0 && lagMs <= 14 * HOUR);
}

function aside({ setAside }: KnownArticle, where: 'page' | 'other'): Evidence[] {
  return setAside ? [item({ kind: 'time-aside', where, ...setAside }, 'both')] : [];
}

/**
 * When the library met the two. Which it met first says more of the reader's habits than of the articles; but where it
 * had met one before the other says it was published, no honest statement of that other is older.
 */
export function meetings(page: KnownArticle, other: KnownArticle): Evidence[] {
  if (page.firstSeen === other.firstSeen) return [];
  const side = other.firstSeen < page.firstSeen ? 'other' : 'page';
  const [met, later] = side === 'other' ? [other, page] : [page, other];
  const seen = item(
    { kind: 'seen-first', at: met.firstSeen, ...(met.listed === met.firstSeen && { listed: true as const }) },
    side,
    LOG_ODDS.seenFirst,
  );
  const stated = later.published;
  // Clocks and zones are set wrongly: a day of grace. A date beside the headline may be that of an update.
  const isProof = stated && !stated.isModified && isTrusted(stated) && met.firstSeen + DAY < stated.from;
  return isProof ? [item({ kind: 'seen-before' }, side, LOG_ODDS.seenBefore), seen] : [seen];
}
