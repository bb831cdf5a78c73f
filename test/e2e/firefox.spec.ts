import { findPage } from '../newsstand/findPage.ts';
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

/** Rows of a table of the library, read on one of our own pages. */
const rowsOf = (firefox: Firefox, table: string) =>
  firefox.evaluate<Record<string, unknown>[]>(`
    const opening = indexedDB.open('firstprint');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const reading = opening.result.transaction('${table}').objectStore('${table}').getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    opening.result.close();
    return reading.result`);

const originalHtml = () => String(findPage(new URL(ORIGINAL).host, new URL(ORIGINAL).pathname)?.body);

test('Firefox: a saved page is imported, and nothing in it is loaded', async ({ firefox, newsstand }) => {
  await firefox.gotoOwn('library.html');
  const html = originalHtml().replace('</body>', '<img src="http://www.harbourcourier.example/pixel.png"></body>');
  await firefox.evaluate(`
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(`<!-- saved from url=(0000)${ORIGINAL} -->${html}`)}], 'gates.html'));
    const input = document.querySelector('input[type=file]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);
  await until(
    'the article',
    () => rowsOf(firefox, 'articles'),
    (rows) => rows.length === 1,
  );
  expect(await rowsOf(firefox, 'articles')).toMatchObject([{ url: ORIGINAL, how: 'file', authors: ['Odile Brandt'] }]);
  expect(newsstand.log.filter(({ host }) => host === 'www.harbourcourier.example')).toEqual([]);
});

test('Firefox: the page of a headline is read once, by the background itself', async ({ firefox, newsstand }) => {
  const feed = 'www.harbourcourier.example/feed.xml';
  const page = ORIGINAL.replace('http://', '');
  newsstand.answers.set(feed, (response) =>
    response.end(
      `<rss><channel><title>The Harbour Courier</title><item><title>Varnholt closes its sea gates</title><link>${ORIGINAL}</link></item></channel></rss>`,
    ),
  );
  newsstand.answers.set(page, (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(originalHtml().replace('</body>', '<img src="/pixel.png"></body>')),
  );
  await firefox.gotoOwn('library.html#feeds');
  await firefox.evaluate(`await browser.storage.local.set({ settings: { remember: 'on', readPages: true } })`);
  await until(
    'the field for an address',
    () => firefox.evaluate<boolean>(`return document.querySelector('form input') !== null`),
    Boolean,
  );
  await firefox.evaluate(`
    const field = document.querySelector('form input');
    field.value = 'http://${feed}';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form.requestSubmit();`);
  await until(
    'the headline',
    () => rowsOf(firefox, 'headlines'),
    (rows) => rows.length === 1,
  );
  const round = async () => {
    await firefox.evaluate(`
      const opening = indexedDB.open('firstprint');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const change = opening.result.transaction(['headlines', 'hosts'], 'readwrite');
      const reading = change.objectStore('headlines').getAll();
      reading.onsuccess = () => {
        for (const row of reading.result) {
          if (row.page?.due !== undefined) change.objectStore('headlines').put({ ...row, page: { ...row.page, due: 1 } });
        }
      };
      change.objectStore('hosts').clear();
      await new Promise((resolve) => (change.oncomplete = resolve));
      opening.result.close();`);
    await firefox.evaluate(`await browser.runtime.sendMessage({ firstprint: 'fetchFeeds', data: {} })`);
  };
  await round();
  await round();
  expect(await rowsOf(firefox, 'articles')).toMatchObject([{ url: ORIGINAL, how: 'feed', authors: ['Odile Brandt'] }]);
  expect(newsstand.feedLog.map(({ path }) => path)).toEqual([feed, page]);
  expect(newsstand.log.map(({ path }) => path)).not.toContain('/pixel.png');
});
