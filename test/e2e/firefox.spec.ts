import { COPY, ORIGINAL, stand } from '../newsstand/stand.ts';
import type { Firefox } from '../support/firefox/firefox.ts';
import { until } from '../support/until.ts';
import { expect, test } from './firefoxFixtures.ts';

interface PopupData {
  verdict?: string;
  share?: string;
  originalUrl?: string;
  credit?: string;
}

/** Opens the popup about a tab in a tab of its own and reads what its root says once it shows the verdict. */
async function readPopup(firefox: Firefox, tabId: number, verdict: string): Promise<PopupData> {
  const back = await firefox.currentTab();
  await firefox.newTab();
  await firefox.gotoOwn(`popup.html?tab=${tabId}`);
  const data = await until(
    `the popup to say ${verdict}`,
    () => firefox.evaluate<PopupData>(`return { ...document.querySelector('main')?.dataset }`),
    (found) => found.verdict === verdict,
  );
  await firefox.switchTo(back);
  return data;
}

test('Firefox: original and copy are visited, the badge and the popup name the original', async ({ firefox }) => {
  await firefox.goto(ORIGINAL);
  await until(
    'a judged original',
    () => firefox.badge(),
    ({ title }) => title === 'Firstprint: nothing known',
  );
  const originalTab = await firefox.currentTab();

  await firefox.newTab();
  await firefox.goto(COPY);
  const badge = await until(
    'the share',
    () => firefox.badge(),
    ({ text }) => text.endsWith('%'),
  );
  expect(badge.text).toMatch(/^9\d%$/);
  expect(badge.title).toMatch(/from The Harbour Courier, no credit found$/);
  const copy = await readPopup(firefox, await firefox.tabId(), 'republished');
  expect(Number(copy.share)).toBeGreaterThanOrEqual(0.95);
  expect(copy).toMatchObject({ originalUrl: ORIGINAL, credit: 'none' });

  await firefox.switchTo(originalTab);
  await until(
    'the original’s badge',
    () => firefox.badge(),
    ({ text }) => text === '1st',
  );
  await readPopup(firefox, await firefox.tabId(), 'original');
});

test('Firefox: an event page ended between two articles forgets nothing', async ({ firefox }) => {
  await firefox.goto(ORIGINAL);
  await until(
    'a judged original',
    () => firefox.badge(),
    ({ title }) => title === 'Firstprint: nothing known',
  );
  expect(await firefox.endBackground()).toBe('stopped');
  await firefox.goto(COPY);
  await until(
    'the share',
    () => firefox.badge(),
    ({ text }) => /^9\d%$/.test(text),
  );
  expect(await firefox.endBackground()).toBe('stopped');
  await firefox.goto('http://www.harbourcourier.example/');
  await until(
    'the badge to go',
    () => firefox.badge(),
    ({ text, title }) => text === '' && title === 'Firstprint: no article',
  );
});

test('Firefox: nothing is asked of the network but the pages themselves', async ({ firefox, newsstand }) => {
  const unjudged = ['Firstprint', 'Firstprint: reading'];
  for (const { url } of stand.slice(0, 4)) {
    await firefox.goto(url);
    const judged = ({ title }: { title: string }) => !unjudged.includes(title);
    await until('a verdict', () => firefox.badge(), judged);
  }
  expect((await firefox.badge()).text).toMatch(/%$/);
  const ours = newsstand.log.filter(({ host, path }) => host.endsWith('.example') && path !== '/favicon.ico');
  expect(ours.map(({ host, path }) => `http://${host}${path}`)).toEqual(stand.slice(0, 4).map(({ url }) => url));
});

test('Firefox: the passages are painted into the page on request', async ({ firefox }) => {
  await firefox.goto(ORIGINAL);
  await until(
    'a judged original',
    () => firefox.badge(),
    ({ title }) => title === 'Firstprint: nothing known',
  );
  await firefox.goto(COPY);
  await until(
    'the share',
    () => firefox.badge(),
    ({ text }) => text.endsWith('%'),
  );
  const tabId = await firefox.tabId();
  const copy = await firefox.currentTab();
  await firefox.newTab();
  await firefox.gotoOwn('library.html');
  const ask = `return await browser.runtime.sendMessage({ firstprint: 'showOnPage', data: { tabId: ${tabId} } })`;
  expect(await firefox.evaluate(ask)).toBe('shown');
  await firefox.switchTo(copy);
  const painted = await firefox.evaluate<number[]>(
    `const { highlights } = CSS; return ['same-wording', 'quoted-speech'].map((name) => highlights.get(name)?.size ?? 0)`,
  );
  expect(painted[0]).toBeGreaterThan(10);
  expect(painted[1]).toBeGreaterThan(1);
});
