import type { Feed, FetchAnswer, FeedNotes, FeedProblem, FeedState } from '../model/feed.ts';
import type { FeedDocument } from '../model/feedDocument.ts';
import { MOST_PARTS } from './limits.ts';
import { backOff, HOST_GAP, obeyed, pause, retryAfter } from './schedule.ts';

/** What is kept of a feed after an attempt. Pure: `now` is epoch milliseconds. */
export type FeedChange = Partial<Feed>;

/** The server asked for time. */
export function afterWait(feed: Feed, answer: Extract<FetchAnswer, { kind: 'wait' }>, now: number): FeedChange {
  const failures = feed.failures + 1;
  const until = now + obeyed(retryAfter(answer.retryAfter ?? null, now), failures);
  return { failures, nextDue: until, state: { kind: 'waiting', until } };
}

/** It failed. A feed that is gone for good is switched off; a web page in its place is looked at once a day. */
export function afterFailure(feed: Feed, problem: FeedProblem, now: number, status?: number): FeedChange {
  const failures = feed.failures + 1;
  const since = feed.state.kind === 'failed' ? feed.state.since : now;
  const state: FeedState = { kind: 'failed', problem, since, ...(status !== undefined && { status }) };
  const wait = problem === 'web-page' || problem === 'missing' ? backOff(Infinity) : backOff(failures);
  return { failures, nextDue: now + wait, state, ...(problem === 'gone' && { on: false }) };
}

/** Nothing has changed since. */
export function afterUnchanged(feed: Feed, now: number): FeedChange {
  const quiet = feed.quiet + 1;
  return {
    failures: 0,
    quiet,
    fetched: now,
    nextDue: now + pause(quiet, feed.paceMinutes),
    state: { kind: 'unchanged' },
  };
}

/** What a document brought. */
export interface Brought {
  articles: number;
  headlines: number;
  known: number[];
  notes: FeedNotes;
}

/** A feed was read, and what it brought was kept. */
export function afterFeed(
  feed: Feed,
  answer: Extract<FetchAnswer, { kind: 'document' }>,
  read: Extract<FeedDocument, { kind: 'feed' }>,
  brought: Brought,
  now: number,
): FeedChange {
  const added = brought.articles + brought.headlines;
  const quiet = added > 0 ? 0 : feed.quiet + 1;
  const asked = Math.max(read.paceMinutes ?? 0, answer.freshMinutes ?? 0);
  const isPart = feed.pending !== undefined && feed.pending.length > 0;
  const pending = feed.pending?.slice(1) ?? [];
  const { format, title, language } = read;
  return {
    failures: 0,
    quiet,
    fetched: now,
    // The parts of an index are asked for one after the other, no faster than any other page of their host.
    nextDue: now + (pending.length > 0 ? HOST_GAP : pause(quiet, asked)),
    ...(isPart ? { pending } : { format, ...validators(answer) }),
    ...(feed.title === '' && title !== '' && { title }),
    ...(language !== undefined && { language }),
    ...(asked > 0 && { paceMinutes: asked }),
    gives: givenBy(read),
    articles: feed.articles + brought.articles,
    headlines: feed.headlines + brought.headlines,
    known: isPart ? [...brought.known, ...feed.known].slice(0, MOST_KNOWN) : brought.known,
    state: { kind: 'taken', added, notes: brought.notes },
  };
}

/** Addresses that are remembered over the parts of an index. */
const MOST_KNOWN = 5000;

const validators = ({ etag, lastModified }: Extract<FetchAnswer, { kind: 'document' }>) => ({ etag, lastModified });

/** An index was read: its newest parts that are new or have changed are fetched next. */
export function afterIndex(
  feed: Feed,
  answer: Extract<FetchAnswer, { kind: 'document' }>,
  { parts }: Extract<FeedDocument, { kind: 'index' }>,
  now: number,
): FeedChange {
  const newest = [...parts].sort((a, b) => (b.modified ?? 0) - (a.modified ?? 0)).slice(0, MOST_PARTS);
  const before = new Map(feed.parts?.map(({ url, modified }) => [url, modified]));
  const changed = newest.filter(
    ({ url, modified }) => !before.has(url) || modified === undefined || before.get(url) !== modified,
  );
  const quiet = changed.length > 0 ? 0 : feed.quiet + 1;
  return {
    failures: 0,
    quiet,
    fetched: now,
    format: 'index',
    parts: newest,
    pending: changed.map(({ url }) => url),
    ...validators(answer),
    nextDue: now + (changed.length > 0 ? HOST_GAP : pause(quiet, answer.freshMinutes)),
    state: changed.length > 0 ? feed.state : { kind: 'unchanged' },
  };
}

/** The most that any of its entries gives. */
function givenBy({ entries }: Extract<FeedDocument, { kind: 'feed' }>): NonNullable<Feed['gives']> {
  const length = Math.max(
    0,
    ...entries.map(({ blocks, isCutShort }) => (isCutShort ? 0 : blocks.map(({ text }) => text).join(' ').length)),
  );
  if (length >= FULL_TEXT) return 'texts';
  if (entries.some(({ standfirst }) => standfirst !== '')) return 'standfirsts';
  return entries.some(({ title }) => title !== '') ? 'headlines' : 'addresses';
}

/** Characters that 120 words have at least. */
const FULL_TEXT = 600;
