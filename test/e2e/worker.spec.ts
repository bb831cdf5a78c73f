import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

test('a background killed between two articles forgets nothing', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.killWorker();
  const copy = await chromium.visit(page, COPY);
  expect(copy.verdict.kind).toBe('republished');
  expect(matchOf(copy.verdict)?.other.url).toBe(ORIGINAL);
});

test('the verdict of an open tab outlives the background', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const tabId = await chromium.tabIdOf(page);
  await until(
    'the badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => text.endsWith('%'),
  );
  await chromium.killWorker();
  expect((await chromium.badgeOf(tabId)).text).toMatch(/^9\d%$/);
  const popup = await chromium.openPopup(tabId);
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'republished');
});

test('a background killed while articles come in leaves whole articles or none, and a retry brings the verdict', async ({
  chromium,
  page,
}) => {
  const urls = [ORIGINAL, COPY, 'http://www.estuaryweekly.example/leader/engineers-deserve-more-than-applause'];
  // The moment of death differs from round to round: sometimes before, sometimes after, sometimes in between.
  for (const url of urls) {
    const arrived = page.goto(url, { waitUntil: 'commit' });
    await arrived;
    await chromium.killWorker();
    const counts = await chromium.countRows();
    expect(new Set([counts['articles'] ?? 0, counts['texts'] ?? 0, counts['forward'] ?? 0]).size).toBe(1);
  }
  await chromium.visit(page, ORIGINAL);
  const copy = await chromium.visit(page, COPY);
  expect(copy.verdict.kind).toBe('republished');
});
