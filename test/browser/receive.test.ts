import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from '../../lib/browser/browser.ts';
import { handleMessages, receive } from '../../lib/browser/handleMessages.ts';
import type { Handlers, MessageName } from '../../lib/browser/messages.ts';
import type { Article } from '../../lib/model/article.ts';
import { browser } from '../../lib/browser/browser.ts';
import { block, printing } from '../check/printing.ts';

const URL_ = 'https://www.post.example/gates';

let handled: [name: MessageName, data: unknown][];
let handlers: Handlers;

beforeEach(() => {
  handled = [];
  const take = (name: MessageName) => async (data: unknown) => void handled.push([name, data]);
  handlers = {
    pageSeen: take('pageSeen'),
    pageRead: take('pageRead'),
    pageFailed: take('pageFailed'),
    compareAsked: take('compareAsked'),
    checkAgain: take('checkAgain'),
    showOnPage: async (data) => (handled.push(['showOnPage', data]), 'shown'),
    reportTab: async (data) => (handled.push(['reportTab', data]), '{}'),
    distinctiveSentence: async (data) => (handled.push(['distinctiveSentence', data]), undefined),
    fetchFeeds: async (data) => (handled.push(['fetchFeeds', data]), undefined),
    takeWord: async (data) => (handled.push(['takeWord', data]), true),
  };
});

/** The content script of a tab's top frame. */
function page(change: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender {
  const tab = { id: 7, url: URL_, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  return { id: browser.runtime.id, frameId: 0, url: URL_, tab, ...change };
}

const own = (): Runtime.MessageSender => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') });

const seen = { url: URL_, guess: { kind: 'article', sure: true } };

const [article, fingerprint] = printing(URL_, [block('a')]);
const read = (change: Partial<Record<keyof Article, unknown>> = {}, more: object = {}) => ({
  url: URL_,
  reading: { kind: 'article', article: { ...article, ...change }, fingerprint, private: false, ...more },
});

async function refused(name: MessageName, data: unknown, sender = page()): Promise<void> {
  await expect(receive(name, data, sender, handlers)).rejects.toThrow();
  expect(handled).toEqual([]);
}

async function taken(name: MessageName, data: unknown, sender = page()): Promise<unknown> {
  await receive(name, data, sender, handlers);
  expect(handled).toHaveLength(1);
  expect(handled[0]?.[0]).toBe(name);
  return handled[0]?.[1];
}

describe('what is taken', () => {
  test('what the gate saw', async () => {
    expect(await taken('pageSeen', seen)).toEqual(seen);
  });

  test('what the reader read', async () => {
    expect(await taken('pageRead', read())).toEqual(read());
  });

  test.each([
    [{ kind: 'not-article', reason: 'short' }],
    [{ kind: 'unreadable', reason: 'wall', title: 'x', wordsRead: 40, firstWords: 'a', lastWords: 'b' }],
    [{ kind: 'unreadable', reason: 'doubt', title: '', wordsRead: 0, wordsDeclared: 9, firstWords: '', lastWords: '' }],
  ])('a reading that is no article: %o', async (reading) => {
    expect(await taken('pageRead', { url: URL_, reading })).toEqual({ url: URL_, reading });
  });

  test('a failure, its words cut', async () => {
    expect(await taken('pageFailed', { url: URL_, detail: 'x'.repeat(9000) })).toEqual({
      url: URL_,
      detail: 'x'.repeat(500),
    });
  });

  test('a question of our own page', async () => {
    expect(await taken('checkAgain', { tabId: 7, anyway: true }, own())).toEqual({ tabId: 7, anyway: true });
  });

  test('the reader’s word', async () => {
    expect(await taken('takeWord', { id: 3, word: 'original' }, own())).toEqual({ id: 3, word: 'original' });
  });

  test('fields that nobody asked for are dropped', async () => {
    const data = await taken('pageSeen', { ...seen, extra: 1, guess: { ...seen.guess, extra: 2 } });
    expect(data).toEqual(seen);
  });

  test('the fragment of an address does not matter', async () => {
    await taken('pageSeen', { ...seen, url: `${URL_}#comments` });
  });

  test('after a soft navigation either of the browser’s two addresses will do', async () => {
    const url = 'https://www.post.example/next';
    await taken('pageSeen', { ...seen, url }, page({ tab: { ...page().tab!, url } }));
  });
});

describe('who is refused', () => {
  test.each<[who: string, sender: () => Runtime.MessageSender]>([
    ['another extension', () => page({ id: 'another' })],
    ['nobody in particular', () => page({ id: undefined })],
    ['a sub-frame', () => page({ frameId: 3 })],
    ['a frame that is not known', () => page({ frameId: undefined })],
    ['no tab', () => page({ tab: undefined })],
    ['no address', () => page({ url: undefined })],
    ['a file', () => page({ url: 'file:///home/reader/x.html' })],
    ['our own page', own],
  ])('%s may not say what a page holds', async (_who, sender) => {
    await refused('pageSeen', seen, sender());
    await refused('pageRead', read(), sender());
    await refused('pageFailed', { url: URL_, detail: 'x' }, sender());
    await refused('compareAsked', { url: URL_ }, sender());
  });

  test.each<[who: string, sender: () => Runtime.MessageSender]>([
    ['a content script', page],
    ['another extension’s page', () => ({ ...own(), id: 'another' })],
    ['a page that looks like ours', () => page({ url: 'https://evil.example/chrome-extension://test-extension-id/' })],
    ['no address', () => ({ id: browser.runtime.id })],
  ])('%s may not ask for another look', async (_who, sender) => {
    await refused('checkAgain', { tabId: 7, anyway: true }, sender());
    await refused('takeWord', { id: 3, word: 'original' }, sender());
  });

  test.each([
    { id: 0, word: 'original' },
    { id: 1.5, word: 'original' },
    { id: '1', word: 'original' },
    { id: 1, word: 'constructor' },
    { id: 1 },
  ])('a word of the wrong shape is refused: %o', async (data) => {
    await refused('takeWord', data, own());
  });

  test.each([
    'https://www.harbourcourier.example/gates',
    'https://post.example/gates',
    'http://www.post.example/gates',
    'https://www.post.example/other',
    'https://www.post.example/gates?id=1',
    'https://www.post.example:444/gates',
    'javascript:alert(1)',
    '',
    'no address',
  ])('a page may not speak for %j', async (url) => {
    await refused('pageSeen', { ...seen, url });
    await refused('pageRead', { ...read(), url });
  });

  test('a tab’s address of another origin than the sender’s does not help', async () => {
    const url = 'https://www.harbourcourier.example/gates';
    await refused('pageSeen', { ...seen, url }, page({ tab: { ...page().tab!, url } }));
  });
});

describe('what is refused', () => {
  test.each([
    [undefined],
    [null],
    ['text'],
    [7],
    [[]],
    [{}],
    [{ url: URL_ }],
    [{ guess: seen.guess }],
    [{ url: 7, guess: seen.guess }],
    [{ url: URL_, guess: { kind: 'article' } }],
    [{ url: URL_, guess: { kind: 'article', sure: 'yes' } }],
    [{ url: URL_, guess: { kind: 'not-article', reason: 'because' } }],
    [{ url: URL_, guess: { kind: 'paused' } }],
    [{ url: `${URL_}?${'x'.repeat(4000)}`, guess: seen.guess }],
  ])('%j is nothing that a gate says', async (data) => {
    await refused('pageSeen', data);
  });

  test.each<[what: string, change: Partial<Record<keyof Article, unknown>>]>([
    ['a text of more than 200,000 characters', { blocks: [{ kind: 'paragraph', text: 'x'.repeat(200_001) }] }],
    [
      'a text of more than 200,000 characters in pieces',
      { blocks: Array.from({ length: 201 }, () => ({ kind: 'paragraph', text: 'x'.repeat(1000) })) },
    ],
    [
      'more blocks than any article has',
      { blocks: Array.from({ length: 20_001 }, () => ({ kind: 'item', text: '' })) },
    ],
    ['an unknown kind of block', { blocks: [{ kind: 'script', text: 'x' }] }],
    ['a block without text', { blocks: [{ kind: 'paragraph' }] }],
    ['blocks that are text', { blocks: 'x' }],
    ['a long title', { title: 'x'.repeat(501) }],
    ['a title that is none', { title: null }],
    ['a long outlet', { outlet: 'x'.repeat(501) }],
    ['too many authors', { authors: Array.from({ length: 21 }, () => 'x') }],
    ['authors that are objects', { authors: [{ name: 'x' }] }],
    ['too many links', { links: Array.from({ length: 51 }, () => URL_) }],
    ['too many declarations', { declarations: Array.from({ length: 21 }, () => ({ signal: 'canonical' })) }],
    ['an unknown declaration', { declarations: [{ signal: 'oath' }] }],
    ['a time that never ends', { published: { from: 0, to: Infinity, precision: 'day', source: 'meta', text: '' } }],
    ['a time from nowhere', { published: { from: 0, to: 1, precision: 'day', source: 'dream', text: '' } }],
    ['no number of words', { words: NaN }],
    ['fewer than no words', { words: -1 }],
    ['half a word', { words: 0.5 }],
    ['a language that is none', { language: '"><b>' }],
  ])('%s', async (_what, change) => {
    await refused('pageRead', read(change));
  });

  test.each<[what: string, given: object]>([
    ['of another version', { version: 2, hashes: [1] }],
    ['with a negative hash', { version: 2, window: 8, hashes: [-1] }],
    ['with a hash of more than 32 bits', { version: 2, window: 8, hashes: [0x1_0000_0000] }],
    ['with a hash that is no whole number', { version: 2, window: 8, hashes: [1.5] }],
    ['with text for hashes', { version: 2, window: 8, hashes: ['1'] }],
    ['of endless length', { version: 2, window: 8, hashes: new Array<number>(50_001).fill(1) }],
  ])('a fingerprint %s', async (_what, given) => {
    await refused('pageRead', read({}, { fingerprint: given }));
  });

  test.each([
    [{ tabId: '7', anyway: true }],
    [{ tabId: 7 }],
    [{ tabId: 1.5, anyway: true }],
    [{ tabId: NaN, anyway: true }],
  ])('the question %j', async (data) => {
    await refused('checkAgain', data, own());
  });

  test('a reading whose getters throw', async () => {
    const trap = Object.defineProperty({}, 'url', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    await refused('pageRead', trap);
  });
});

describe('handleMessages', () => {
  function listen(): (raw: unknown, sender: Runtime.MessageSender) => unknown {
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
    handleMessages(handlers);
    return add.mock.calls[0]?.[0] as (raw: unknown, sender: Runtime.MessageSender) => unknown;
  }

  test.each([
    [undefined],
    [null],
    ['pageSeen'],
    [{}],
    [{ firstprint: 'nothing of ours', data: seen }],
    [{ firstprint: '__proto__', data: seen }],
    [{ firstprint: 'toString', data: seen }],
    [{ firstprint: 7 }],
    [{ type: 'pageSeen', data: seen }],
  ])('%j is not ours and gets no answer', (raw) => {
    expect(listen()(raw, page())).toBeUndefined();
    expect(handled).toEqual([]);
  });

  test('ours is handled, and a page gets no answer but that it was', async () => {
    expect(await listen()({ firstprint: 'pageSeen', data: seen }, page())).toBeUndefined();
    expect(handled).toEqual([['pageSeen', seen]]);
  });

  test('a refusal is a rejection, never an exception in the listener', async () => {
    await expect(listen()({ firstprint: 'pageSeen', data: 7 }, page())).rejects.toThrow();
    await expect(listen()({ firstprint: 'pageSeen' }, page())).rejects.toThrow();
  });
});
