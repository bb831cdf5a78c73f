import { comparePage } from '../../lib/model/comparePage.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

test('the reader’s word, from popup and comparison: it wins, reaches the other tab, outlives the worker, is withdrawn', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  const second = await chromium.context.newPage();
  await chromium.visit(second, COPY);
  const [originalTab, copyTab] = [await chromium.tabIdOf(page), await chromium.tabIdOf(second)];
  const verdictIn = async (tabId: number, kind: string) => {
    const state = await until(
      `the verdict to be ${kind}`,
      () => chromium.tabState(tabId),
      (one) => one?.state === 'judged' && one.verdict.kind === kind,
      4000,
    );
    return state?.state === 'judged' ? state : undefined;
  };

  // By keyboard alone: the menu, its first letter, Enter.
  const popup = await chromium.openPopup(copyTab);
  const main = popup.locator('main');
  await popup.getByRole('button', { name: 'More actions' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('menu')).toBeVisible();
  await popup.keyboard.press('n');
  await expect(popup.getByRole('menuitem', { name: /^Not a copy/ })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(main).toHaveAttribute('data-verdict', 'unknown');
  await expect(main.getByRole('status')).toContainText('not a copy');
  await expect(main.locator('h1')).toContainText('The Harbour Courier');
  await verdictIn(originalTab, 'unknown');
  expect((await chromium.badgeOf(copyTab)).text).toBe('');

  await popup.getByRole('button', { name: 'More actions' }).click();
  await popup.getByRole('menuitem', { name: 'Mark this page as original' }).click();
  await expect(main).toHaveAttribute('data-verdict', 'original');
  const other = await verdictIn(originalTab, 'republished');
  expect(other && matchOf(other.verdict)?.other.url).toBe(COPY);
  await until(
    'the badge',
    () => chromium.badgeOf(copyTab),
    ({ text }) => text === '1st',
    2000,
  );

  // The background has forgotten everything but what is written.
  await chromium.killWorker();
  const again = await chromium.visit(second, COPY);
  expect(again.verdict.kind).toBe('original');
  expect(again.page?.word?.kind).toBe('original');

  const comparison = await chromium.openOwnPage(comparePage(copyTab, other?.page?.id ?? -1));
  const here = comparison.locator('.side[data-side="page"]').first();
  await expect(here.getByRole('button', { name: 'This is the original' })).toHaveAttribute('aria-pressed', 'true');
  await expect(here.locator('.role')).toHaveText('The original, by your word');
  await here.getByRole('button', { name: 'This is the original' }).press('Enter');
  await expect(here.getByRole('button', { name: 'This is the original' })).toHaveAttribute('aria-pressed', 'false');
  await expect(comparison.locator('h1')).toContainText('republished from The Harbour Courier');
  await verdictIn(originalTab, 'original');
  await verdictIn(copyTab, 'republished');
  const rows = (await chromium.readRows('articles')) as { word?: unknown }[];
  expect(rows.filter(({ word }) => word !== undefined)).toEqual([]);
});

test('a page that is not kept follows the word about the article that it names', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.setRemember('off');
  const second = await chromium.context.newPage();
  const copy = await chromium.visit(second, COPY);
  expect(copy).toMatchObject({ kept: false, verdict: { kind: 'republished' } });
  const copyTab = await chromium.tabIdOf(second);
  const comparison = await chromium.openOwnPage(comparePage(copyTab, matchOf(copy.verdict)?.other.id ?? -1));
  await expect(comparison.locator('main')).toHaveAttribute('data-compare', 'ready', { timeout: 20_000 });
  // Nothing can be kept about a page that is not kept.
  await expect(comparison.locator('.side[data-side="page"]').first().getByRole('button')).toHaveCount(0);
  const other = comparison.locator('.side[data-side="other"]').first();
  await other.getByRole('button', { name: 'Not a copy' }).click();
  await expect(other.getByRole('button', { name: 'Not a copy' })).toHaveAttribute('aria-pressed', 'true');
  await other.getByRole('button', { name: 'This is the original' }).click();
  await expect(comparison.locator('.side[data-side="other"] .role').first()).toHaveText('The original, by your word', {
    timeout: 20_000,
  });
});
