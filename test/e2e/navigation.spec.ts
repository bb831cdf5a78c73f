import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const HOME = 'http://www.harbourcourier.example/';
const CLOCK = 'http://streamline.example/stories/town-clock';
const GATES = 'http://streamline.example/stories/sea-gates';

test('the badge goes when the tab goes to a page without an article', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const tabId = await chromium.tabIdOf(page);
  await until(
    'the badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => text.endsWith('%'),
  );
  const home = await chromium.visit(page, HOME);
  expect(home.verdict.kind).toBe('not-article');
  expect(await chromium.badgeOf(tabId)).toMatchObject({ text: '', title: 'Firstprint: no article' });
});

test('the badge goes at once when the tab goes to a page that the extension cannot see', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const tabId = await chromium.tabIdOf(page);
  await until(
    'the badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => text.endsWith('%'),
  );
  await page.goto('about:blank');
  await until(
    'the badge to go',
    () => chromium.badgeOf(tabId),
    ({ text }) => text === '',
    2000,
  );
});

test('back, forward and reload give each page its badge again', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const tabId = await chromium.tabIdOf(page);
  await chromium.visit(page, HOME);

  await page.goBack({ waitUntil: 'commit' });
  expect(page.url()).toBe(COPY);
  await until(
    'the copy’s badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => /^9\d%$/.test(text),
  );
  await page.goBack({ waitUntil: 'commit' });
  await until(
    'the original’s badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => text === '1st',
  );
  await page.goForward({ waitUntil: 'commit' });
  await until(
    'the copy’s badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => /^9\d%$/.test(text),
  );

  const { visit } = await chromium.waitForJudged(page);
  await page.reload();
  const again = await chromium.waitForJudged(page, visit);
  expect(again.verdict.kind).toBe('republished');
  await until(
    'the copy’s badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => /^9\d%$/.test(text),
  );
});

test('a single-page site is judged anew with every article it shows', async ({ chromium, page, newsstand }) => {
  await chromium.visit(page, ORIGINAL);
  const clock = await chromium.visit(page, CLOCK);
  expect(clock.verdict.kind).toBe('unknown');
  const tabId = await chromium.tabIdOf(page);
  const loads = newsstand.log.length;

  await page.getByRole('link', { name: 'Sea gates' }).click();
  await page.waitForURL(GATES);
  const gates = await chromium.waitForJudged(page);
  expect(gates.verdict.kind).toBe('republished');
  expect(matchOf(gates.verdict)?.other.url).toBe(ORIGINAL);
  await until(
    'the share',
    () => chromium.badgeOf(tabId),
    ({ text }) => /^(9\d|100)%$/.test(text),
  );

  await page.getByRole('link', { name: 'Town clock' }).click();
  await page.waitForURL(CLOCK);
  const back = await chromium.waitForJudged(page, clock.visit);
  expect(back.verdict.kind).toBe('unknown');
  await until(
    'no badge',
    () => chromium.badgeOf(tabId),
    ({ text }) => text === '',
  );
  expect(newsstand.log.slice(loads).filter(({ path }) => path !== '/favicon.ico')).toEqual([]);
  const rows = (await chromium.readRows('articles')) as { url: string; title: string }[];
  expect(rows.find(({ url }) => url === CLOCK)?.title).toMatch(/^Town clock to run/);
  expect(rows.find(({ url }) => url === GATES)?.title).toMatch(/^Sea gates close/);
});

test('two tabs keep their own badges', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  const second = await chromium.context.newPage();
  await chromium.visit(second, COPY);
  const [first, other] = [await chromium.tabIdOf(page), await chromium.tabIdOf(second)];
  expect(first).not.toBe(other);
  await until(
    'the copy’s badge',
    () => chromium.badgeOf(other),
    ({ text }) => /^9\d%$/.test(text),
  );
  await until(
    'the original’s badge',
    () => chromium.badgeOf(first),
    ({ text }) => text === '1st',
  );
});
