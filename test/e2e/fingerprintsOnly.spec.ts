import AxeBuilder from '@axe-core/playwright';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { expect, test } from './fixtures.ts';

test('with fingerprints only, a copy is told of as an estimate, calmly, and no text is written', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, ORIGINAL);
  expect((await chromium.countRows())['texts']).toBe(1);
  const own = await chromium.openOwnPage('library.html#settings');
  await own.getByRole('switch', { name: 'Keep the texts' }).click();
  await own.getByRole('button', { name: 'Erase the texts kept so far' }).click();
  await own.getByRole('dialog').getByRole('button', { name: 'Erase the texts kept so far' }).click();
  await expect(own.getByText('1 text was erased.')).toBeVisible();
  await expect(own.getByRole('button', { name: 'Erase the texts kept so far' })).toHaveCount(0);
  expect(await chromium.countRows()).toMatchObject({ articles: 1, texts: 0, forward: 1 });
  await own.close();

  await page.bringToFront();
  const { verdict, kept } = await chromium.visit(page, COPY);
  expect(verdict).toMatchObject({ kind: 'estimated', estimate: { other: { url: ORIGINAL } } });
  expect(kept).toBe(true);
  expect(await chromium.countRows()).toMatchObject({ articles: 2, texts: 0, forward: 2 });
  const tabId = await chromium.tabIdOf(page);
  const badge = await chromium.badgeOf(tabId);
  expect(badge).toMatchObject({ color: '#55626b', title: expect.stringContaining('The Harbour Courier') });
  expect(badge.text).toMatch(/^≈9\d%$/);

  const popup = await chromium.openPopup(tabId);
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'estimated');
  await expect(popup.getByRole('link', { name: /Varnholt closes/ })).toHaveAttribute('href', ORIGINAL);
  await expect(popup.getByText('Which came first is not judged.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
  // The text is with the tab for as long as it is open: a search for a sentence needs it.
  await expect(popup.getByRole('button', { name: /Search the web/ })).toBeVisible();
});
