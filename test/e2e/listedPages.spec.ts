import type { Page } from '@playwright/test';
import { findPage } from '../newsstand/findPage.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import { fetchDue, letTimePass } from '../support/followedFeeds.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import type { browser } from '../../lib/browser/browser.ts';
import { expect, test } from './feedFixtures.ts';

/** Inside the functions that run on the library page. */
declare const chrome: typeof browser;

const FEED = 'www.harbourcourier.example/feed.xml';
const FERRIES = 'www.harbourcourier.example/news/ferries';
const PAGE = ORIGINAL.replace('http://', '');

const item = (title: string, link: string) =>
  `<item><title>${title}</title><link>${link}</link><description>The first lines.</description></item>`;
const OLD = item('Ferry timetable changes on the first of April', `http://${FERRIES}`);
const NEW = item('Varnholt closes its sea gates for the first time', ORIGINAL);

/** The page as its outlet serves it, with everything that a browser would go on to load and run. */
function page(): string {
  const { host, pathname } = new URL(ORIGINAL);
  return String(findPage(host, pathname)?.body).replace(
    '</body>',
    '<script src="/script.js"></script><img src="/pixel.png"><iframe src="/frame"></iframe><link rel="stylesheet" href="/style.css"></body>',
  );
}

/** The page of feeds, after the outlet's own was added and fetched there; what waits is due again. */
async function followed(chromium: Chromium): Promise<Page> {
  const own = await chromium.openOwnPage('library.html#feeds');
  await own.getByRole('textbox').fill(`http://${FEED}`);
  await own.getByRole('button', { name: 'Add' }).click();
  await expect(own.locator('tr[data-state="taken"]')).toHaveCount(1);
  await letTimePass(chromium);
  return own;
}

test('with the setting on, the page of a headline is read once; the server’s log proves it', async ({
  chromium,
  newsstand,
  page: tab,
}) => {
  let items = OLD;
  newsstand.answers.set(FEED, (response) =>
    response.end(`<rss><channel><title>The Harbour Courier</title>${items}</channel></rss>`),
  );
  newsstand.answers.set(PAGE, (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1' }).end(page()),
  );
  newsstand.answers.set(FERRIES, (response) => response.writeHead(404).end());
  const own = await followed(chromium);
  await fetchDue(chromium);
  // Off, as it is at first: the feed is asked for, no page.
  expect(newsstand.feedLog.map(({ path }) => path)).toEqual([FEED, FEED]);

  await own.evaluate(() => (location.hash = '#settings'));
  const option = own.getByRole('switch', { name: 'Read the pages that my feeds list' });
  await expect(option).not.toBeChecked();
  await option.click();
  await expect(option).toBeChecked();
  items = NEW + OLD;
  await letTimePass(chromium);
  await fetchDue(chromium);
  // The host was asked for its feed just now.
  expect(newsstand.feedLog.slice(2).map(({ path }) => path)).toEqual([FEED]);
  await letTimePass(chromium);
  await fetchDue(chromium);
  expect(newsstand.feedLog.slice(3).map(({ path }) => path)).toEqual([FEED, PAGE]);
  const headers = newsstand.feedLog.at(-1)?.headers;
  expect(headers?.accept).toContain('text/html');
  expect(headers?.cookie).toBeUndefined();
  expect(headers?.referer).toBeUndefined();
  expect(await chromium.readRows('articles')).toMatchObject([
    { url: ORIGINAL, how: 'feed', outlet: 'The Harbour Courier', authors: ['Odile Brandt'] },
  ]);

  // Never again, whatever becomes of it.
  await own.getByRole('button', { name: 'Erase everything' }).click();
  await own.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(own.getByText('The library is empty.')).toBeVisible();
  expect((await chromium.countRows())['articles']).toBe(0);
  for (let round = 0; round < 3; round++) {
    await letTimePass(chromium);
    await fetchDue(chromium);
  }
  expect(newsstand.feedLog.filter(({ path }) => path === PAGE)).toHaveLength(1);
  // Nothing of what the page names was loaded.
  const hosts = newsstand.log.filter(({ path }) => !path.startsWith('/feed') && !PAGE.endsWith(path));
  expect(hosts).toEqual([]);
  await own.close();
  await tab.bringToFront();
});

test('what was read so is the original of a copy visited later', async ({ chromium, newsstand, page: tab }) => {
  await chromium.changeSettings({ readPages: true });
  newsstand.answers.set(FEED, (response) =>
    response.end(`<rss><channel><title>The Harbour Courier</title>${NEW}</channel></rss>`),
  );
  await chromium.visit(tab, COPY);
  const tabId = await chromium.tabIdOf(tab);
  const own = await followed(chromium);
  await fetchDue(chromium);
  // The tab that shows the copy says so without being touched.
  await until(
    'the badge of the copy',
    () => chromium.badgeOf(tabId),
    ({ text }) => text.endsWith('%'),
  );
  await own.close();
  await tab.bringToFront();
  const { verdict } = await chromium.visit(tab, COPY);
  expect(verdict.kind).toBe('republished');
  expect(matchOf(verdict)?.other.url).toBe(ORIGINAL);
});

test('a worker that dies while it asks does not ask for that page again, and the alarm goes on with the others', async ({
  chromium,
  newsstand,
}) => {
  await chromium.changeSettings({ readPages: true });
  newsstand.answers.set(FEED, (response) =>
    response.end(`<rss><channel><title>The Harbour Courier</title>${OLD}${NEW}</channel></rss>`),
  );
  // The first is never answered.
  newsstand.answers.set(PAGE, () => undefined);
  newsstand.answers.set(FERRIES, (response) => response.writeHead(404).end());
  const own = await followed(chromium);
  void fetchDue(chromium).catch(() => undefined);
  const asked = (path: string) => newsstand.feedLog.filter((one) => one.path === path).length;
  const untilAsked = (path: string) =>
    until(
      `the request for ${path}`,
      () => Promise.resolve(asked(path)),
      (count) => count === 1,
    );
  await untilAsked(PAGE);
  await chromium.killWorker();
  expect(await own.evaluate(async () => (await chrome.alarms.getAll()).length)).toBe(1);
  await letTimePass(chromium);
  await own.evaluate(() => chrome.alarms.create('feeds', { when: Date.now() + 200 }));
  await untilAsked(FERRIES);
  await letTimePass(chromium);
  await fetchDue(chromium);
  expect([asked(PAGE), asked(FERRIES)]).toEqual([1, 1]);
});
