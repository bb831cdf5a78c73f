import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import type { Feed } from '../../lib/model/feed.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import { fetchDue, letTimePass } from '../support/followedFeeds.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import { expect, test } from './feedFixtures.ts';

/** Inside the functions that run on the desk's page. */
declare const chrome: typeof browser;

const FEED = 'www.harbourcourier.example/feed.xml';
const ADDRESS = `http://${FEED}`;

/** The article as its outlet's own feed gives it in full. */
function fullText(): string {
  const html = readFileSync(
    new URL(
      '../newsstand/sites/www.harbourcourier.example/coast/2025/03/14/varnholt-closes-its-sea-gates.html',
      import.meta.url,
    ),
    'utf8',
  );
  const body = /<div class="article-body">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Harbour Courier</title><link>http://www.harbourcourier.example/</link>
<item><title>Varnholt closes its sea gates for the first time</title><link>${ORIGINAL}</link><pubDate>Fri, 14 Mar 2025 06:12:00 GMT</pubDate><content:encoded><![CDATA[${body}]]></content:encoded></item>
<item><title>Ferry timetable changes on the first of April</title><link>http://www.harbourcourier.example/news/ferries</link><pubDate>Fri, 14 Mar 2025 08:00:00 GMT</pubDate></item>
</channel></rss>`;
}

const rowOf = async (chromium: Chromium, url = ADDRESS): Promise<Feed | undefined> =>
  ((await chromium.readRows('feeds')) as Feed[]).find((feed) => feed.url === url);

async function follow(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox').fill(address);
  await page.getByRole('button', { name: 'Add' }).click();
}

test('subscribed, fetched, unchanged, backed off after failures; the server’s log proves it', async ({
  chromium,
  newsstand,
}) => {
  let answer = 200;
  newsstand.answers.set(FEED, (response, { headers }) => {
    if (answer !== 200) response.writeHead(answer).end();
    else if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"', 'last-modified': 'Fri, 14 Mar 2025 08:00:00 GMT' }).end(fullText());
  });
  const page = await chromium.openOwnPage('library.html#feeds');
  await expect(page.getByText('You follow no feeds. Nothing is fetched.')).toBeVisible();
  expect(newsstand.feedLog).toEqual([]);

  await follow(page, ADDRESS);
  const row = page.locator(`tr[data-feed="${ADDRESS}"]`);
  await expect(row).toHaveAttribute('data-state', 'taken');
  await expect(row).toContainText('full text');
  expect(await rowOf(chromium)).toMatchObject({ articles: 1, headlines: 1, etag: '"1"', failures: 0 });
  expect(newsstand.feedLog).toHaveLength(1);
  const [first] = newsstand.feedLog;
  expect(first?.headers.cookie).toBeUndefined();
  expect(first?.headers.referer).toBeUndefined();
  expect(first?.headers['if-none-match']).toBeUndefined();

  // Asked for at once again, the host is left alone for a minute.
  await page.getByRole('button', { name: 'Fetch now' }).click();
  await fetchDue(chromium);
  expect(newsstand.feedLog).toHaveLength(1);

  await letTimePass(chromium);
  await fetchDue(chromium);
  await expect(row).toHaveAttribute('data-state', 'unchanged');
  expect(newsstand.feedLog.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  expect(newsstand.feedLog[1]?.headers['if-modified-since']).toBe('Fri, 14 Mar 2025 08:00:00 GMT');

  answer = 500;
  const waits: number[] = [];
  for (let failure = 1; failure <= 3; failure++) {
    await letTimePass(chromium);
    await fetchDue(chromium);
    await fetchDue(chromium);
    const feed = await rowOf(chromium);
    expect(feed).toMatchObject({ failures: failure, state: { kind: 'failed', problem: 'server-error' } });
    waits.push(Math.round(((feed?.nextDue ?? 0) - (feed?.tried ?? 0)) / 60_000));
  }
  expect(waits).toEqual([15, 30, 60]);
  await expect(row).toContainText('The server has a fault of its own (500)');
  expect(newsstand.feedLog).toHaveLength(5);

  answer = 200;
  // Chromium, too, holds an extension back for some seconds after errors in a row; hours would have passed here.
  await expect(async () => {
    await letTimePass(chromium);
    await fetchDue(chromium);
    expect(await rowOf(chromium)).toMatchObject({ state: { kind: 'unchanged' } });
  }).toPass({ timeout: 40_000, intervals: [1000] });
  expect(await rowOf(chromium)).toMatchObject({ failures: 0, articles: 1 });

  // Switched off and removed, nothing is asked for any more.
  await page.getByRole('switch', { name: 'The Harbour Courier' }).click();
  await letTimePass(chromium);
  await fetchDue(chromium);
  await page.getByRole('button', { name: 'Stop following' }).click();
  await expect(row).toHaveCount(0);
  await fetchDue(chromium);
  expect(newsstand.feedLog).toHaveLength(6);
  expect(await chromium.desk.evaluate(() => chrome.alarms.getAll())).toEqual([]);
});

test('a full text from a feed is the original of a copy visited later, and corrects one visited before', async ({
  chromium,
  newsstand,
  page,
}) => {
  newsstand.answers.set(FEED, (response) => void response.end(fullText()));
  const before = await chromium.visit(page, COPY);
  expect(before.verdict.kind).toBe('unknown');
  const tabId = await chromium.tabIdOf(page);
  const own = await chromium.openOwnPage('library.html#feeds');
  await follow(own, ADDRESS);
  await expect(own.locator(`tr[data-feed="${ADDRESS}"]`)).toHaveAttribute('data-state', 'taken');
  // The tab that shows the copy says so without being touched.
  await until(
    'the badge of the copy',
    () => chromium.badgeOf(tabId),
    ({ text }) => text.endsWith('%'),
  );
  await own.close();
  await page.bringToFront();
  const after = await chromium.visit(page, COPY);
  expect(after.verdict.kind).toBe('republished');
  expect(matchOf(after.verdict)?.other).toMatchObject({ url: ORIGINAL, outlet: 'The Harbour Courier' });
  // The original's own page was never asked for.
  expect(
    newsstand.log.some(({ host, path }) => host === 'www.harbourcourier.example' && path.startsWith('/coast')),
  ).toBe(false);
});

test('the alarm wakes a worker that has ended; one that dies while it asks loses nothing', async ({
  chromium,
  newsstand,
}) => {
  let isHeld = true;
  newsstand.answers.set(FEED, (response) => {
    if (!isHeld) response.end(fullText());
  });
  const page = await chromium.openOwnPage('library.html#feeds');
  await follow(page, ADDRESS);
  await until(
    'the request',
    () => Promise.resolve(newsstand.feedLog.length),
    (count) => count === 1,
  );
  await chromium.killWorker();
  const died = await rowOf(chromium);
  expect(died).toMatchObject({ on: true, state: { kind: 'new' } });
  expect((died?.nextDue ?? 0) - (died?.tried ?? 0)).toBe(15 * 60_000);
  const [alarm] = await chromium.desk.evaluate(() => chrome.alarms.getAll());
  expect(Math.abs((alarm?.scheduledTime ?? 0) - (died?.nextDue ?? 0))).toBeLessThan(5000);

  isHeld = false;
  await letTimePass(chromium);
  await chromium.desk.evaluate(() => chrome.alarms.create('feeds', { when: Date.now() + 200 }));
  await expect(page.locator(`tr[data-feed="${ADDRESS}"]`)).toHaveAttribute('data-state', 'taken');
  expect(newsstand.feedLog).toHaveLength(2);
  expect(await rowOf(chromium)).toMatchObject({ articles: 1 });
});

test('paused everywhere nothing wakes the background; the end of the pause sets the alarm again', async ({
  chromium,
  newsstand,
}) => {
  newsstand.answers.set(FEED, (response) => void response.end(fullText()));
  const page = await chromium.openOwnPage('library.html#feeds');
  await follow(page, ADDRESS);
  await expect(page.locator(`tr[data-feed="${ADDRESS}"]`)).toHaveAttribute('data-state', 'taken');
  const alarms = async () => (await chromium.desk.evaluate(() => chrome.alarms.getAll())).length;
  const untilAlarms = (wanted: number) => until(`${wanted} alarms`, alarms, (count) => count === wanted);
  await untilAlarms(1);
  await chromium.changeSettings({ pausedEverywhere: true });
  await untilAlarms(0);
  await letTimePass(chromium);
  await fetchDue(chromium);
  expect(newsstand.feedLog).toHaveLength(1);
  await chromium.changeSettings({ pausedEverywhere: false });
  await untilAlarms(1);
  await until(
    'the feed that fell due meanwhile',
    () => Promise.resolve(newsstand.feedLog.length),
    (count) => count === 2,
  );
});

test('bad servers: endless redirects, an endless body, 100 MB, a web page; each has its words, the rest goes in', async ({
  chromium,
  newsstand,
}) => {
  const at = (name: string) => `${name}.example/feed`;
  newsstand.answers.set(at('circle'), (response) => void response.writeHead(302, { location: '/feed' }).end());
  newsstand.answers.set(at('page'), (response) => void response.end('<!doctype html><html><body><p>No feed here.'));
  newsstand.answers.set(at('moved'), (response) => void response.writeHead(301, { location: ADDRESS }).end());
  let sent = 0;
  newsstand.answers.set(at('huge'), (response) => {
    const piece = `<x>${'y'.repeat(999_993)}</x>`;
    response.write('<rss><channel><title>Huge</title><item><title>The first</title><link>/1</link></item>');
    const more = () => {
      while (sent < 100 && !response.destroyed) {
        sent++;
        if (!response.write(piece)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  });
  // Headers, one entry, and then nothing for ever.
  newsstand.answers.set(at('endless'), (response) => {
    response.write('<rss><channel><title>Endless</title><item><title>The first</title><link>/1</link></item>');
  });
  newsstand.answers.set(FEED, (response) => void response.end(fullText()));
  const page = await chromium.openOwnPage('library.html#feeds');
  for (const name of ['circle', 'page', 'huge', 'endless', 'moved']) await follow(page, `http://${at(name)}`);
  const row = (name: string) => page.locator(`tr[data-feed="http://${at(name)}"]`);
  await expect(row('circle')).toContainText('No answer from the server', { timeout: 40_000 });
  await expect(row('page')).toContainText('Not a feed: a web page came back');
  await expect(row('huge')).toContainText('Very long: only its beginning was read.');
  await expect(row('endless')).toContainText('Very long: only its beginning was read.', { timeout: 40_000 });
  await expect(row('moved')).toContainText('Up to date: 2 new', { timeout: 40_000 });
  expect(sent).toBeLessThan(40);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the feeds and the welcome page have no violations, ${scheme}`, async ({ chromium, newsstand }) => {
    newsstand.answers.set(FEED, (response) => void response.end(fullText()));
    newsstand.answers.set(
      'meridiandaily.example/feed',
      (response) => void response.writeHead(429, { 'retry-after': '14400' }).end(),
    );
    newsstand.answers.set(
      'www.tarnbulletin.example/feed',
      (response) => void response.end('<!doctype html><html><body>No'),
    );
    const page = await chromium.openOwnPage('library.html#feeds');
    await page.emulateMedia({ colorScheme: scheme });
    for (const host of [FEED, 'meridiandaily.example/feed', 'www.tarnbulletin.example/feed'])
      await follow(page, `http://${host}`);
    await expect(page.locator('tr[data-state="failed"]')).toHaveCount(1);
    await expect(page.locator('tr[data-state="waiting"]')).toHaveCount(1);
    await expect(page.locator('tr[data-state="taken"]')).toHaveCount(1);
    const welcome = await chromium.openOwnPage('welcome.html');
    await welcome.emulateMedia({ colorScheme: scheme });
    await expect(welcome.getByRole('heading', { name: 'Feeds to begin with' })).toBeVisible();
    for (const one of [page, welcome]) {
      const { violations } = await new AxeBuilder({ page: one }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
    // Showing suggestions asks for nothing.
    expect(newsstand.log.filter(({ host }) => !/harbourcourier|meridiandaily|tarnbulletin/.test(host))).toEqual([]);
  });
}

test('OPML: written, and read again by another browser’s library', async ({ chromium, newsstand }) => {
  newsstand.answers.set(FEED, (response) => void response.end(fullText()));
  const page = await chromium.openOwnPage('library.html#feeds');
  await follow(page, ADDRESS);
  await expect(page.locator('tr[data-state="taken"]')).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export OPML' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain(`xmlUrl="${ADDRESS}"`);
  await page.getByRole('button', { name: 'Stop following' }).click();
  await expect(page.locator('tr[data-feed]')).toHaveCount(0);
  const file = (buffer: string) => ({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(buffer) });
  await page.locator('input[type="file"]').setInputFiles(file('<html>no list'));
  await expect(page.getByRole('status')).toContainText('No feeds were found in feeds.opml.');
  await page.locator('input[type="file"]').setInputFiles(file(text));
  await expect(page.locator(`tr[data-feed="${ADDRESS}"]`)).toHaveAttribute('data-state', 'taken', { timeout: 70_000 });
});

test('the popup offers the page’s own feed; only what is added is asked for', async ({ chromium, newsstand, page }) => {
  const html = `<!doctype html><html lang="en"><head><title>T</title><link rel="alternate" type="application/rss+xml" href="/news/story/feed/"><link rel="alternate" type="application/rss+xml" title="The Harbour Courier" href="/feed.xml"></head><body><article><h1>A story</h1><p>Text.</p></article></body></html>`;
  newsstand.answers.set(FEED, (response) => void response.end(fullText()));
  await chromium.visit(page, COPY);
  const popup = await chromium.openPopup(await chromium.tabIdOf(page));
  await popup.getByRole('button', { name: 'More actions' }).click();
  const item = popup.getByRole('menuitem', { name: 'Follow this page’s feed' });
  const target = await item.getAttribute('href');
  expect(decodeURIComponent(target ?? '')).toBe(`library.html#feeds/${COPY}`);
  newsstand.answers.set('www.harbourcourier.example/news/story', (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  const own = await chromium.openOwnPage(
    `library.html#feeds/${encodeURIComponent('http://www.harbourcourier.example/news/story')}`,
  );
  await expect(own.getByRole('textbox')).toHaveValue('http://www.harbourcourier.example/news/story');
  expect(newsstand.feedLog).toEqual([]);
  await own.getByRole('button', { name: 'Add' }).click();
  await expect(own.locator(`tr[data-feed="${ADDRESS}"]`)).toHaveCount(1);
  await letTimePass(chromium);
  await fetchDue(chromium);
  await expect(own.locator(`tr[data-feed="${ADDRESS}"]`)).toHaveAttribute('data-state', 'taken');
  expect(newsstand.feedLog.map(({ path }) => path)).toEqual(['www.harbourcourier.example/news/story', FEED]);
});
