import type { Page } from '@playwright/test';
import { findPage } from '../newsstand/findPage.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { matchOf } from '../support/standVisit.ts';
import { expect, test } from './fixtures.ts';

/** The page as it stands on the newsstand, as a browser saves it. */
function saved(url: string, change: (html: string) => string = (html) => html): string {
  const { host, pathname } = new URL(url);
  const html = String(findPage(host, pathname)?.body);
  const noted = html.replace(/<html/i, `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n<html`);
  return change(noted);
}

const file = (name: string, content: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(content) });
const give = (page: Page, ...files: ReturnType<typeof file>[]) => page.locator('input[type=file]').setInputFiles(files);

test('a saved page is the original of a copy visited later; nothing in it runs, and nothing is loaded', async ({
  chromium,
  newsstand,
  page,
}) => {
  const own = await chromium.openOwnPage('library.html');
  const before = newsstand.log.length;
  const live = saved(ORIGINAL, (html) =>
    html
      .replace(
        '</head>',
        '<script>document.title = "ran"; fetch("http://www.harbourcourier.example/ran")</script><link rel="stylesheet" href="http://www.harbourcourier.example/style.css"><link rel="preload" as="image" href="http://www.harbourcourier.example/preload.png"><link rel="preconnect" href="http://www.harbourcourier.example"><meta http-equiv="refresh" content="0; url=http://www.harbourcourier.example/refresh"></head>',
      )
      .replace(
        '</body>',
        '<img src="http://www.harbourcourier.example/pixel.png"><iframe src="http://www.harbourcourier.example/frame"></iframe><video autoplay src="http://www.harbourcourier.example/film.mp4"></video><object data="http://www.harbourcourier.example/object"></object><div hidden><p>A secret that no reader of the page has seen.</p></div></body>',
      ),
  );
  await give(own, file('gates.html', live));
  await expect(own.getByText('1 added, 0 already there, 0 pages skipped.')).toBeVisible();
  await own.waitForTimeout(500);
  expect(newsstand.log.slice(before)).toEqual([]);
  expect(await own.title()).not.toBe('ran');
  const rows = (await chromium.readRows('articles')) as Record<string, unknown>[];
  expect(rows).toMatchObject([{ url: ORIGINAL, outlet: 'The Harbour Courier', how: 'file' }]);

  await give(own, file('again.html', live));
  await expect(own.getByText('0 added, 1 already there, 0 pages skipped.')).toBeVisible();
  expect(await chromium.readRows('articles')).toEqual(rows);
  await own.close();

  await page.bringToFront();
  const { verdict } = await chromium.visit(page, COPY);
  expect(verdict.kind).toBe('republished');
  expect(matchOf(verdict)?.other.url).toBe(ORIGINAL);
});

test('a saved page is read as the page in a tab is', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  const [read] = (await chromium.readRows('articles')) as Record<string, unknown>[];
  const hashes = async () => ((await chromium.readRows('forward')) as { hashes: Uint8Array }[])[0]?.hashes;
  const there = await hashes();
  await chromium.eraseLibrary();
  const own = await chromium.openOwnPage('library.html');
  await give(own, file('gates.html', saved(ORIGINAL)));
  await expect(own.getByText('1 added')).toBeVisible();
  const [taken] = (await chromium.readRows('articles')) as Record<string, unknown>[];
  const same = ({ id: _, how: _h, firstSeen: _f, verdict: _v, storyId: _s, ...rest }: Record<string, unknown> = {}) =>
    rest;
  expect(same(taken)).toEqual(same(read));
  expect(await hashes()).toEqual(there);
});

test('many at once, dropped onto the page: each that cannot be taken has its reason, the rest goes in', async ({
  chromium,
}) => {
  const own = await chromium.openOwnPage('library.html');
  const pages = { 'gates.html': saved(ORIGINAL), 'copy.htm': saved(COPY) };
  await own.evaluate((given) => {
    const address = '<!doctype html><!-- saved from url=(0032)https://bomb.example/news/a-long-one -->';
    const transfer = new DataTransfer();
    const add = (name: string, ...parts: BlobPart[]) => transfer.items.add(new File(parts, name));
    for (const [name, html] of Object.entries(given)) add(name, html);
    add('empty.html');
    add('diary.html', 'Dear diary, nothing happened.');
    add('feed.xml', '<?xml version="1.0"?><rss><channel></channel></rss>');
    add('huge.html', '<html>', ...Array.from({ length: 100 }, () => 'x'.repeat(1_000_000)));
    add('anonymous.html', '<!doctype html><html><body><p>Some text.</p></body></html>');
    add('home.html', '<!doctype html><!-- saved from url=(0022)https://home.example/ --><html><body></body></html>');
    const bombs = [
      '<div>'.repeat(200_000),
      '<a><b><i><p>'.repeat(40_000),
      '<table><tr><td>'.repeat(40_000),
      Array.from({ length: 3000 }, (_, n) => `<b class=c${n}>`).join('') + '<p>'.repeat(3000),
      '<svg><foreignObject><math><mi>'.repeat(30_000),
      '<!--'.repeat(200_000),
      `<script>${'<'.repeat(250_000)}`,
      '<template>'.repeat(100_000),
      '<select><option>'.repeat(50_000),
    ];
    for (const [at, bomb] of bombs.entries()) add(`bomb${at}.html`, `${address}<html><body>${bomb}`);
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, pages);
  await expect(own.getByText('2 added, 0 already there, 15 pages skipped.')).toBeVisible({ timeout: 60_000 });
  await own.getByText('Show what was skipped').click();
  for (const words of [
    'empty.html: empty',
    'diary.html: not a saved web page',
    'feed.xml: not a saved web page',
    'huge.html: too large for a page',
    'anonymous.html: no web address in it',
    'home.html: no article on it',
    'bomb0.html: too large for a page',
  ])
    await expect(own.getByText(words)).toBeVisible();
  expect((await chromium.countRows())['articles']).toBe(2);
});

test('cancelled, what was read is in; closed in the middle, it is told', async ({ chromium }) => {
  const html = saved(ORIGINAL);
  const many = Array.from({ length: 300 }, (_, n) => {
    const url = `http://www.harbourcourier.example/coast/2025/03/14/gates-${n}.html`;
    return file(`${n}.html`, html.replace(/\(\d{4}\)\S+/, `(${String(url.length).padStart(4, '0')})${url}`));
  });
  const own = await chromium.openOwnPage('library.html');
  await give(own, ...many);
  await expect(own.getByText(/Importing: [1-9]\d* of 300/)).toBeVisible();
  await own.getByRole('button', { name: 'Cancel' }).click();
  const ended = own.getByText(/Import cancelled. What was added stays: \d+ added, 0 already there, 0 pages skipped./);
  await expect(ended).toBeVisible();
  const count = (await chromium.countRows())['articles'] ?? 0;
  expect(await ended.textContent()).toContain(`${count} added`);
  expect(count).toBeLessThan(300);

  await give(own, ...many);
  await expect(async () => {
    expect((await chromium.countRows())['articles'] ?? 0).toBeGreaterThanOrEqual(count + 50);
  }).toPass({ intervals: [50] });
  await own.close();
  const other = await chromium.openOwnPage('library.html');
  await expect(other.getByText(/The import of saved pages was interrupted after \d+ of 300/)).toBeVisible();
  await give(other, ...many);
  await expect(other.getByText(/added, .* already there, 0 pages skipped/)).toBeVisible({ timeout: 60_000 });
  expect((await chromium.countRows())['articles']).toBe(300);
});
