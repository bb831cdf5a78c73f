import type { Page } from '@playwright/test';
import { ORIGINAL, stand } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import type { FeedServer } from '../support/feedServer.ts';
import type { TakePicture } from './camera.ts';
import { fictionalFile } from './fictionalFile.ts';

/** Feeds as they stand after some days: followed well, waiting, and gone. */
function serveFeeds({ answers }: FeedServer): string[] {
  const item = (at: number) =>
    `<item><title>Tide tables, part ${at}</title><link>http://www.harbourcourier.example/tides/${at}</link></item>`;
  answers.set('www.harbourcourier.example/feed.xml', (response) => {
    response.end(`<rss version="2.0"><channel><title>The Harbour Courier</title>${[1, 2, 3].map(item).join('')}</channel></rss>`); // prettier-ignore
  });
  answers.set('meridiandaily.example/feed', (response) => {
    response.writeHead(429, { 'retry-after': '14400' }).end();
  });
  answers.set('www.tarnbulletin.example/feed', (response) => {
    response.end('<!doctype html><html><body>The feed has moved.');
  });
  return [...answers.keys()];
}

/** The newsstand's stories one after the other, so that their verdicts are real ones. */
async function read(chromium: Chromium, page: Page): Promise<void> {
  const told = stand.filter(({ url, expect }) => expect.kept && !url.includes('oddities'));
  for (const { url, endsAt } of told) await chromium.visit(page, url, endsAt);
}

async function show(page: Page, hash: string, until: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.locator(until).first().waitFor();
}

/** Every part of the library page, and the welcome page. */
export async function pictureLibrary(chromium: Chromium, take: TakePicture, server: FeedServer): Promise<void> {
  const own = await chromium.openOwnPage('library.html');
  await own.locator('.empty').waitFor();
  await take(own, 'library-empty');

  const page = await chromium.context.newPage();
  await read(chromium, page);
  const fill = own.locator('input[type=file]');
  const buffer = Buffer.from(fictionalFile(Date.now()));
  await fill.setInputFiles({ name: 'library.ndjson', mimeType: 'application/octet-stream', buffer });
  await own.locator('.articles .notice[role=status]').waitFor();
  await own.reload();
  await own.locator('.entry a.t').first().waitFor();
  await take(own, 'library', { fullPage: false });

  await show(own, '#stories', '.stories a');
  await take(own, 'library-stories', { fullPage: false });
  await own.locator('.stories a', { hasText: 'Varnholt closes' }).first().click();
  await own.locator('.story').waitFor();
  await take(own, 'library-story');
  await own.locator('.story a.t', { hasText: 'Varnholt closes' }).first().click();
  await own.locator('.imprint').waitFor();
  await take(own, 'library-article');

  await show(own, '#check', 'textarea');
  await page.goto(ORIGINAL);
  const paragraphs = await page.locator('article p').allInnerTexts();
  await own.bringToFront();
  await own.locator('textarea').fill(paragraphs.join('\n\n'));
  await own.locator('.check button[type=submit]').click();
  await own.locator('.report').waitFor();
  await own.locator('textarea').evaluate((field) => (field.scrollTop = 0));
  await take(own, 'library-check');

  await show(own, '#statistics', '.chart');
  await take(own, 'library-statistics');
  await chromium.changeSettings({
    limits: { days: 0, articles: 0, megabytes: 1000 },
    pausedSites: ['bank.example', '*.intranet.example'],
    unrememberedSites: ['forum.example'],
  });
  await show(own, '#settings', '.bigstore');
  await take(own, 'library-settings');

  await show(own, '#feeds', 'input');
  for (const address of serveFeeds(server)) {
    await own.locator('.lib-main input').first().fill(`http://${address}`);
    await own.locator('.lib-main form button[type=submit]').first().click();
    await own.locator(`tr[data-feed="http://${address}"]:not([data-state="new"])`).waitFor({ timeout: 30_000 });
  }
  await own.locator('a[href="#feeds"] .n', { hasText: '3' }).waitFor();
  await take(own, 'feeds');

  const welcome = await chromium.openOwnPage('welcome.html');
  await welcome.locator('h2').first().waitFor();
  await take(welcome, 'welcome');
}
