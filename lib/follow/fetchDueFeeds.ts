import { isPaused } from '../address/isPaused.ts';
import { setFeedAlarm } from '../browser/alarm.ts';
import { fetchFeed } from '../browser/fetchFeed.ts';
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
import { decodeFeed } from '../feeds/read/decodeFeed.ts';
import { readFeed } from '../feeds/readFeed.ts';
import { backOff, dueNow, nextDue } from '../feeds/schedule.ts';
import type { Feed, FeedAnswer, FeedShelf } from '../model/feed.ts';
import type { Originals } from '../model/knownArticle.ts';
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
export async function fetchDueFeeds(shelf: FeedShelf, originals: Originals): Promise<void> {
  if (running) await running;
  running ??= run(shelf, originals).finally(() => (running = undefined));
  await running;
}

async function run(shelf: FeedShelf, originals: Originals): Promise<void> {
  const now = Date.now();
  const feeds = await shelf.all();
  const { pausedEverywhere } = await readSettings();
  const due = pausedEverywhere ? [] : dueNow(feeds, now);
  if (due.length > 0) await setFeedAlarm(now + backOff(1));
  const waiting = [...due];
  const lane = async () => {
    for (let feed = waiting.shift(); feed; feed = waiting.shift()) await fetchOne(feed.id, shelf, originals);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  // Paused everywhere nothing is asked for; the next try comes when something is followed or changed.
  await setFeedAlarm(pausedEverywhere ? undefined : nextDue(await shelf.all()));
}

async function fetchOne(id: number, shelf: FeedShelf, originals: Originals): Promise<void> {
  const now = Date.now();
  const before = await shelf.claim(id, now, now + backOff(1));
  if (!before) return;
  let change: FeedChange;
  try {
    change = await attempt(before, shelf, originals);
  } catch {
    // Nothing of what was written is lost; the rest comes with the next try.
    change = afterFailure(before, 'library', Date.now());
  }
  await shelf.keep(id, change);
}

async function attempt(feed: Feed, shelf: FeedShelf, originals: Originals): Promise<FeedChange> {
  const part = feed.pending?.[0];
  const address = part ?? feed.url;
  if (isPaused(address, await readSettings())) return { nextDue: Date.now() + backOff(Infinity), state: feed.state };
  if (!(await mayFetch(address))) return afterFailure(feed, 'permission', Date.now());
  const { etag, lastModified } = part === undefined ? feed : {};
  const answer = await fetchFeed(address, { etag, lastModified, mostBytes: MOST_BYTES, accept: ACCEPT });
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
      return takeDocument(feed, answer, shelf, originals, now);
  }
}

async function takeDocument(
  feed: Feed,
  answer: Extract<FeedAnswer, { kind: 'document' }>,
  shelf: FeedShelf,
  originals: Originals,
  now: number,
): Promise<FeedChange> {
  const document = readFeed(decodeFeed(answer.bytes, answer.contentType), answer.address, now, answer.isCut);
  switch (document.kind) {
    case 'feed':
      return afterFeed(
        feed,
        answer,
        document,
        await takeEntries(feed, answer.address, document, shelf, originals),
        now,
      );
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
