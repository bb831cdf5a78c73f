import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { comparePage } from '../../lib/model/comparePage.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { serve, type Chromium } from '../support/chromium.ts';
import { matchOf } from '../support/standVisit.ts';
import { expect, test } from './fixtures.ts';

async function openComparison(chromium: Chromium, page: Page): Promise<Page> {
  const { verdict } = await chromium.waitForJudged(page);
  const id = matchOf(verdict)?.other.id;
  if (id === undefined) throw new Error(`nothing to compare: ${verdict.kind}`);
  const comparison = await chromium.openOwnPage(comparePage(await chromium.tabIdOf(page), id));
  await expect(comparison.locator('main')).toHaveAttribute('data-compare', 'ready', { timeout: 20_000 });
  return comparison;
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('the newsstand’s copy beside its original: no accessibility violation, light and dark, narrow and printed', async ({
  chromium,
  page,
}) => {
  test.slow();
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const comparison = await openComparison(chromium, page);
  const main = comparison.locator('main');
  expect(Number(await main.getAttribute('data-edits'))).toBeGreaterThan(0);
  await expect(main.locator('h1')).toContainText('The Harbour Courier');
  await expect(comparison.locator('.cmp-row.shared').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await comparison.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violations(comparison), colorScheme).toEqual([]);
  }
  await comparison.emulateMedia({ colorScheme: 'light' });
  for (const width of [640, 320]) {
    await comparison.setViewportSize({ width, height: 900 });
    const wide = await comparison.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `${width} px`).toBeLessThanOrEqual(width);
  }
  await comparison.setViewportSize({ width: 1000, height: 900 });
  await comparison.emulateMedia({ media: 'print' });
  await expect(comparison.locator('.cmp-bar')).toBeHidden();
  await expect(comparison.locator('.print-only')).toContainText(COPY);
});

test('the comparison by keyboard alone: step, filter, swap, list of shortcuts, one tab stop for the bar', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const comparison = await openComparison(chromium, page);
  const main = comparison.locator('main');
  const { keyboard } = comparison;
  const edits = Number(await main.getAttribute('data-edits'));

  await keyboard.press('j');
  await expect(main.getByRole('status')).toContainText(`Change 1 of ${edits}, `);
  await expect(comparison.locator('.ed.now').first()).toBeInViewport();
  await keyboard.press('n');
  await expect(main.getByRole('status')).toContainText(`Change 2 of ${edits}, `);
  await keyboard.press('k');
  await keyboard.press('p');
  await expect(main.getByRole('status')).toContainText(`Change ${edits} of ${edits}, `);

  const chip = comparison.locator('.fchip').first();
  const kind = (await chip.getAttribute('data-kind')) ?? '';
  await keyboard.press('1');
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  const marked = comparison.locator(`.ed[data-kind="${kind}"]`).first();
  expect(await marked.evaluate((one) => getComputedStyle(one, '::before').display)).toBe('none');
  await keyboard.press('1');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');

  await keyboard.press('s');
  await expect(main).toHaveAttribute('data-swapped', 'true');
  await expect(comparison.locator('.cmp-head .side').first()).toHaveAttribute('data-side', 'other');

  // Along the head to the bar, which is one stop; arrows go along it, and Tab leaves it.
  for (let at = 0; at < 8 && !(await chip.evaluate((one) => one === document.activeElement)); at++) {
    await keyboard.press('Tab');
  }
  await expect(chip).toBeFocused();
  await keyboard.press('End');
  await expect(comparison.getByRole('button', { name: 'Next change' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(main.getByRole('status')).toContainText(`Change 1 of ${edits}, `);
  await keyboard.press('ArrowRight');
  await expect(chip).toBeFocused();
  await keyboard.press('Tab');
  await expect(comparison.locator('.cmp-head a').first()).toBeFocused();

  await keyboard.press('?');
  const dialog = comparison.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await violations(comparison)).toEqual([]);
  await dialog.getByRole('switch').press('Space');
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await keyboard.press('s');
  await expect(main).toHaveAttribute('data-swapped', 'true');
});

test('copied as text: both articles, the figures and every change', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const comparison = await openComparison(chromium, page);
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await comparison.getByRole('button', { name: 'Copy as text' }).click();
  await expect(comparison.locator('main').getByRole('status')).toHaveText('Copied.');
  const text = await comparison.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(ORIGINAL);
  expect(text).toContain(COPY);
  const edits = Number(await comparison.locator('main').getAttribute('data-edits'));
  expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(edits);
});

test('a page that was not remembered is compared from memory; where its text is gone, that is said', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.setRemember('off');
  const { kept } = await chromium.visit(page, COPY);
  expect(kept).toBe(false);
  const tabId = await chromium.tabIdOf(page);
  const comparison = await openComparison(chromium, page);
  await comparison.close();

  await chromium.desk.evaluate(async (key) => {
    await (
      globalThis as unknown as { chrome: { storage: { session: { remove(key: string): Promise<void> } } } }
    ).chrome.storage.session.remove(key);
  }, `text:${tabId}`);
  const missing = await chromium.openOwnPage(comparePage(tabId, 1));
  await expect(missing.locator('main')).toHaveAttribute('data-why', 'page-text');
  expect(await violations(missing)).toEqual([]);
  // Checking again reads the page anew, and the comparison comes by itself.
  await page.bringToFront();
  await missing.getByRole('button', { name: 'Check again' }).click();
  await expect(missing.locator('main')).toHaveAttribute('data-compare', 'ready', { timeout: 20_000 });

  await page.goto('about:blank');
  const gone = await chromium.openOwnPage(comparePage(tabId, 1));
  await expect(gone.locator('main')).toHaveAttribute('data-why', 'tab');
  const empty = await chromium.openOwnPage('compare.html');
  await expect(empty.locator('main')).toHaveAttribute('data-why', 'tab');
});

/** Milliseconds of each task that kept the page from answering for more than 50, since it was opened. Runs in the page. */
const longTasks = () =>
  new Promise<number[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve([]), 500);
  });

test('20,000 words: every passage is there, for the eye, for the search and for the printer', async ({
  chromium,
  page,
}) => {
  test.slow();
  const names = ['Aalders', 'Marant', 'Okell', 'Tarnwick', 'Varnholt', 'Lindqvist', 'Ruddock'];
  const paragraph = (at: number, figure: number) =>
    `On day ${at} the keepers of gate ${at * 7} saw ${figure} boats of the ${names[at % 7]} line pass before the bell of house ${at * 3} rang, and nobody on the pier could say afterwards when the last of the ${at + 11} had come back in, or why the clerk of ward ${at * 5} had counted the sacks twice.`;
  const html = (change: number) =>
    `<!doctype html><html lang="en"><head><title>Four hundred days</title><meta property="og:type" content="article"></head><body><article><h1>Four hundred days</h1>${Array.from({ length: 400 }, (_, at) => `<p>${paragraph(at, at % 10 === 3 ? at + 100 + change : at + 100)}</p>`).join('')}</article></body></html>`;
  const [first, second] = ['https://www.longreads.example/days', 'https://copies.example/days'];
  await serve(
    chromium.context,
    new Map([
      [first, { body: html(0) }],
      [second, { body: html(1) }],
    ]),
  );
  await chromium.visit(page, first);
  await chromium.visit(page, second);
  const comparison = await openComparison(chromium, page);
  const main = comparison.locator('main');
  await expect(main).toHaveAttribute('data-rows', '400');
  await expect(main).toHaveAttribute('data-drawn', '400', { timeout: 20_000 });
  await expect(comparison.locator('.fchip[data-kind="figures"] b')).toHaveText('40');
  await comparison.keyboard.press('k');
  await expect(comparison.locator('.ed.now').first()).toBeInViewport();
  await expect(comparison.locator('.ed.now').first()).toContainText('494');
  await comparison.mouse.wheel(0, 100_000);
  const tasks = await comparison.evaluate(longTasks);
  console.info(`20,000 words: tasks over 50 ms: ${tasks.map(Math.round).join(', ') || 'none'}`);
  await comparison.emulateMedia({ media: 'print' });
  expect(await comparison.evaluate(() => document.body.innerText)).toContain('On day 200 the keepers');
});

test('whatever two pages say, the comparison and the popup hold text only: markup, overrides, 200,000 characters', async ({
  chromium,
  page,
}) => {
  test.slow();
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202E {{x}} $1';
  const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const filler = Array.from({ length: 900 }, (_, at) => `The keeper of gate ${at} wrote ${at * 7} lines in the book.`);
  const html = (own: string) =>
    `<!doctype html><html lang="en"><head><title>${escaped(markup)}</title><meta property="og:type" content="article">
    <meta property="og:site_name" content="${escaped(markup)}"><meta name="author" content="${escaped(markup)}"></head>
    <body><article><h1>${escaped(markup)}</h1><p>${escaped(markup)} ${own} said &#x202e;so&#x202c;.</p>
    ${filler.map((line, at) => `<p>${line} ${escaped(at % 90 === 0 ? markup : '')} It stands on page ${at}${at % 50 === 0 ? own : ''}, and nobody who came to the harbour that week had read it before the clerk closed the register again.</p>`).join('')}
    <p>${'long'.repeat(50_000)}</p></article></body></html>`;
  const [first, second] = ['https://www.__proto__.example/constructor', 'https://constructor.example/__proto__'];
  await serve(
    chromium.context,
    new Map([
      [first, { body: html('Alba') }],
      [second, { body: html('Berta') }],
    ]),
  );
  await chromium.visit(page, first);
  const judged = await chromium.visit(page, second);
  expect(matchOf(judged.verdict)?.other.url).toBe(first);
  const comparison = await openComparison(chromium, page);
  const main = comparison.locator('main');
  await expect(main).toHaveAttribute('data-drawn', (await main.getAttribute('data-rows')) ?? '', { timeout: 30_000 });
  const popup = await chromium.openPopup(await chromium.tabIdOf(page));
  for (const own of [comparison, popup]) {
    await expect(own.locator('img, script:not([src]), iframe')).toHaveCount(0);
    await expect(own.locator('main')).toContainText('<img src=x onerror');
    expect(await own.title()).toMatch(/^(Firstprint|Comparison)/);
    // No override reaches beyond its own element: every name and text is isolated.
    expect(
      await own.evaluate(
        () =>
          [...document.querySelectorAll('main *')].filter(
            (one) =>
              [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes('\u202E')) &&
              !one.closest('bdi, [dir=auto], [lang]'),
          ).length,
      ),
    ).toBe(0);
    expect(await own.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('right to left, forced colours and large text: nothing is cut, and signs stay', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const comparison = await openComparison(chromium, page);
  await comparison.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const edit = comparison.locator('.ed[data-sign]').first();
  expect(await edit.evaluate((one) => getComputedStyle(one, '::before').content)).not.toBe('none');
  expect(await violations(comparison)).toEqual([]);
  await comparison.emulateMedia({ forcedColors: 'none' });
  await comparison.evaluate(() => (document.documentElement.dir = 'rtl'));
  const columns = await comparison
    .locator('.cmp-head .side')
    .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().left));
  expect(columns[0]).toBeGreaterThan(columns[1] ?? Infinity);
  await comparison.evaluate(() => (document.documentElement.dir = 'ltr'));
  // 200 %: the window holds half as much.
  await comparison.setViewportSize({ width: 640, height: 450 });
  expect(await comparison.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await comparison.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  expect(await comparison.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('“Try it” on the welcome page shows two invented articles; nothing is fetched, and nothing kept', async ({
  chromium,
  newsstand,
}) => {
  const welcome = await chromium.openOwnPage('welcome.html');
  await welcome.getByRole('link', { name: 'Try it on an example' }).click();
  const main = welcome.locator('main');
  await expect(main).toHaveAttribute('data-compare', 'ready');
  await expect(main.locator('h1')).toHaveText('This article appears to be republished from The Quay Courier.');
  await expect(welcome.getByText('the papers are invented')).toBeVisible();
  await expect(main.locator('.ed.e-facts').first()).toBeVisible();
  // No address in it can be followed.
  await expect(main.locator('a[href^="http"], a[href^="example"]')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await welcome.emulateMedia({ colorScheme });
    expect(await violations(welcome)).toEqual([]);
  }
  await welcome.getByRole('link', { name: 'Back to the first page' }).click();
  await expect(welcome.getByRole('switch', { name: 'Remember the articles I read' })).toBeVisible();
  expect(newsstand.log).toEqual([]);
  expect((await chromium.countRows())['articles'] ?? 0).toBe(0);
});
