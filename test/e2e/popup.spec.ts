import { AxeBuilder } from '@axe-core/playwright';
import { states } from '../ui/states.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { launchChromium } from '../support/chromium.ts';
import { expect, test } from './fixtures.ts';

/** Answers to the five questions: they are seen without scrolling, above the foot. */
const ANSWERS = '.p-verdict, .rows';

for (const lang of ['en-US', 'de']) {
  test(`the popup of every verdict has no accessibility violation, light and dark, and fits its frame (${lang})`, async ({
    newsstand,
  }) => {
    test.setTimeout(600_000);
    const chromium = await launchChromium({ port: newsstand.port, lang });
    const page = await chromium.context.newPage();
    await page.goto('http://www.harbourcourier.example/');
    await chromium.waitForJudged(page);
    const tabId = await chromium.tabIdOf(page);
    for (const [name, state] of Object.entries(states)) {
      await chromium.seedTabState(tabId, state);
      const popup = await chromium.openPopup(tabId);
      const kind = state.state === 'judged' ? state.verdict.kind : 'reading';
      await expect(popup.locator('main'), name).toHaveAttribute('data-verdict', kind);
      // The widest of the common fonts.
      await popup.evaluate(() => document.documentElement.style.setProperty('--sans', "'DejaVu Sans'"));
      await popup.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const seen = await popup.evaluate(
        ([answers]) => ({
          width: document.documentElement.scrollWidth,
          answers: Math.max(
            ...[...document.querySelectorAll(answers)].map((part) => part.getBoundingClientRect().bottom),
          ),
          foot: document.querySelector('.p-foot')?.getBoundingClientRect().top ?? innerHeight,
          chipRows: new Set([...document.querySelectorAll('.chip')].map((chip) => chip.getBoundingClientRect().top))
            .size,
        }),
        [ANSWERS] as const,
      );
      expect.soft(seen.width, `${name}: width`).toBeLessThanOrEqual(380);
      expect.soft(seen.chipRows, `${name}: rows of chips`).toBeLessThanOrEqual(2);
      expect.soft(seen.answers, `${name}: the answers end above the foot`).toBeLessThanOrEqual(seen.foot);
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page: popup }).setLegacyMode();
        // Only colours differ between the themes.
        expect
          .soft(
            await violations(colorScheme === 'light' ? axe : axe.withRules('color-contrast')),
            `${name}, ${colorScheme}`,
          )
          .toEqual([]);
      }
      const more = popup.locator('button[aria-haspopup=menu]');
      if ((await more.count()) > 0) {
        await more.click();
        const menu = await popup.getByRole('menu').boundingBox();
        expect.soft(menu?.y, `${name}: the menu begins in the popup`).toBeGreaterThanOrEqual(0);
        expect.soft(await violations(new AxeBuilder({ page: popup }).setLegacyMode()), `${name}, menu`).toEqual([]);
      }
      await popup.close();
    }
    await chromium.close();
  });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

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

test('by keyboard alone: a report is copied, a sentence is searched for at the chosen page', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  await chromium.changeSettings({ searchEngine: 'startpage' });
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await chromium.context.route('https://www.startpage.com/**', (route) => route.abort());
  const popup = await chromium.openPopup(await chromium.tabIdOf(page));
  const choose = async (letter: string) => {
    await popup.getByRole('button', { name: 'More actions' }).focus();
    await popup.keyboard.press('ArrowUp');
    await expect(popup.getByRole('menuitem').last()).toBeFocused();
    await popup.keyboard.press('Home');
    for (const key of letter) await popup.keyboard.press(key);
    await popup.keyboard.press('Enter');
  };
  await choose('ccc');
  await expect(popup.locator('.p-said')).toHaveText('Copied.');
  const report = JSON.parse(await popup.evaluate(() => navigator.clipboard.readText())) as Record<string, unknown>;
  expect(report).toMatchObject({
    verdict: 'republished',
    page: { url: COPY, textSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    other: { url: ORIGINAL, textSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
  });
  await choose('c');
  await expect
    .poll(() => popup.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Brandt, O\. \(2025, March 14\)\. Varnholt closes .*http:\/\/www\.harbourcourier\.example/);

  const asked = chromium.context.waitForEvent('request', (request) =>
    request.url().startsWith('https://www.startpage.com/'),
  );
  await choose('s');
  const query = new URL((await asked).url()).searchParams.get('query') ?? '';
  expect(query).toMatch(/^".{40,}"$/);
  const words = await page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
  expect(words.replace(/[“”"]/g, ' ').replace(/\s+/g, ' ')).toContain(query.slice(1, -1).slice(0, 60));
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
