import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

const ORIGINAL = 'http://www.harbourcourier.example/coast/2025/03/14/varnholt-closes-its-sea-gates.html';
const COPY = 'http://meridiandaily.example/varnholt-closes-its-sea-gates-for-the-first-time.html';

const lineOf = (n: number) =>
  JSON.stringify({
    url: `https://s${n % 4}.example/${n}`,
    title: `Headline ${n}`,
    outlet: `Outlet ${n % 4}`,
    language: n % 2 ? 'en' : 'de',
    blocks: [{ kind: 'paragraph', text: `The ferry stayed at quay ${n} for word${n} and the others waited for news.` }],
  });
const fileOf = (lines: string[]) =>
  `{"firstprint":"library","version":1,"articles":${lines.length}}\n${lines.join('\n')}\n`;
const many = (count: number) => fileOf(Array.from({ length: count }, (_, n) => lineOf(n)));

const give = (page: Page, name: string, content: string | Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );

test('by keyboard alone: search, story, erase, undo', async ({ chromium, page }) => {
  await chromium.visit(page, COPY);
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, 'http://www.pinehillgazette.example/news/night-library-bus');
  const own = await chromium.openOwnPage('library.html');
  await expect(own.getByRole('row')).toHaveCount(4);
  const keys = own.keyboard;
  await keys.press('/');
  await expect(own.getByRole('searchbox')).toBeFocused();
  await keys.type('Varnholt');
  await expect(own.getByRole('row')).toHaveCount(3);
  const tabTo = async (name: string | RegExp, role: 'button' | 'link' | 'row') => {
    const wanted = own.getByRole(role, { name }).first();
    for (let presses = 0; presses < 40; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await keys.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}`);
  };
  await tabTo(/Varnholt/, 'row');
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  await keys.press('Enter');
  await expect(own.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo('Story and timeline', 'link');
  await keys.press('Enter');
  await expect(own.getByText('2 printings, 2 outlets.')).toBeVisible();
  await expect(own.getByText('First printing').first()).toBeVisible();

  await tabTo(/Varnholt closes/, 'link');
  await keys.press('Enter');
  await tabTo('Erase', 'button');
  await keys.press('Enter');
  await expect(own.getByText('1 article erased.')).toBeVisible();
  await expect(own.getByRole('row')).toHaveCount(3);
  await keys.press('Alt+z');
  await expect(own.getByRole('button', { name: 'Undo' })).toBeFocused();
  await keys.press('Enter');
  await expect(own.getByText('1 article is back.')).toBeVisible();
  await expect(own.getByRole('row')).toHaveCount(4);

  // In the list: selected with Space, erased with Delete.
  await tabTo(/Varnholt|library bus/, 'row');
  await keys.press('Space');
  await keys.press('Shift+ArrowDown');
  await expect(own.getByText(/2 selected/)).toBeVisible();
  await keys.press('Delete');
  await expect(own.getByText('2 articles erased.')).toBeVisible();
  await expect(own.getByRole('row')).toHaveCount(2);
});

test('every part has no accessibility violation, light and dark', async ({ chromium, page }) => {
  await chromium.visit(page, COPY);
  await chromium.visit(page, ORIGINAL);
  const own = await chromium.openOwnPage('library.html');
  await give(own, 'many.ndjson', many(80));
  await expect(own.getByText('80 added, 0 already there')).toBeVisible();
  const story = await own.evaluate(async () => {
    location.hash = '#stories';
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return document.querySelector<HTMLAnchorElement>('.stories a')?.hash;
  });
  expect(story).toMatch(/^#stories\/\d+$/);
  for (const hash of ['#articles', '#articles/1', '#stories', story ?? '', '#check', '#statistics', '#settings']) {
    await own.evaluate((to) => (location.hash = to), hash);
    await expect(own.locator('h1').first()).toBeVisible();
    await own.waitForTimeout(400);
    for (const colorScheme of ['light', 'dark'] as const) {
      await own.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await violations(own), `${hash}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('bad files are told, the rest goes in, and nothing that is there is changed', async ({ chromium }) => {
  const own = await chromium.openOwnPage('library.html');
  await give(own, 'first.ndjson', many(5));
  await expect(own.getByText('5 added, 0 already there, 0 lines skipped.')).toBeVisible();
  const whole = gzipSync(many(3000));
  await give(own, 'cut.gz', whole.subarray(0, Math.floor(whole.length * 0.7)));
  await expect(own.getByText(/The file ends in the middle or is damaged/)).toBeVisible({ timeout: 30_000 });
  const there = (await chromium.countRows())['articles'] ?? 0;
  expect(there).toBeGreaterThan(1000);
  await give(own, 'newer.ndjson', '{"firstprint":"library","version":9}\n{}');
  await expect(own.getByText(/newer.ndjson was written by a newer version/)).toBeVisible();
  await give(own, 'diary.txt', 'Dear diary');
  await expect(own.getByText(/diary.txt is no Firstprint library file/)).toBeVisible();
  await give(
    own,
    'hostile.ndjson',
    fileOf(['{"__proto__":{"url":"x"}}', '['.repeat(100_000), 'x'.repeat(10_000_000), lineOf(90_000)]),
  );
  await expect(own.getByText('1 added, 0 already there, 3 lines skipped.')).toBeVisible();
  await own.getByText('Show what was skipped').click();
  await expect(own.getByText('Line 4: too long')).toBeVisible();
  expect((await chromium.countRows())['articles']).toBe(there + 1);
});

test('an import in another window is refused; a page closed in the middle is told, and importing again goes on', async ({
  chromium,
}) => {
  const one = await chromium.openOwnPage('library.html');
  const other = await chromium.openOwnPage('library.html');
  await give(one, 'many.ndjson', many(20_000));
  await expect(one.getByText(/Importing: [1-9]/)).toBeVisible({ timeout: 30_000 });
  await give(other, 'small.ndjson', many(3));
  await expect(other.getByText('Another import is running, here or in another window.')).toBeVisible();
  await one.close();
  // The other page's end is noticed a moment later, and the notice is drawn after the page.
  await expect(async () => {
    await other.reload();
    const notice = other.getByText(/The import of many.ndjson was interrupted at line/);
    await expect(notice).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  const before = (await chromium.countRows())['articles'] ?? 0;
  expect(before % 1000).toBe(0);
  await give(other, 'many.ndjson', many(20_000));
  await expect(other.getByText(/added, .* already there, 0 lines skipped/)).toBeVisible({ timeout: 80_000 });
  expect((await chromium.countRows())['articles']).toBe(20_000);
});

test('what is exported is imported elsewhere: the same file comes out', async ({ chromium, page }) => {
  await chromium.visit(page, COPY);
  await chromium.visit(page, ORIGINAL);
  const own = await chromium.openOwnPage('library.html');
  const exported = async () => {
    const download = own.waitForEvent('download');
    await own.getByRole('button', { name: 'Export', exact: true }).click();
    return gunzipSync(await readFile(await (await download).path()))
      .toString()
      .split('\n')
      .slice(1)
      .sort();
  };
  await expect(own.getByRole('row')).toHaveCount(3);
  const first = await exported();
  expect(first.filter(Boolean)).toHaveLength(2);
  await chromium.eraseLibrary();
  await own.reload();
  await give(own, 'again.ndjson', fileOf(first.filter(Boolean)));
  await expect(own.getByText('2 added')).toBeVisible();
  expect(await exported()).toEqual(first);
});

test('a text is checked: a verdict from 120 words on, below that only who has it', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  const text = await page.locator('article').innerText();
  const own = await chromium.openOwnPage('library.html#check');
  const field = own.getByRole('textbox');
  const paragraphs = text.split('\n').filter((line) => line.length > 150);
  await field.fill(paragraphs.join('\n\n'));
  await own.getByRole('button', { name: 'Check' }).click();
  await expect(own.locator('.report')).toContainText('The Harbour Courier');
  await field.fill(paragraphs[1] ?? '');
  await own.getByRole('button', { name: 'Check' }).click();
  await expect(own.getByText('Match, no verdict')).toBeVisible();
  await field.fill('https://nowhere.example/x');
  await own.getByRole('button', { name: 'Check' }).click();
  await expect(own.getByText(/no article with this address/)).toBeVisible();
  expect((await chromium.countRows())['articles']).toBe(1);
});
