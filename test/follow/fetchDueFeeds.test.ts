import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/browser.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { MOST_BYTES } from '../../lib/feeds/limits.ts';
import { fetchDueFeeds } from '../../lib/follow/fetchDueFeeds.ts';
import { libraryDatabase } from '../../lib/library/database.ts';
import { changeFeed, followFeeds, listFeeds, removeFeed } from '../../lib/library/feedList.ts';
import { openFeeds } from '../../lib/library/openFeeds.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { openPages } from '../../lib/library/openPages.ts';
import type { Feed } from '../../lib/model/feed.ts';
import { bytesOf } from '../feeds/readFile.ts';
import '../support/messages.ts';
import { answerRequests, type Answers } from './answerRequests.ts';

const FEED = 'http://www.harbourcourier.example/feed.xml';
const HOUR = 3_600_000;

const database = libraryDatabase();
const originals = openOriginals(database);
const shelf = openFeeds(database);

/** Requests as they were made. */
let requests: { url: string; headers: Record<string, string> }[];
/** What the servers say, by address. */
let answers: Answers;

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  requests = [];
  answers = new Map();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  answerRequests(answers, (url, { headers }) => {
    requests.push({ url, headers: headers as Record<string, string> });
  });
  await changeSettings({ remember: 'off' });
});

const give = (url: string, body: BodyInit | null, init: ResponseInit = {}) =>
  answers.set(url, () => new Response(body, init));
const file = (name: string) => new Uint8Array(bytesOf(name));
const fetchNow = () => fetchDueFeeds({ shelf, pages: openPages(database), originals });
const feed = async (): Promise<Feed> => {
  const [one] = await listFeeds();
  if (!one) throw new Error('no feed');
  return one;
};
const dueAgain = async () => {
  await database.feeds.toCollection().modify({ nextDue: 0, tried: 0 });
};
const follow = (url = FEED) => followFeeds([{ url, title: '' }], Date.now());

describe('a feed', () => {
  test('nothing is asked for before a reader follows one', async () => {
    await fetchNow();
    expect(requests).toEqual([]);
    expect(await browser.alarms.get('feeds')).toBeUndefined();
  });

  test('full texts become articles, others headlines, whatever is remembered of pages', async () => {
    give(FEED, file('rss20-full.xml'), { headers: { etag: '"1"' } });
    give('http://www.tarnbulletin.example/rss', file('rss091.xml'));
    await follow();
    await follow('http://www.tarnbulletin.example/rss');
    await fetchNow();
    expect(await database.articles.toArray()).toMatchObject([
      {
        url: 'http://www.harbourcourier.example/coast/2025/03/14/varnholt-closes-its-sea-gates',
        how: 'feed',
        outlet: 'The Harbour Courier',
        authors: ['Ilse Marant'],
        published: { source: 'feed', precision: 'minute' },
      },
    ]);
    expect((await database.headlines.toArray()).map(({ title }) => title)).toEqual([
      'Bridge toll falls to a penny',
      'Cracked bell of Tarnwick is rung again',
    ]);
    expect(await listFeeds()).toMatchObject([
      {
        title: 'The Harbour Courier',
        gives: 'texts',
        articles: 1,
        headlines: 0,
        state: { kind: 'taken', added: 1 },
        etag: '"1"',
      },
      { title: 'Tarn Bulletin', gives: 'standfirsts', articles: 0, headlines: 2 },
    ]);
    expect((await browser.alarms.get('feeds'))?.scheduledTime).toBeGreaterThan(Date.now() + HOUR);
  });

  test('asked again with what the server gave; unchanged is unchanged, and nothing erased comes back', async () => {
    give(FEED, file('rss20-full.xml'), { headers: { etag: '"1"', 'last-modified': 'Fri, 14 Mar 2025 06:12:00 GMT' } });
    await follow();
    await fetchNow();
    await database.articles.clear();
    await dueAgain();
    await fetchNow();
    expect(await database.articles.count()).toBe(0);
    give(FEED, null, { status: 304 });
    await dueAgain();
    await fetchNow();
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"']);
    expect(requests[2]?.headers['if-modified-since']).toBe('Fri, 14 Mar 2025 06:12:00 GMT');
    expect(await feed()).toMatchObject({ state: { kind: 'unchanged' }, articles: 1, quiet: 2 });
  });

  test.each<[what: string, answer: () => void, state: object]>([
    ['a server error', () => give(FEED, 'x', { status: 500 }), { problem: 'server-error', status: 500 }],
    ['not there', () => give(FEED, 'x', { status: 404 }), { problem: 'missing' }],
    ['refused', () => give(FEED, 'x', { status: 403 }), { problem: 'refused' }],
    ['nobody answers, or redirects without end', () => undefined, { problem: 'no-answer' }],
    ['a web page without a feed', () => give(FEED, '<!doctype html><html><body>Hello'), { problem: 'web-page' }],
    ['nothing', () => give(FEED, ''), { problem: 'empty' }],
    ['half a feed without an entry', () => give(FEED, '<rss><channel><title>T'), { problem: 'broken' }],
    ['a drawing', () => give(FEED, file('broken-13-other-xml.xml')), { problem: 'other' }],
  ])('%s: said so, asked again later, and a success forgets it', async (_what, answer, state) => {
    answer();
    await follow();
    await fetchNow();
    expect(await feed()).toMatchObject({ failures: 1, state: { kind: 'failed', ...state } });
    expect((await feed()).nextDue).toBeGreaterThan(Date.now() + 14 * 60_000);
    await fetchNow();
    expect(requests).toHaveLength(1);
    give(FEED, file('rss20-summary.xml'));
    await dueAgain();
    await fetchNow();
    expect(await feed()).toMatchObject({ failures: 0, state: { kind: 'taken', added: 2 } });
  });

  test('a server that asks for time gets it', async () => {
    give(FEED, '', { status: 429, headers: { 'retry-after': '14400' } });
    await follow();
    await fetchNow();
    const { state, nextDue } = await feed();
    expect(state).toMatchObject({ kind: 'waiting', until: nextDue });
    expect(nextDue).toBeGreaterThan(Date.now() + 3.9 * HOUR);
  });

  test('gone for good: switched off, never asked again', async () => {
    give(FEED, '', { status: 410 });
    await follow();
    await fetchNow();
    expect(await feed()).toMatchObject({ on: false, state: { problem: 'gone' } });
    await dueAgain();
    await fetchNow();
    expect(requests).toHaveLength(1);
  });

  test('100 MB: cut while it comes, what came is taken, and it is not called unchanged next time', async () => {
    let sent = 0;
    let wasCancelled = false;
    const start = new TextEncoder().encode(
      '<rss><channel><title>Huge</title><item><title>The only one that came</title><link>/1</link></item>',
    );
    const piece = new TextEncoder().encode(`<x>${'y'.repeat(999_993)}</x>`);
    answers.set(FEED, () => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const part = sent === 0 ? start : piece;
          sent += part.length;
          controller.enqueue(part);
          if (sent > 100_000_000) controller.close();
        },
        cancel: () => void (wasCancelled = true),
      });
      return new Response(body, { headers: { etag: '"huge"' } });
    });
    await follow();
    await fetchNow();
    expect(wasCancelled).toBe(true);
    expect(sent).toBeLessThan(MOST_BYTES + 3_000_000);
    const taken = await feed();
    expect(taken).toMatchObject({ state: { kind: 'taken', added: 1, notes: { isCut: true } } });
    expect(taken.etag).toBeUndefined();
  });

  test('entries of another site are left out and told of, until the reader lets them in', async () => {
    give(
      FEED,
      '<rss><channel><title>Mixed</title><item><title>Ours</title><link>/1</link></item><item><title>Theirs</title><link>http://other.example/1</link></item></channel></rss>',
    );
    await follow();
    await fetchNow();
    const { id, state } = await feed();
    expect(state).toMatchObject({ added: 1, notes: { elsewhere: 1, elsewhereSite: 'other.example' } });
    await changeFeed(id, { sites: ['other.example'], nextDue: 0 });
    await dueAgain();
    await fetchNow();
    expect((await database.headlines.toArray()).map(({ title }) => title)).toEqual(['Theirs', 'Ours']);
  });

  test('an outlet’s page: its own feed is followed', async () => {
    const page = 'http://www.harbourcourier.example/';
    give(page, file('broken-10-web-page.html'));
    give(FEED, file('rss20-full.xml'));
    await follow(page);
    await fetchNow();
    expect(await feed()).toMatchObject({ url: FEED, state: { kind: 'new' } });
    await dueAgain();
    await fetchNow();
    expect(await feed()).toMatchObject({ articles: 1 });
  });

  test('an index: its parts, one a minute', async () => {
    const at = (name: string) => `http://www.harbourcourier.example/${name}`;
    give(at('index.xml'), file('sitemap-index.xml'));
    give(at('sitemap-2025-03.xml'), file('news-sitemap.xml'));
    await follow(at('index.xml'));
    await fetchNow();
    await fetchNow();
    expect(requests).toHaveLength(1);
    await dueAgain();
    await fetchNow();
    expect(requests.map(({ url }) => url)).toEqual([at('index.xml'), at('sitemap-2025-03.xml')]);
    expect(await feed()).toMatchObject({ format: 'index', headlines: 2, pending: [at('sitemap-2025-02.xml')] });
  });

  test('one request a minute for each host', async () => {
    for (const name of ['1', '2', '3']) give(`http://a.example/${name}`, file('rss20-summary.xml'));
    await followFeeds(
      ['1', '2', '3'].map((name) => ({ url: `http://a.example/${name}`, title: name })),
      Date.now(),
    );
    await fetchNow();
    await fetchNow();
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['a feed in the reader’s own network', 'http://192.168.0.1/feed'],
    ['a feed on this machine', 'http://localhost:8080/feed'],
  ])('%s is never asked for', async (_what, url) => {
    await follow(url);
    await fetchNow();
    expect(requests).toEqual([]);
    expect(await feed()).toMatchObject({ state: { problem: 'private-address' } });
  });

  test('redirected into the reader’s own network: nothing of it is taken', async () => {
    answers.set(FEED, () =>
      Object.defineProperty(
        new Response('<rss><channel><item><link>http://192.168.0.1/x</link></item></channel></rss>'),
        'url',
        { value: 'http://192.168.0.1/admin' },
      ),
    );
    await follow();
    await fetchNow();
    expect(await feed()).toMatchObject({ state: { problem: 'private-address' } });
  });

  test('a permission that was revoked: no request, said so', async () => {
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
    await follow();
    await fetchNow();
    expect(requests).toEqual([]);
    expect(await feed()).toMatchObject({ state: { problem: 'permission' } });
  });

  test.each([
    ['everywhere', { pausedEverywhere: true }],
    ['on the feed’s site', { pausedSites: ['harbourcourier.example'] }],
  ])('paused %s: not asked for', async (_what, settings) => {
    await changeSettings(settings);
    await follow();
    await fetchNow();
    expect(requests).toEqual([]);
  });

  test('switched off, or removed while it is fetched: nothing is asked for, nothing comes back', async () => {
    await follow();
    const { id } = await feed();
    await changeFeed(id, { on: false });
    await fetchNow();
    expect(requests).toEqual([]);
    await changeFeed(id, { on: true });
    answers.set(FEED, async () => {
      await removeFeed(id);
      return new Response(file('rss20-summary.xml'));
    });
    await fetchNow();
    expect(await listFeeds()).toEqual([]);
  });

  test('a worker that dies while it asks: the next one asks again, not at once', async () => {
    await follow();
    const { id } = await feed();
    const now = Date.now();
    expect(await shelf.claim(id, now, now + 1000)).toMatchObject({ id });
    // … and is gone. Nobody else may ask meanwhile.
    expect(await shelf.claim(id, now + 500, now + 2000)).toBeUndefined();
    expect(await shelf.claim(id, now + 1000, now + 2000)).toMatchObject({ id });
  });

  test('followed twice is followed once', async () => {
    expect(
      await followFeeds(
        [
          { url: FEED, title: 'a' },
          { url: FEED, title: 'b' },
        ],
        1,
      ),
    ).toBe(1);
    expect(await follow()).toBe(0);
  });
});
