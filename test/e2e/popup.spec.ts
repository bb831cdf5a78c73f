import { AxeBuilder } from '@axe-core/playwright';
import { states } from '../ui/states.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { expect, test } from './fixtures.ts';

test('the popup of every verdict has no accessibility violation, light and dark, and fits its frame', async ({
  chromium,
  page,
}) => {
  test.slow();
  await page.goto('http://www.harbourcourier.example/');
  await chromium.waitForJudged(page);
  const tabId = await chromium.tabIdOf(page);
  for (const [name, state] of Object.entries(states)) {
    await chromium.seedTabState(tabId, state);
    const popup = await chromium.openPopup(tabId);
    const kind = state.state === 'judged' ? state.verdict.kind : 'reading';
    await expect(popup.locator('main'), name).toHaveAttribute('data-verdict', kind);
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page: popup }).setLegacyMode();
      // Only colours differ between the themes.
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules('color-contrast')).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
    }
    const width = await popup.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, `${name}: width`).toBeLessThanOrEqual(380);
    await popup.close();
  }
});

test('library and welcome pages have no accessibility violation, light and dark', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  for (const path of ['library.html', 'welcome.html']) {
    const own = await chromium.openOwnPage(path);
    await expect(own.locator('h1').first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await own.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: own }).setLegacyMode().analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `${path}, ${colorScheme}`,
        )
        .toEqual([]);
    }
  }
});

test('the popup answers from the keyboard: heading first, then the original’s link and the folds', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const popup = await chromium.openPopup(await chromium.tabIdOf(page));
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'republished');
  await expect(popup.locator('h1')).toBeFocused();

  await popup.keyboard.press('Tab');
  await expect(popup.locator(`a[href="${ORIGINAL}"]`).first()).toBeFocused();
  const folds = popup.locator('main summary, main button[aria-expanded]');
  expect(await folds.count()).toBeGreaterThan(0);
  for (
    let presses = 0;
    presses < 15 && !(await folds.first().evaluate((fold) => fold === document.activeElement));
    presses++
  ) {
    await popup.keyboard.press('Tab');
  }
  await expect(folds.first()).toBeFocused();
  const isOpen = () =>
    folds.first().evaluate((fold) => fold.closest('details')?.open ?? fold.getAttribute('aria-expanded') === 'true');
  const before = await isOpen();
  await popup.keyboard.press('Enter');
  await expect.poll(isOpen).toBe(!before);
});

test('an open popup follows the verdict when it changes', async ({ chromium, page }) => {
  await chromium.visit(page, COPY);
  const popup = await chromium.openPopup(await chromium.tabIdOf(page));
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'unknown');
  const other = await chromium.context.newPage();
  await chromium.visit(other, ORIGINAL);
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'republished');
  await expect(popup.locator('main')).toHaveAttribute('data-original-url', ORIGINAL);
});

test('“check anyway” reads a page that was left alone', async ({ chromium, page }) => {
  await chromium.visit(page, 'http://www.harbourcourier.example/');
  const tabId = await chromium.tabIdOf(page);
  const before = await chromium.waitForJudged(page);
  const popup = await chromium.openPopup(tabId);
  await popup.getByRole('button', { name: /anyway/i }).click();
  const after = await chromium.waitForJudged(page, before.visit);
  expect(after.kept).toBe(false);
  await popup.close();
});

test('the library page lists what was kept, finds it, and erases it', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, 'http://www.pinehillgazette.example/news/night-library-bus');
  const library = await chromium.openOwnPage('library.html');
  await expect(library.getByText('Varnholt closes its sea gates').first()).toBeVisible();
  await library.getByRole('searchbox').fill('library bus');
  await expect(library.getByText('Night library bus').first()).toBeVisible();
  await expect(library.getByText('Varnholt closes its sea gates')).toHaveCount(0);
});
