import { describe, expect, test } from 'vitest';
import { afterFailure, afterFeed, afterIndex, afterUnchanged, afterWait } from '../../lib/feeds/afterAnswer.ts';
import { backOff, dueNow, HOST_GAP, nextDue, pause, retryAfter } from '../../lib/feeds/schedule.ts';
import type { FetchAnswer } from '../../lib/model/feed.ts';
import type { FeedDocument } from '../../lib/model/feedDocument.ts';
import { feedAt } from './feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2025, 2, 20);
const A = 'http://a.example/feed';

describe('what is due', () => {
  test('only what is on and due, one of each host, the longest due first', () => {
    const feeds = [
      feedAt(A, { id: 1, nextDue: 50 }),
      feedAt('http://a.example/other', { id: 2, nextDue: 20 }),
      feedAt('http://b.example/feed', { id: 3, nextDue: 200 }),
      feedAt('http://c.example/feed', { id: 4, on: false }),
      feedAt('http://d.example/feed', { id: 5, nextDue: 90 }),
    ];
    expect(dueNow(feeds, 100).map(({ id }) => id)).toEqual([2, 5]);
  });

  test('a host asked just before is left alone for a minute', () => {
    const feeds = [feedAt(A, { id: 1 }), feedAt('http://a.example/other', { id: 2, nextDue: NOW + HOUR, tried: NOW })];
    expect(dueNow(feeds, NOW + HOST_GAP - 1)).toEqual([]);
    expect(nextDue(feeds)).toBe(NOW + HOST_GAP);
    expect(dueNow(feeds, NOW + HOST_GAP).map(({ id }) => id)).toEqual([1]);
  });

  test('nothing on: no alarm', () => {
    expect(nextDue([])).toBeUndefined();
    expect(nextDue([feedAt(A, { on: false })])).toBeUndefined();
  });
});

describe('how long is waited', () => {
  test('failures double the pause from a quarter of an hour to a day', () => {
    expect([1, 2, 3, 8, 100, Infinity].map(backOff)).toEqual([15, 30, 60, 1440, 1440, 1440].map((one) => one * MINUTE));
  });

  test('a few times a day with news, twice a day without; what a feed asks for is kept, within a day', () => {
    expect(pause(0)).toBe(2 * HOUR);
    expect(pause(1)).toBe(3 * HOUR);
    expect(pause(100)).toBe(12 * HOUR);
    expect(pause(0, 300)).toBe(5 * HOUR);
    expect(pause(0, 5)).toBe(2 * HOUR);
    expect(pause(0, 1e9)).toBe(24 * HOUR);
  });

  test.each([
    ['120', 120_000],
    ['Thu, 20 Mar 2025 00:10:00 GMT', 10 * MINUTE],
    ['Thu, 20 Mar 2024 00:10:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    [null, undefined],
  ])('Retry-After: %s', (header, expected) => {
    // `Date.parse` takes "-5" for a month in some engines: then it lies in the past.
    const read = retryAfter(header, NOW);
    expect(header === '-5' ? (read ?? 0) : read).toBe(header === '-5' ? 0 : expected);
  });
});

const answer = (
  change: Partial<Extract<FetchAnswer, { kind: 'document' }>> = {},
): Extract<FetchAnswer, { kind: 'document' }> => ({
  kind: 'document',
  address: A,
  bytes: new Uint8Array(),
  contentType: '',
  isCut: false,
  ...change,
});

const read = (
  change: Partial<Extract<FeedDocument, { kind: 'feed' }>> = {},
): Extract<FeedDocument, { kind: 'feed' }> => ({
  kind: 'feed',
  format: 'rss',
  title: 'The Courier',
  entries: [],
  leftOut: { noAddress: 0, repeated: 0 },
  isCut: false,
  ...change,
});

const brought = { articles: 0, headlines: 0, known: [1], notes: {} };

describe('after an attempt', () => {
  test('a server that asks for time gets it: at least a minute, at most a week, else as after a failure', () => {
    const wait = (retryAfter?: string) =>
      afterWait(feedAt(A), { kind: 'wait', ...(retryAfter && { retryAfter }) }, NOW).nextDue;
    expect(wait('7200')).toBe(NOW + 2 * HOUR);
    expect(wait('1')).toBe(NOW + MINUTE);
    expect(wait('999999999')).toBe(NOW + 7 * 24 * HOUR);
    expect(wait()).toBe(NOW + 15 * MINUTE);
  });

  test('failures in a row: longer and longer, told since when; a success forgets them', () => {
    const first = afterFailure(feedAt(A), 'server-error', NOW, 500);
    const second = afterFailure(feedAt(A, first), 'no-answer', NOW + HOUR);
    expect(second).toEqual({
      failures: 2,
      nextDue: NOW + 1.5 * HOUR,
      state: { kind: 'failed', problem: 'no-answer', since: NOW },
    });
    expect(afterUnchanged(feedAt(A, second), NOW)).toMatchObject({ failures: 0, state: { kind: 'unchanged' } });
  });

  test('gone for good is switched off; a web page in its place is looked at once a day', () => {
    expect(afterFailure(feedAt(A), 'gone', NOW, 410)).toMatchObject({ on: false });
    expect(afterFailure(feedAt(A), 'web-page', NOW)).toMatchObject({ nextDue: NOW + 24 * HOUR });
  });

  test('what the server gives to ask with is kept, and dropped when it gives none', () => {
    const change = afterFeed(feedAt(A), answer({ etag: '"1"' }), read(), brought, NOW);
    expect(change).toMatchObject({ etag: '"1"', title: 'The Courier', known: [1], fetched: NOW });
    expect(afterFeed(feedAt(A, change), answer(), read(), brought, NOW)).toMatchObject({ etag: undefined });
  });

  test('the longer of what feed and server ask for', () => {
    expect(afterFeed(feedAt(A), answer({ freshMinutes: 10 }), read({ paceMinutes: 240 }), brought, NOW).nextDue).toBe(
      NOW + 4 * HOUR,
    );
    expect(afterFeed(feedAt(A), answer({ freshMinutes: 600 }), read({ paceMinutes: 240 }), brought, NOW).nextDue).toBe(
      NOW + 10 * HOUR,
    );
  });

  test('an index: its newest changed parts one by one, a minute apart, then its own pace', () => {
    const parts = [1, 2, 3, 4, 5].map((day) => ({ url: `http://a.example/${day}.xml`, modified: NOW + day }));
    const index = { ...feedAt(A), ...afterIndex(feedAt(A), answer(), { kind: 'index', parts }, NOW) };
    expect(index.pending).toEqual(['http://a.example/5.xml', 'http://a.example/4.xml', 'http://a.example/3.xml']);
    expect(index.nextDue).toBe(NOW + HOST_GAP);
    const one = { ...index, ...afterFeed(index, answer(), read(), { ...brought, headlines: 3 }, NOW) };
    expect(one).toMatchObject({
      pending: index.pending?.slice(1),
      nextDue: NOW + HOST_GAP,
      format: 'index',
      headlines: 3,
    });
    const again = afterIndex(
      one,
      answer(),
      { kind: 'index', parts: [{ url: 'http://a.example/5.xml', modified: NOW + 9 }, ...parts.slice(2, 4)] },
      NOW,
    );
    expect(again.pending).toEqual(['http://a.example/5.xml']);
  });
});
