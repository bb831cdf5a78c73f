import { isPaused } from '../address/isPaused.ts';
import { setFeedAlarm } from '../browser/alarm.ts';
import { fetchDocument } from '../browser/fetchDocument.ts';
import { mayFetch } from '../browser/hostAccess.ts';
import { readSettings } from '../browser/settings.ts';
import {
  afterFailure,
  afterFeed,
  afterIndex,
  afterUnchanged,
  afterWait,
  type FeedChange,
} from '../feeds/afterAnswer.ts';
import { MOST_BYTES } from '../feeds/limits.ts';
import { decodeBytes } from '../text/decodeBytes.ts';
import { readFeed } from '../feeds/readFeed.ts';
import { backOff, dueNow, nextDue } from '../feeds/schedule.ts';
import type { Feed, FetchAnswer } from '../model/feed.ts';
import { readDuePages } from './readDuePages.ts';
import type { Shelves } from './shelves.ts';
import { takeEntries } from './takeEntries.ts';

/** Feeds that are fetched at a time, each from another host. */
const AT_A_TIME = 3;

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

/** Only a convenience of the living worker: what is being fetched is noted in the library, feed by feed. */
let running: Promise<void> | undefined;

/**
 * Fetches the feeds that are due and sets the alarm for the next. A worker that dies meanwhile loses nothing: a feed is
 * noted as tried before it is asked for, an article is written in one transaction, and the alarm of the next try is set
 * before the first request.
 */
export async function fetchDueFeeds(shelves: Shelves): Promise<void> {
  if (running) await running;
  running ??= run(shelves).finally(() => (running = undefined));
  await running;
}

async function run(shelves: Shelves): Promise<void> {
  const { shelf } = shelves;
  const now = Date.now();
  const feeds = await shelf.all();
  const { pausedEverywhere } = await readSettings();
  const due = pausedEverywhere ? [] : dueNow(feeds, now);
  if (feeds.length > 0) await setFeedAlarm(now + backOff(1));
  const waiting = [...due];
  const lane = async () => {
    for (let feed = waiting.shift(); feed; feed = waiting.shift()) await fetchOne(feed.id, shelves);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  await readDuePages(shelves);
  await setFeedAlarm(await nextTime(shelves));
}

/** When there is something to do again. Paused everywhere never: the end of the pause calls. */
async function nextTime({ shelf, pages }: Shelves): Promise<number | undefined> {
  const { pausedEverywhere, readPages } = await readSettings();
  if (pausedEverywhere) return undefined;
  const times = [nextDue(await shelf.all()), readPages ? await pages.next() : undefined];
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

async function fetchOne(id: number, shelves: Shelves): Promise<void> {
  const { shelf } = shelves;
  const now = Date.now();
  const before = await shelf.claim(id, now, now + backOff(1));
  if (!before) return;
  let change: FeedChange;
  try {
    change = await attempt(before, shelves);
  } catch {
    // Nothing of what was written is lost; the rest comes with the next try.
    change = afterFailure(before, 'library', Date.now());
  }
  await shelf.keep(id, change);
}

async function attempt(feed: Feed, shelves: Shelves): Promise<FeedChange> {
  const part = feed.pending?.[0];
  const address = part ?? feed.url;
  if (isPaused(address, await readSettings())) return { nextDue: Date.now() + backOff(Infinity), state: feed.state };
  if (!(await mayFetch(address))) return afterFailure(feed, 'permission', Date.now());
  const { etag, lastModified } = part === undefined ? feed : {};
  const answer = await fetchDocument(address, { etag, lastModified, mostBytes: MOST_BYTES, accept: ACCEPT });
  const now = Date.now();
  switch (answer.kind) {
    case 'unchanged':
      return afterUnchanged(feed, now);
    case 'wait':
      return afterWait(feed, answer, now);
    case 'failed':
      // A part that cannot be had is passed over: the next index names it again.
      return { ...afterFailure(feed, answer.problem, now, answer.status), ...(part !== undefined && { pending: [] }) };
    case 'document':
      return takeDocument(feed, answer, shelves, now);
  }
}

async function takeDocument(
  feed: Feed,
  answer: Extract<FetchAnswer, { kind: 'document' }>,
  shelves: Shelves,
  now: number,
): Promise<FeedChange> {
  const document = readFeed(decodeBytes(answer.bytes, answer.contentType), answer.address, now, answer.isCut);
  switch (document.kind) {
    case 'feed':
      return afterFeed(feed, answer, document, await takeEntries(feed, answer.address, document, shelves), now);
    case 'index':
      return afterIndex(feed, answer, document, now);
    case 'subscriptions':
      return afterFailure(feed, 'other', now);
    case 'no-feed': {
      const [found] = document.feeds;
      // The reader gave an outlet's page: its own feed is what was meant.
      if (found && feed.fetched === undefined && feed.url !== found.url) {
        return { url: found.url, title: feed.title || found.title, nextDue: now, state: { kind: 'new' } };
      }
      return afterFailure(feed, answer.isCut && document.reason !== 'web-page' ? 'too-slow' : document.reason, now);
    }
  }
}
