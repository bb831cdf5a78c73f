import type { Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** Inside the functions that run on the desk's page. */
declare const chrome: typeof browser;

/** What the page's own scripts see: the painted texts of each name. */
const painted = (page: Page) =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])));

/** What of the document could tell that something was done to it: its source, without the legend's host. */
const source = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector(':scope > [popover]')?.remove();
    return copy.outerHTML;
  });

/** Asks as the popup does. */
const show = (chromium: Chromium, tabId: number) =>
  chromium.desk.evaluate(
    (id) => chrome.runtime.sendMessage<object, string>({ firstprint: 'showOnPage', data: { tabId: id } }),
    tabId,
  );

async function visitBoth(chromium: Chromium, page: Page): Promise<number> {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  return chromium.tabIdOf(page);
}

/** Where an element of the closed legend or card stands, found by its name in the accessibility tree, where it comes last. */
async function boxOf(
  page: Page,
  name: RegExp,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const found = nodes.findLast(
    (node) => name.test(String(node.name?.value ?? '')) && node.backendDOMNodeId !== undefined,
  );
  if (found?.backendDOMNodeId === undefined) return undefined;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId });
  await session.detach();
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

async function press(page: Page, name: RegExp): Promise<void> {
  const box = await until(
    `${name}`,
    () => boxOf(page, name),
    (seen) => seen !== undefined,
  );
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('from the popup: passages are painted, told apart, and removed again; the document is as it was', async ({
  chromium,
  page,
}) => {
  const tabId = await visitBoth(chromium, page);
  const before = await source(page);
  const popup = await chromium.openPopup(tabId);
  await popup.getByRole('button', { name: 'Show on page' }).click();
  await expect(popup.getByRole('button', { name: 'Remove highlights' })).toBeVisible();

  const marks = await painted(page);
  expect(Object.keys(marks).sort()).toEqual(['quoted-speech', 'same-wording']);
  const shared = marks['same-wording'] ?? [];
  expect(shared[0]).toMatch(/^The port of Varnholt closed .* the market square\.$/);
  expect(shared.join(' ')).not.toContain('barely');
  expect(marks['quoted-speech']).toContain('“Nobody will ask what it cost this morning,”');
  expect(await source(page)).toBe(before);
  // A closed root: the page's scripts find one element and nothing in it.
  const host = await page.evaluate(() => {
    const element = document.querySelector('html > [popover]');
    return {
      inside: element?.shadowRoot ?? null,
      children: element?.childElementCount,
      open: element?.matches(':popover-open'),
    };
  });
  expect(host).toEqual({ inside: null, children: 0, open: true });

  // Another popup of the same tab knows that they are shown.
  const again = await chromium.openPopup(tabId);
  await again.getByRole('button', { name: 'Remove highlights' }).click();
  await expect(again.getByRole('button', { name: 'Show on page' })).toBeVisible();
  expect(await painted(page)).toEqual({});
  expect(await page.locator('html > [popover]').count()).toBe(0);
  expect(await source(page)).toBe(before);
});

test('the legend is led by the keyboard alone: next, previous, the card, Escape', async ({ chromium, page }) => {
  const tabId = await visitBoth(chromium, page);
  expect(await show(chromium, tabId)).toBe('shown');
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await until(
    'the first passage',
    () => boxOf(page, /^Passage 1 of \d+$/),
    (box) => box !== undefined,
  );
  await page.keyboard.press('Enter');
  await until(
    'the second passage',
    () => boxOf(page, /^Passage 2 of \d+$/),
    (box) => box !== undefined,
  );
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await until(
    'the first again',
    () => boxOf(page, /^Passage 1 of \d+$/),
    (box) => box !== undefined,
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => painted(page)).toEqual({});
  expect(await page.locator('html > [popover]').count()).toBe(0);
});

test('a click on a passage shows the original’s wording beside it; a link stays a link, a script’s click is none', async ({
  chromium,
  page,
}) => {
  const tabId = await visitBoth(chromium, page);
  await show(chromium, tabId);
  await page.bringToFront();
  const paragraph = page.getByText('By midnight the level outside');
  await paragraph.evaluate((element) =>
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 30, clientY: 345 })),
  );
  expect(await boxOf(page, /^Passage \d+ of/)).toBeUndefined();

  await paragraph.click({ position: { x: 40, y: 8 } });
  const card = await until(
    'the card',
    () => boxOf(page, /^The original’s wording$/),
    (box) => box !== undefined,
  );
  const place = await paragraph.boundingBox();
  expect(card && place && (card.y >= place.y + place.height || card.y + card.height <= place.y)).toBe(true);
  const comparison = page.context().waitForEvent('page');
  await press(page, /^Compare$/);
  await expect((await comparison).locator('main')).toHaveAttribute('data-compare', 'ready', { timeout: 20_000 });
  await (await comparison).close();
  await page.bringToFront();
  await press(page, /^Close$/);
  await until(
    'the card to close',
    () => boxOf(page, /^The original’s wording$/),
    (box) => box === undefined,
  );
  await page.getByRole('link', { name: 'Meridian Daily' }).first().click();
  await page.waitForURL('http://meridiandaily.example/');
});

test('a page that was not kept is painted from memory', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.setRemember('off');
  expect((await chromium.visit(page, COPY)).kept).toBe(false);
  expect(await show(chromium, await chromium.tabIdOf(page))).toBe('shown');
  expect((await painted(page))['same-wording']?.length).toBeGreaterThan(3);
});

test('a page that draws itself anew is painted anew; one that shows another text says so', async ({
  chromium,
  page,
}) => {
  const tabId = await visitBoth(chromium, page);
  await show(chromium, tabId);
  const first = await painted(page);
  await page.evaluate(() => {
    const { body } = document;
    body.replaceChildren(...[...body.cloneNode(true).childNodes]);
  });
  await until(
    'the ranges to stand in the new text',
    () => painted(page),
    (now) => JSON.stringify(now) === JSON.stringify(first),
  );

  await page.evaluate(() => document.body.replaceChildren('Nothing of it is left here.'));
  await until(
    'the legend to say so',
    () => boxOf(page, /^The page has changed since it was read/),
    (box) => box !== undefined,
  );
  expect(Object.values(await painted(page)).flat()).toEqual([]);
  await press(page, /^Remove highlights$/);
  expect(await show(chromium, tabId)).toBe('changed');
  expect(await page.locator('html > [popover]').count()).toBe(0);
});

test('under a policy that forbids scripts and styles, and in print', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  const html = await page.evaluate(async (url) => (await fetch(url)).text(), ORIGINAL);
  const strict = 'http://strict.example/news/sea-gates-for-the-first-time';
  await page.route(strict, (route) =>
    route.fulfill({
      body: html.replaceAll('harbourcourier', 'strict').replace(/<link rel="canonical"[^>]*>/, ''),
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    }),
  );
  await chromium.visit(page, strict);
  const tabId = await chromium.tabIdOf(page);
  expect(await show(chromium, tabId)).toBe('shown');
  expect((await painted(page))['same-wording']?.length).toBeGreaterThan(5);
  const legend = await boxOf(page, /^Firstprint legend$/);
  expect(legend?.width).toBe(336);
  await page.emulateMedia({ media: 'print' });
  expect(await boxOf(page, /^Firstprint legend$/)).toBeUndefined();
});

test('the passages are not handed out before they are asked for, and a soft navigation takes them away', async ({
  chromium,
  page,
}) => {
  const tabId = await visitBoth(chromium, page);
  expect(await painted(page)).toEqual({});
  await show(chromium, tabId);
  await page.evaluate(() => {
    history.pushState({}, '', '/another-article');
    document.body.append('More.');
  });
  await expect.poll(() => painted(page)).toEqual({});
});
