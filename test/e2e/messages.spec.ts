import type { browser } from '../../lib/browser/browser.ts';
import { inContentWorld } from '../support/contentWorld.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { expect, test } from './fixtures.ts';

declare const chrome: typeof browser;

const fingerprint = { version: 2, window: 8, hashes: [1, 2, 3] };
const article = {
  url: 'http://www.harbourcourier.example/planted',
  title: 'Planted',
  outlet: 'Nobody',
  authors: [],
  agencies: [],
  credits: [],
  declarations: [],
  blocks: [{ kind: 'paragraph', text: 'word '.repeat(200) }],
  links: [],
  words: 200,
  cut: false,
};
const reading = { kind: 'article', article, fingerprint, private: false };
const planted = { url: article.url, reading };

/** Not in our protocol: nobody answers. */
const foreign: [string, unknown][] = [
  ['no object', 'pageSeen'],
  ['null', null],
  ['an unknown name', { firstprint: 'eraseEverything', data: {} }],
  ['the name of an inherited property', { firstprint: 'constructor', data: {} }],
];

/** In our protocol by name, and each wrong in one way. */
const misshapen: [string, unknown][] = [
  ['no data', { firstprint: 'pageSeen' }],
  ['an address that is none', { firstprint: 'pageSeen', data: { url: 7, guess: { kind: 'article', sure: true } } }],
  ['an unknown guess', { firstprint: 'pageSeen', data: { url: ORIGINAL, guess: { kind: 'perhaps' } } }],
  ['a reading of the wrong kind', { firstprint: 'pageRead', data: { url: ORIGINAL, reading: { kind: 'poem' } } }],
  [
    'blocks that are no list',
    {
      firstprint: 'pageRead',
      data: { url: ORIGINAL, reading: { ...reading, article: { ...article, blocks: 'all' } } },
    },
  ],
  [
    'hashes that are no numbers',
    {
      firstprint: 'pageRead',
      data: { url: ORIGINAL, reading: { ...reading, fingerprint: { version: 2, window: 8, hashes: ['a'] } } },
    },
  ],
  ['a tab that is no number', { firstprint: 'checkAgain', data: { tabId: 'all', anyway: true } }],
];

test('messages of the wrong shape are refused, whoever sends them, and nothing is written', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, 'http://www.harbourcourier.example/');
  const ways: [string, (message: unknown) => Promise<unknown>][] = [
    ['an extension page', (message) => chromium.desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message)],
    [
      'a page',
      (message) => inContentWorld(page, chromium.extensionId, `chrome.runtime.sendMessage(${JSON.stringify(message)})`),
    ],
  ];
  for (const [from, sendIt] of ways) {
    for (const [what, message] of foreign)
      expect((await sendIt(message)) ?? undefined, `${what}, from ${from}`).toBeUndefined();
    for (const [what, message] of misshapen) await expect(sendIt(message), `${what}, from ${from}`).rejects.toThrow();
  }
  expect(Object.values(await chromium.countRows()).filter((count) => count > 0)).toEqual([]);
});

test('a page’s messages are refused from an extension page, and nothing is written', async ({ chromium }) => {
  for (const message of [
    { firstprint: 'pageRead', data: planted },
    { firstprint: 'pageSeen', data: { url: article.url, guess: { kind: 'article', sure: true } } },
    { firstprint: 'pageFailed', data: { url: article.url, detail: 'no' } },
  ]) {
    await expect(chromium.desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message)).rejects.toThrow();
  }
  expect(Object.values(await chromium.countRows()).filter((count) => count > 0)).toEqual([]);
});

test('a content script may not ask what only the extension’s own pages may ask', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  const tabId = await chromium.tabIdOf(page);
  const message = JSON.stringify({ firstprint: 'checkAgain', data: { tabId, anyway: true } });
  await expect(inContentWorld(page, chromium.extensionId, `chrome.runtime.sendMessage(${message})`)).rejects.toThrow();
});

test('a page cannot write an article under another page’s address', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  const message = JSON.stringify({ firstprint: 'pageRead', data: planted });
  await expect(inContentWorld(page, chromium.extensionId, `chrome.runtime.sendMessage(${message})`)).rejects.toThrow();
  await chromium.visit(page, COPY);
  const rows = (await chromium.readRows('articles')) as { url: string }[];
  expect(rows.map(({ url }) => url).sort()).toEqual([COPY, ORIGINAL].sort());
});

test('the answer to a page’s message tells it nothing', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, COPY);
  const message = JSON.stringify({
    firstprint: 'pageSeen',
    data: { url: COPY, guess: { kind: 'article', sure: true } },
  });
  const answer = await inContentWorld(page, chromium.extensionId, `chrome.runtime.sendMessage(${message})`);
  expect(answer ?? undefined).toBeUndefined();
});

test('a content script cannot read what is known of tabs', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  const reading = inContentWorld(page, chromium.extensionId, 'chrome.storage.session.get(null)');
  await expect(reading).rejects.toThrow(/access/i);
});
