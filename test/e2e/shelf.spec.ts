import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { fictionalFile } from '../pictures/fictionalFile.ts';
import type { Chromium } from '../support/chromium.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** Inside the functions that run on the desk's page or in the background. */
declare const chrome: typeof browser;

/** A driver cannot open the browser's menu or press its keys: the event they would raise is raised in the background. */
async function raise({ worker }: Chromium, event: 'menu' | 'command', ...given: unknown[]): Promise<void> {
  await worker.evaluate(
    ([name, values]) => {
      const target = name === 'menu' ? chrome.contextMenus.onClicked : chrome.commands.onCommand;
      (target as unknown as { dispatch: (...values: unknown[]) => void }).dispatch(...values);
    },
    [event, given] as const,
  );
}

const newPage = async (chromium: Chromium, work: () => Promise<void>): Promise<Page> => {
  const [page] = await Promise.all([chromium.context.waitForEvent('page'), work()]);
  return page;
};

test('the browser’s menu has both entries: a selected text is checked on the library page, a page again', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  const text = await page.locator('article').innerText();
  // To change an entry that is not there is an error.
  await chromium.desk.evaluate(async () => {
    for (const id of ['check-text', 'check-page']) await chrome.contextMenus.update(id, {});
  });
  const checked = await newPage(chromium, () =>
    raise(chromium, 'menu', { menuItemId: 'check-text', selectionText: text }),
  );
  await expect(checked).toHaveURL(/library\.html#check$/);
  await expect(checked.locator('.report')).toContainText('The Harbour Courier');
  // It was taken: it does not come again.
  await checked.reload();
  await expect(checked.getByRole('textbox')).toHaveValue('');

  const home = 'http://www.harbourcourier.example/';
  const before = await chromium.visit(page, home);
  expect(before.verdict.kind).toBe('not-article');
  const tab = { id: await chromium.tabIdOf(page) };
  await raise(chromium, 'menu', { menuItemId: 'check-page' }, tab);
  await chromium.waitForJudged(page, before.visit);
});

test('the keys open the library and check the page again; the settings list them', async ({ chromium, page }) => {
  const before = await chromium.visit(page, ORIGINAL);
  const library = await newPage(chromium, () => raise(chromium, 'command', 'open-library'));
  await expect(library).toHaveURL(/library\.html/);
  await raise(chromium, 'command', 'check-page', { id: await chromium.tabIdOf(page) });
  await chromium.waitForJudged(page, before.visit);
  await library.evaluate(() => (location.hash = '#settings'));
  for (const words of ['Open the popup', 'Check this page', 'Open the library'])
    await expect(library.getByText(words, { exact: true })).toBeVisible();
});

test('the badge is the share, a dot or nothing, as the settings say; its title stays', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const tabId = await chromium.tabIdOf(page);
  const settings = await chromium.openOwnPage('library.html#settings');
  for (const [choice, text] of [
    ['Dot', / /],
    ['None', /^$/],
    ['Share', /^9\d%$/],
  ] as const) {
    await settings.locator('.pick', { hasText: choice }).click();
    await chromium.visit(page, COPY);
    const badge = await until(
      `the badge as ${choice}`,
      () => chromium.badgeOf(tabId),
      (seen) => text.test(seen.text),
    );
    expect(badge.title).toMatch(/no credit found$/);
  }
});

test('a file that is dropped on the list is imported', async ({ chromium }) => {
  const own = await chromium.openOwnPage('library.html');
  await expect(own.locator('.empty')).toBeVisible();
  const drag = await own.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'library.ndjson'));
      return transfer;
    },
    fictionalFile(Date.now(), 12),
  );
  await own.dispatchEvent('.articles', 'dragover', { dataTransfer: drag });
  await expect(own.getByText('Drop library files or saved pages here')).toBeVisible();
  await own.dispatchEvent('.articles', 'drop', { dataTransfer: drag });
  await expect(own.getByText('12 added, 0 already there, 0 lines skipped.')).toBeVisible();
  await expect(own.getByText('Drop library files or saved pages here')).toBeHidden();
  await expect(own.getByRole('row')).toHaveCount(13);
});

test('the statistics are given out as CSV: the figures of the page, a line for each outlet', async ({ chromium }) => {
  const own = await chromium.openOwnPage('library.html');
  await own.locator('input[type=file]').setInputFiles({
    name: 'library.ndjson',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(fictionalFile(Date.now())),
  });
  await expect(own.getByText('640 added, 0 already there, 0 lines skipped.')).toBeVisible();
  await own.evaluate(() => (location.hash = '#statistics'));
  const rows = own.locator('.chart.two tbody tr');
  await expect(rows.first()).toBeVisible();
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
  );
  const [download] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('firstprint-statistics.csv');
  const [head, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(head).toBe('site,outlet,articles,earlier_elsewhere_credited,earlier_elsewhere_no_credit_found,most_from');
  expect(lines.map((line) => line.split(',').slice(1))).toEqual(
    shown.map(([outlet, articles, credited, uncredited, from]) => [
      outlet,
      articles,
      credited,
      uncredited,
      from === '–' ? '' : from,
    ]),
  );
  expect(shown.length).toBeGreaterThan(5);
});

test('an empty library and what is no longer there have no accessibility violation, light and dark', async ({
  chromium,
}) => {
  const own = await chromium.openOwnPage('library.html');
  for (const [hash, words] of [
    ['#articles', 'Nothing here yet'],
    ['#articles/7', 'This article is no longer in the library.'],
    ['#stories', 'No text has turned up twice yet.'],
    ['#stories/7', 'This story is no longer in the library.'],
    ['#feeds', 'You follow no feeds. Nothing is fetched.'],
    ['#check', 'Check a text'],
    ['#statistics', 'Statistics begin with the first 50 articles.'],
    ['#settings', 'No site is paused.'],
  ] as const) {
    await own.evaluate((to) => (location.hash = to), hash);
    await expect(own.locator('main').getByText(words)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await own.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: own }).setLegacyMode().analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          `${hash}, ${colorScheme}`,
        )
        .toEqual([]);
    }
  }
});

test('nothing is wider than the window: every part, full, at 380 and 640 pixels and with large text', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const own = await chromium.openOwnPage('library.html');
  await own.locator('input[type=file]').setInputFiles({
    name: 'library.ndjson',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(fictionalFile(Date.now(), 200)),
  });
  await expect(own.getByText('200 added, 0 already there, 0 lines skipped.')).toBeVisible();
  const story = await own.evaluate(async () => {
    location.hash = '#stories';
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return document.querySelector<HTMLAnchorElement>('.stories a')?.hash ?? '';
  });
  for (const hash of ['#articles', '#articles/1', '#stories', story, '#feeds', '#check', '#statistics', '#settings']) {
    await own.evaluate((to) => (location.hash = to), hash);
    await expect(own.locator('h1').first()).toBeVisible();
    await own.waitForTimeout(300);
    for (const [width, text] of [
      [380, '100%'],
      [640, '100%'],
      [1280, '200%'],
    ] as const) {
      await own.setViewportSize({ width, height: 800 });
      const wide = await own.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth;
      }, text);
      expect.soft(wide, `${hash} at ${width} px, text ${text}`).toBeLessThanOrEqual(width);
    }
  }
});
