import { parseAddress } from '../address/parseAddress.ts';
import type { Feed } from '../model/feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A host is asked once in this time, whatever is due. */
export const HOST_GAP = MINUTE;

/** … and for a page of an article once in this: no reader opens them faster. */
export const PAGE_GAP = 2 * MINUTE;

/** A feed that has news is fetched this often: "a few times a day" is what the reader was told. */
const PACE = 2 * HOUR;

/** Each fetch in a row without news makes the pause longer by this, up to twice a day. */
const QUIETER = 1.5;
const SLOWEST = 12 * HOUR;

/** What a feed or a server may ask for beyond that. */
const LONGEST_ASKED = 7 * DAY;

/** After a failure; each in a row doubles it. */
const FIRST_RETRY = 15 * MINUTE;
const LONGEST_RETRY = DAY;

/** What is waited for the next try after so many failures in a row. Milliseconds. */
export const backOff = (failures: number): number =>
  Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(20, Math.max(0, failures - 1)));

/** What is waited after a fetch that worked. @param quiet fetches in a row without news. */
export function pause(quiet: number, askedMinutes = 0): number {
  const own = Math.min(SLOWEST, PACE * QUIETER ** Math.min(20, quiet));
  return Math.max(own, Math.min(DAY, askedMinutes * MINUTE));
}

/** How long a server is obeyed that asks to be left alone; without its word as after a failure. */
export const obeyed = (asked: number | undefined, failures: number): number =>
  asked === undefined ? backOff(failures) : Math.min(LONGEST_ASKED, Math.max(HOST_GAP, asked));

/** `Retry-After`: seconds, or a date. Milliseconds from now. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** The feeds to be fetched now: those that are on and due, one of each host, and none of a host asked just before. */
export function dueNow(feeds: readonly Feed[], now: number): Feed[] {
  const free = freeFrom(feeds);
  const chosen = new Map<string, Feed>();
  for (const feed of [...feeds].sort((a, b) => a.nextDue - b.nextDue)) {
    const host = hostOf(feed);
    if (feed.on && feed.nextDue <= now && (free.get(host) ?? 0) <= now && !chosen.has(host)) chosen.set(host, feed);
  }
  return [...chosen.values()];
}

/** When the next feed is to be fetched; nothing where none is on. */
export function nextDue(feeds: readonly Feed[]): number | undefined {
  const free = freeFrom(feeds);
  const times = feeds.filter(({ on }) => on).map((feed) => Math.max(feed.nextDue, free.get(hostOf(feed)) ?? 0));
  return times.length > 0 ? Math.min(...times) : undefined;
}

const hostOf = ({ url, pending }: Feed) => parseAddress(pending?.[0] ?? url)?.host ?? '';

/** From when on each host may be asked again. */
function freeFrom(feeds: readonly Feed[]): Map<string, number> {
  const free = new Map<string, number>();
  for (const feed of feeds) {
    const host = hostOf(feed);
    if (feed.tried !== undefined) free.set(host, Math.max(free.get(host) ?? 0, feed.tried + HOST_GAP));
  }
  return free;
}
