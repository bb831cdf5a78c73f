import { object, parse, pipe, string, maxLength } from 'valibot';
import type { Reading } from '../model/reading.ts';
import { address } from '../schema/article.ts';
import { browser, type Runtime } from './browser.ts';
import { reading } from './schemas.ts';

/**
 * A worker has no documents, so pages are read in an offscreen document (Chrome's `offscreen` API; Firefox's background has
 * documents itself). It is there while pages are read, and closed then.
 */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** The polyfill and its types do not know it. */
const api = () => (globalThis as { chrome?: { offscreen?: OffscreenApi } }).chrome?.offscreen;

const PAGE = 'offscreen.html';
const NAME = 'readDocument';

/** Characters of a page that are sent. */
const MOST_CHARACTERS = 10_000_000;

const question = object({ html: pipe(string(), maxLength(MOST_CHARACTERS)), url: address });

/** Has a page read. Rejects where it could not be. */
export async function readOffscreen(html: string, url: string): Promise<Reading> {
  if ((await api()?.hasDocument()) !== true) {
    await api()?.createDocument({
      url: PAGE,
      reasons: ['DOM_PARSER'],
      justification: 'Reads a page that a feed lists.',
    });
  }
  return parse(reading, await browser.runtime.sendMessage({ firstprint: NAME, data: { html, url } }));
}

/** Nothing more is to be read for now. */
export async function closeOffscreen(): Promise<void> {
  if ((await api()?.hasDocument()) === true) await api()?.closeDocument();
}

/** The other end. Only the background is answered: whatever runs in a tab is not. */
export function answerOffscreen(read: (html: string, url: string) => Promise<Reading>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender): Promise<Reading> | undefined => {
    const { firstprint, data } = (raw ?? {}) as { firstprint?: unknown; data?: unknown };
    if (firstprint !== NAME || sender.id !== browser.runtime.id || sender.tab) return undefined;
    return Promise.resolve(data).then((given) => {
      const { html, url } = parse(question, given);
      return read(html, url);
    });
  });
}
