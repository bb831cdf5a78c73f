import type { Chromium } from '../support/chromium.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { expect, test } from './fixtures.ts';

const PASSWORD_PAGE = 'http://members.harbourcourier.example/letters/your-garden-in-march';
const EDITOR_PAGE = 'http://desk.quaysideherald.example/drafts/the-lighthouse-keeper';

/** Rows of all tables together. */
async function allRows(chromium: Chromium): Promise<number> {
  return Object.values(await chromium.countRows()).reduce((sum, count) => sum + count, 0);
}

for (const remember of ['off', 'unanswered'] as const) {
  test(`with remembering ${remember} an article is looked up and nothing is written`, async ({ chromium, page }) => {
    await chromium.setRemember(remember);
    const state = await chromium.visit(page, ORIGINAL);
    expect(state).toMatchObject({ kept: false, verdict: { kind: 'unknown' } });
    expect(state.notes).toContainEqual({ kind: `remember-${remember}` });
    await chromium.visit(page, COPY);
    expect(await allRows(chromium)).toBe(0);
  });
}

test('an article is written once remembering is on', async ({ chromium, page }) => {
  expect(await chromium.visit(page, ORIGINAL)).toMatchObject({ kept: true });
  expect(await chromium.countRows()).toMatchObject({ articles: 1 });
});

for (const [what, url] of [
  ['with a password field', PASSWORD_PAGE],
  ['with an editor', EDITOR_PAGE],
] as const) {
  test(`a page ${what} is looked up and never written`, async ({ chromium, page }) => {
    const state = await chromium.visit(page, url);
    expect(state).toMatchObject({ kept: false, verdict: { kind: 'unknown' } });
    expect(state.notes).toContainEqual({ kind: 'not-kept', reason: 'private-page' });
    expect(await allRows(chromium)).toBe(0);
  });
}

for (const host of ['localhost', '127.0.0.1']) {
  test(`an article on ${host} is looked up and never written`, async ({ chromium, page, newsstand }) => {
    const state = await chromium.visit(page, `http://${host}:${newsstand.port}/preview/market-hall`);
    expect(state).toMatchObject({ kept: false, verdict: { kind: 'unknown' } });
    expect(state.notes).toContainEqual({ kind: 'not-kept', reason: 'private-address' });
    expect(await allRows(chromium)).toBe(0);
  });
}

test('pages that are no articles are never written', async ({ chromium, page }) => {
  for (const path of ['', 'coast', 'search?q=barrier', 'video/gates-from-the-air', 'news/2025/02/27/ferry-timetable']) {
    await chromium.visit(page, `http://www.harbourcourier.example/${path}`);
  }
  await chromium.visit(page, 'http://members.harbourcourier.example/login');
  await chromium.visit(page, 'http://www.ledgerman.example/long-reads/the-quiet-bank');
  expect(await allRows(chromium)).toBe(0);
});

test('a paused site is not read, compared or written, and the popup resumes it', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.changeSettings({ pausedSites: ['meridiandaily.example'] });
  const paused = await chromium.visit(page, COPY);
  expect(paused).toMatchObject({ kept: false, verdict: { kind: 'paused', where: 'here' } });
  expect(paused.page).toBeUndefined();
  const tabId = await chromium.tabIdOf(page);
  expect((await chromium.badgeOf(tabId)).text).toBe('');
  expect(await chromium.countRows()).toMatchObject({ articles: 1 });

  await chromium.changeSettings({ pausedSites: [] });
  const resumed = await chromium.visit(page, COPY);
  expect(resumed.verdict.kind).toBe('republished');
});

test('a site paused in the popup is paused at once, and resumed as easily', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const tabId = await chromium.tabIdOf(page);
  const popup = await chromium.openPopup(tabId);
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'republished');
  await popup
    .getByRole('button', { name: /^pause/i })
    .first()
    .click();
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'paused');
  expect((await chromium.badgeOf(tabId)).text).toBe('');
  await popup
    .getByRole('button', { name: /^resume/i })
    .first()
    .click();
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'republished');
});

test('paused everywhere means everywhere', async ({ chromium, page }) => {
  await chromium.changeSettings({ pausedEverywhere: true });
  expect((await chromium.visit(page, ORIGINAL)).verdict).toEqual({ kind: 'paused', where: 'everywhere' });
  expect(await allRows(chromium)).toBe(0);
});
