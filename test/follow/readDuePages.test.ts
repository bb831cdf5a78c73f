import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/browser.ts';
import { closeOffscreen, readOffscreen } from '../../lib/browser/offscreen.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { fetchDueFeeds } from '../../lib/follow/fetchDueFeeds.ts';
import { fingerprint } from '../../lib/fingerprint/fingerprint.ts';
import { libraryDatabase } from '../../lib/library/database.ts';
import { changeFeed, followFeeds, listFeeds } from '../../lib/library/feedList.ts';
import { openFeeds } from '../../lib/library/openFeeds.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { openPages } from '../../lib/library/openPages.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { makeArticle } from '../evidence/makeArticle.ts';
import { proseParagraphs } from '../page/parse.ts';
import '../support/messages.ts';
import { answerRequests, type Answers } from './answerRequests.ts';

// The documents are the browser's: test/e2e/listedPages.spec.ts reads real ones.
vi.mock('../../lib/browser/offscreen.ts');

const FEED = 'http://www.harbourcourier.example/feed.xml';
const MINUTE = 60_000;
const pageAt = (n: number, host = 'www.harbourcourier.example') => `http://${host}/${n}`;

const database = libraryDatabase();
const originals = openOriginals(database);
const shelf = openFeeds(database);
const pages = openPages(database);

let requests: string[];
let answers: Answers;
let now: number;

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  requests = [];
  answers = new Map();
  now = Date.parse('2026-03-14T12:00:00Z');
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  vi.mocked(closeOffscreen).mockResolvedValue(undefined);
  vi.mocked(readOffscreen).mockImplementation(async (html, url) => readingOf(html, url));
  answerRequests(answers, (url, { credentials }) => {
    requests.push(url);
    expect(credentials).toBe('omit');
  });
  await changeSettings({ readPages: true });
});

function readingOf(html: string, url: string): Reading {
  if (!html.startsWith('<article')) return { kind: 'not-article', reason: 'short' };
  const blocks = proseParagraphs(8).map((text) => ({ kind: 'paragraph' as const, text: `${text} ${html}` }));
  const article = makeArticle({ url, blocks });
  return { kind: 'article', private: html.includes('password'), article, fingerprint: fingerprint(textWords(blocks)) };
}

const feedOf = (...items: string[]) =>
  `<rss><channel><title>The Harbour Courier</title>${items.join('')}</channel></rss>`;
const item = (url: string, date = 'Sat, 14 Mar 2026 10:00:00 GMT') =>
  `<item><title>Headline of ${url} in five words</title><link>${url}</link><pubDate>${date}</pubDate></item>`;
const give = (url: string, body: string, init: ResponseInit = {}) => answers.set(url, () => new Response(body, init));
const listing = (...items: string[]) => give(FEED, feedOf(...items));
const run = () => fetchDueFeeds({ shelf, pages, originals });
const follow = () => followFeeds([{ url: FEED, title: '' }], now);
const articles = async () => (await database.articles.toArray()).map(({ url, how }) => `${how} ${url}`);
/** Follows the feed, and lets so many rounds pass, two minutes apart. */
async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round++) {
    now += 2 * MINUTE;
    await run();
  }
}
const asked = () => requests.filter((url) => url !== FEED);

test('off by default: only the feed is asked for', async () => {
  await changeSettings({ readPages: false });
  listing(item(pageAt(1)));
  await follow();
  await run();
  await rounds(5);
  expect(requests).toEqual([FEED]);
  expect(await database.headlines.count()).toBe(1);
});

test('each page once, the newest first, one in two minutes for a host; what is read is an article', async () => {
  listing(item(pageAt(1), 'Fri, 13 Mar 2026 10:00:00 GMT'), item(pageAt(2)));
  give(pageAt(1), '<article 1>');
  give(pageAt(2), '<article 2>');
  await follow();
  await run();
  expect(asked()).toEqual([]);
  const [alarm] = await browser.alarms.getAll();
  expect(alarm?.scheduledTime).toBe(now + MINUTE);
  await rounds(1);
  expect(asked()).toEqual([pageAt(2)]);
  now += MINUTE;
  await run();
  expect(asked()).toEqual([pageAt(2)]);
  await rounds(4);
  expect(asked()).toEqual([pageAt(2), pageAt(1)]);
  expect(await articles()).toEqual([`feed ${pageAt(2)}`, `feed ${pageAt(1)}`]);
  // When the feed listed it is kept.
  expect((await database.articles.toArray())[0]).toMatchObject({
    listed: now - 11 * MINUTE,
    firstSeen: now - 11 * MINUTE,
  });
  // Erased, it is not fetched again.
  await database.articles.clear();
  await rounds(100);
  expect(asked()).toHaveLength(2);
});

test('a few hosts in a row, and not more', async () => {
  const hosts = Array.from({ length: 7 }, (_, n) => `h${n}.harbourcourier.example`);
  listing(...hosts.map((host) => item(pageAt(1, host))));
  for (const host of hosts) give(pageAt(1, host), '<article>');
  await follow();
  await run();
  await rounds(1);
  expect(asked()).toHaveLength(5);
  await rounds(1);
  expect(asked()).toHaveLength(7);
});

test('of a long list twenty, and nothing older than a week', async () => {
  listing(...Array.from({ length: 30 }, (_, n) => item(pageAt(n))), item(pageAt(99), 'Fri, 06 Mar 2026 10:00:00 GMT'));
  await follow();
  await run();
  expect(await database.headlines.where('page.due').above(0).count()).toBe(20);
  expect((await database.headlines.get(pageAt(99)))?.page).toBeUndefined();
});

describe('what is left alone', () => {
  test.each<[what: string, prepare: () => Promise<unknown>]>([
    ['a paused site', () => changeSettings({ pausedSites: ['harbourcourier.example'] })],
    ['everything, paused everywhere', () => changeSettings({ pausedEverywhere: true })],
    [
      'a site of which nothing is remembered',
      () => changeSettings({ unrememberedSites: ['*.harbourcourier.example'] }),
    ],
    ['a revoked permission', async () => vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false)],
    ['a feed that was switched off', async () => changeFeed((await listFeeds())[0]?.id ?? 0, { on: false })],
    ['the setting, switched off', () => changeSettings({ readPages: false })],
    [
      'a page that was read meanwhile',
      () => originals.remember(makeArticle({ url: pageAt(1) }), { version: 2, window: 8, hashes: [] }, 'read'),
    ],
  ])('%s', async (_, prepare) => {
    listing(item(pageAt(1)));
    give(pageAt(1), '<article>');
    await follow();
    await run();
    await prepare();
    await rounds(3);
    expect(asked()).toEqual([]);
  });

  test.each<[what: string, answer: () => void]>([
    ['refused', () => give(pageAt(1), '', { status: 403 })],
    ['not there', () => give(pageAt(1), '', { status: 404 })],
    ['a page without an article', () => give(pageAt(1), '<p>Nothing')],
    ['a page with a field for a password', () => give(pageAt(1), '<article password>')],
    [
      'led to another site',
      () =>
        answers.set(pageAt(1), () =>
          Object.defineProperty(new Response('<article>'), 'url', { value: 'http://elsewhere.example/1' }),
        ),
    ],
    [
      'led into the reader’s own network',
      () =>
        answers.set(pageAt(1), () =>
          Object.defineProperty(new Response('<article>'), 'url', { value: 'http://192.168.0.1/1' }),
        ),
    ],
    ['longer than is read', () => give(pageAt(1), `<article>${'x'.repeat(5_000_001)}`)],
  ])('%s: asked once, nothing taken', async (_, answer) => {
    listing(item(pageAt(1)));
    answer();
    await follow();
    await run();
    await rounds(60);
    expect(asked()).toEqual([pageAt(1)]);
    expect(await articles()).toEqual([]);
  });
});

test('a server that asks for time gets it, for all its pages; after three tries a page is left', async () => {
  listing(item(pageAt(1)), item(pageAt(2)));
  give(pageAt(1), '', { status: 429, headers: { 'retry-after': '7200' } });
  give(pageAt(2), '<article>');
  await follow();
  await run();
  await rounds(59);
  expect(asked()).toEqual([pageAt(1)]);
  await rounds(2);
  expect(asked()).toHaveLength(2);
  await rounds(300);
  expect(asked().filter((url) => url === pageAt(1))).toHaveLength(3);
  expect(await articles()).toEqual([`feed ${pageAt(2)}`]);
});

test('nobody answers, as where the computer is offline: asked again later', async () => {
  listing(item(pageAt(1)));
  await follow();
  await run();
  await rounds(1);
  expect(asked()).toHaveLength(1);
  await rounds(7);
  expect(asked()).toHaveLength(1);
  give(pageAt(1), '<article>');
  await rounds(2);
  expect(await articles()).toEqual([`feed ${pageAt(1)}`]);
});

test('a page that breaks its reader costs the others nothing', async () => {
  listing(item(pageAt(1)), item(pageAt(1, 'sport.harbourcourier.example')));
  for (const host of [undefined, 'sport.harbourcourier.example']) give(pageAt(1, host), '<article>');
  vi.mocked(readOffscreen).mockRejectedValueOnce(new Error('broken'));
  await follow();
  await run();
  await rounds(3);
  expect(asked()).toHaveLength(2);
  expect(await articles()).toEqual([`feed ${pageAt(1, 'sport.harbourcourier.example')}`]);
});

test('led to another address of the site: the article stands there, and is known to have been listed', async () => {
  listing(item(pageAt(1)));
  answers.set(pageAt(1), () => Object.defineProperty(new Response('<article>'), 'url', { value: pageAt(2) }));
  await follow();
  const listed = now;
  await run();
  await rounds(2);
  expect(await database.articles.toArray()).toMatchObject([{ url: pageAt(2), listed }]);
});

test('a worker that dies while it asks: that page is not asked for again, the others are', async () => {
  listing(item(pageAt(1)), item(pageAt(2)));
  await follow();
  await run();
  now += 2 * MINUTE;
  expect(await pages.claim(now, now + 2 * MINUTE)).toMatchObject({ url: pageAt(1) });
  // … and is gone.
  give(pageAt(2), '<article>');
  await rounds(3);
  expect(asked()).toEqual([pageAt(2)]);
});

test('an end of the pause sets the alarm again', async () => {
  await follow();
  await changeSettings({ pausedEverywhere: true });
  await run();
  expect(await browser.alarms.getAll()).toEqual([]);
  await changeSettings({ pausedEverywhere: false });
  listing(item(pageAt(1)));
  await run();
  expect(await browser.alarms.getAll()).toHaveLength(1);
});
