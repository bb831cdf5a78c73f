import { PDF } from '../newsstand/stand.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

for (const [what, url] of [
  ['a PDF', PDF],
  ['a plain text file', 'http://oddities.example/notes.txt'],
  ['a data: address', 'data:text/html,<title>x</title><article><h1>x</h1><p>Some words of an article.</p></article>'],
  ['about:blank', 'about:blank'],
  ['a page of the browser', 'chrome://version/'],
] as const) {
  test(`the popup on ${what} says that there is no article`, async ({ chromium, page }) => {
    await page.goto(url);
    const tabId = await chromium.tabIdOf(page);
    const popup = await chromium.openPopup(tabId);
    await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'not-article');
    expect((await chromium.badgeOf(tabId)).text).toBe('');
    expect(Object.values(await chromium.countRows()).filter((count) => count > 0)).toEqual([]);
  });
}

test('the popup on a page of the extension says that there is no article', async ({ chromium }) => {
  const own = await chromium.openOwnPage('library.html');
  const popup = await chromium.openPopup(await chromium.tabIdOf(own));
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'not-article');
});

test('five megabytes of text are judged, cut, and do not block the page', async ({ chromium, page }) => {
  const state = await chromium.visit(page, 'http://oddities.example/news/everything');
  expect(state.verdict.kind).toBe('unknown');
  expect(state.notes).toContainEqual({ kind: 'cut' });
  // The page still answers, and what is kept is bounded.
  expect(await page.evaluate(() => document.title)).toContain('Everything');
  const rows = (await chromium.readRows('articles')) as { words: number; cut: boolean }[];
  expect(rows).toHaveLength(1);
  expect(rows[0]?.cut).toBe(true);
  expect(rows[0]?.words).toBeLessThan(50_000);
});

test('a document that gives way to another while it is read is judged as the other', async ({ chromium, page }) => {
  const moved = await chromium.visit(
    page,
    'http://oddities.example/news/moved',
    'http://oddities.example/news/island-school-wins-quiz',
  );
  expect(moved.page?.title).toMatch(/^Island school/);
});

test('a document that is rewritten in place is judged by what it says in the end', async ({ chromium, page }) => {
  const url = 'http://oddities.example/news/rewritten';
  await page.goto(url);
  const state = await until(
    'the new text to be judged',
    () => chromium.waitForJudged(page),
    ({ verdict }) => verdict.kind === 'unknown',
  );
  expect(state.page?.title).toMatch(/^Choir of retired bus drivers/);
});

test('broken structured data and impossible dates cost the date, not the article', async ({ chromium, page }) => {
  const swans = await chromium.visit(page, 'http://oddities.example/news/swans-delay-footbridge');
  expect(swans).toMatchObject({ kept: true, verdict: { kind: 'unknown' } });
  expect(swans.page?.published).toBeUndefined();
  const owl = await chromium.visit(page, 'http://oddities.example/news/balloons-and-an-owl');
  expect(owl).toMatchObject({ kept: true, verdict: { kind: 'unknown' } });
  expect(owl.page?.published).toBeUndefined();
});

test('a tab closed while it is read leaves nothing behind', async ({ chromium, page }) => {
  const tabId = await chromium.tabIdOf(page);
  await page.goto('http://oddities.example/news/everything', { waitUntil: 'commit' });
  await chromium.closeTab(tabId);
  await until(
    'the tab to be forgotten',
    () => chromium.tabState(tabId),
    (state) => state === undefined,
    5000,
  );
});
