import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve, type Chromium } from '../support/chromium.ts';
import type { JudgedState } from '../support/extensionDesk.ts';
import { comparePage } from '../../lib/model/comparePage.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** Two real pages that are not part of the repository; where they are absent the tests say so and skip. */
const FOLDER = fileURLToPath(new URL('../../../shared/reference-pair', import.meta.url));
const ORIGINAL = 'https://www.euronews.com/2023/03/22/chinas-xi-leaves-moscow-with-anti-western-sign-off';
const COPY = 'https://londondaily.com/china-s-xi-leaves-moscow-with-anti-western-sign-off';

const absent = !existsSync(FOLDER);
if (absent) console.log(`Skipped: the reference pair is not at ${FOLDER}`);
test.skip(absent, `the reference pair is not at ${FOLDER}`);

async function servePair({ context }: Chromium): Promise<void> {
  const read = (name: string) => ({ body: readFileSync(join(FOLDER, name), 'utf8') });
  await serve(
    context,
    new Map([
      [ORIGINAL, read('original.html')],
      [COPY, read('republished.html')],
    ]),
  );
}

async function expectCopy(chromium: Chromium, page: Page, { verdict, page: card }: JudgedState): Promise<void> {
  expect(verdict.kind).toBe('republished');
  const match = matchOf(verdict);
  expect(match?.overlap.shareOfPage).toBeGreaterThanOrEqual(0.95);
  expect(match?.credit.kind).toBe('none');
  expect(match?.other.url).toBe(ORIGINAL);
  expect(match?.other.agencies.filter(({ place }) => place === 'byline').map(({ agency }) => agency)).toEqual(
    expect.arrayContaining(['AP', 'AFP']),
  );
  expect(match?.evidence.map(({ signal }) => signal)).toContainEqual({
    kind: 'agency-only',
    agencies: expect.arrayContaining(['AP', 'AFP']) as string[],
  });
  const kinds = match?.evidence.map(({ signal }) => signal.kind);
  for (const kind of ['byline-only', 'spelling', 'spelling-left', 'subheads-only', 'joined', 'time-aside'] as const)
    expect(kinds, kind).toContain(kind);
  expect(match?.evidence.map(({ signal }) => signal)).toContainEqual(
    expect.objectContaining({ kind: 'joined', example: 'Moscow.The' }),
  );
  // The masthead shows a date; it says nothing about the article.
  expect(card?.published).toBeUndefined();

  const popup = await chromium.openPopup(await chromium.tabIdOf(page));
  const main = popup.locator('main');
  await expect(main).toHaveAttribute('data-verdict', 'republished');
  expect(Number(await main.getAttribute('data-share'))).toBeGreaterThanOrEqual(0.95);
  await expect(main).toHaveAttribute('data-original-url', ORIGINAL);
  await expect(main).toHaveAttribute('data-credit', 'none');
  await expect(main).toContainText('Joshua Askew');
  const evidence = (await popup.locator('.ev').allTextContents()).join('\n').replace(/\s+/g, ' ');
  for (const item of [
    // Agencies, byline, spelling changed and left, subhead, the lost blank, the masthead.
    'names AP, AFP; this page does not.',
    'A named reporter there; none here.',
    'The spelling differs 2 times.',
    'is left here, as it is spelled there.',
    '1 subhead stands only there.',
    'Sentences run together here where paragraphs met there.',
    'Moscow.The',
    'The time on this page was set aside: it is the date in the page’s head.',
  ])
    expect.soft(evidence).toContain(item);
  const chips = (await popup.locator('.chip').allTextContents()).join(' ').replace(/\s+/g, ' ');
  expect.soft(chips).toContain('Byline');
  expect.soft(chips).toContain('Credit');
  await popup.close();
  await expectComparison(chromium, await chromium.tabIdOf(page), match?.other.id ?? -1);
}

/** Every edit that the pair's README names stands on the comparison, marked by its kind. */
async function expectComparison(chromium: Chromium, tabId: number, otherId: number): Promise<void> {
  const comparison = await chromium.openOwnPage(comparePage(tabId, otherId));
  const main = comparison.locator('main');
  await expect(main).toHaveAttribute('data-compare', 'ready', { timeout: 20_000 });
  await expect(main).toHaveAttribute('data-drawn', (await main.getAttribute('data-rows')) ?? '');
  const marked = await comparison.locator('.ed').evaluateAll((all) =>
    all.map((one) => {
      const side = one.closest('[data-side]')?.getAttribute('data-side') ?? '';
      const said = one.querySelector('.sr')?.textContent ?? '';
      return `${one.getAttribute('data-kind') ?? ''} ${side}: ${one.textContent.slice(said.length).trim()}`;
    }),
  );
  const has = (kind: string, side: 'page' | 'other', text: RegExp) =>
    expect.soft(
      marked.some((one) => one.startsWith(`${kind} ${side}: `) && text.test(one)),
      `${kind} ${String(text)} in\n${marked.join('\n')}`,
    );
  has('byline', 'other', /Joshua Askew/).toBe(true);
  has('credits', 'other', /AFP/).toBe(true);
  has('credits', 'other', /AP/).toBe(true);
  has('subheads', 'other', /Japan in Ukraine/).toBe(true);
  has('wording', 'page', /two leaders/).toBe(true);
  has('wording', 'other', /pair/).toBe(true);
  has('spelling', 'page', /toward\b/).toBe(true);
  has('spelling', 'page', /kilometers/).toBe(true);
  has('spelling', 'page', /Zelensky\b/).toBe(true);
  await comparison.close();
}

async function expectOriginal(chromium: Chromium, page: Page): Promise<void> {
  const tabId = await chromium.tabIdOf(page);
  await until(
    'the badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => text === '1st',
    2000,
  );
  const popup = await chromium.openPopup(tabId);
  await expect(popup.locator('main')).toHaveAttribute('data-verdict', 'original');
  await expect(popup.locator(`main a[href="${COPY}"]`).first()).toBeVisible();
  await popup.close();
}

test('reference pair, original first: the copy is found and nothing is taken from its masthead', async ({
  chromium,
  page,
}) => {
  await servePair(chromium);
  const original = await chromium.visit(page, ORIGINAL);
  expect(original.verdict.kind).toBe('unknown');
  const second = await chromium.context.newPage();
  await expectCopy(chromium, second, await chromium.visit(second, COPY));
  // The original's open tab learns of its copy.
  await until(
    'the original',
    () => chromium.waitForJudged(page),
    ({ verdict }) => verdict.kind === 'original',
    2000,
  );
  await expectOriginal(chromium, page);
});

test('reference pair, copy first: its verdict corrects itself when the original is met', async ({ chromium, page }) => {
  await servePair(chromium);
  const copy = await chromium.visit(page, COPY);
  expect(copy.verdict.kind).toBe('unknown');
  const second = await chromium.context.newPage();
  const original = await chromium.visit(second, ORIGINAL);
  expect(original.verdict.kind).toBe('original');
  const again = await until(
    'the copy to be judged again',
    () => chromium.waitForJudged(page),
    ({ verdict }) => verdict.kind === 'republished',
    2000,
  );
  await expectCopy(chromium, page, again);
  await expectOriginal(chromium, second);
});
