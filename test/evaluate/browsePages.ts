import type { TabState } from '../../lib/model/tabState.ts';
import type { browser } from '../../lib/browser/browser.ts';
import type { Chromium } from '../support/chromium.ts';

declare const chrome: typeof browser;

export interface PageFile {
  url: string;
  /** Reads the HTML when its turn comes: the corpora are large. */
  html: () => string;
}

export type Judged = Extract<TabState, { state: 'judged' }>;

const PATIENCE_MS = 15_000;
const ASK_EVERY_MS = 40;

/**
 * Opens pages as a reader would, a few tabs at a time, each at its own address with no other host reachable and no
 * script allowed, and waits for the extension's verdict. `undefined` where there was none in time.
 */
export async function browsePages(
  chromium: Chromium,
  pages: readonly PageFile[],
  onJudged: (page: PageFile, state: Judged | undefined) => void,
  tabs = 3,
): Promise<void> {
  const queue = pages.map((page) => ({ ...page, url: new URL(page.url).href }));
  const bodies = new Map<string, () => string>(queue.map(({ url, html }) => [url, html]));
  await chromium.context.route(/^https?:/, async (route) => {
    const request = route.request();
    const html =
      request.isNavigationRequest() && request.frame().parentFrame() === null ? bodies.get(request.url()) : undefined;
    if (!html) return route.abort();
    await route.fulfill({
      body: html(),
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
    });
  });

  const work = async () => {
    const tab = await chromium.context.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { url } = next;
      await tab.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
      onJudged(next, await verdictAbout(chromium, url));
      await tab.goto('about:blank');
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  await chromium.context.unroute(/^https?:/);
}

/** Asks the extension's own storage until some tab has a verdict about the address. */
async function verdictAbout(chromium: Chromium, url: string): Promise<Judged | undefined> {
  const wanted = url.replace(/#.*$/, '');
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const states = await chromium.desk.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
    const found = (states as TabState[]).find((state) => state.state === 'judged' && state.url === wanted);
    if (found?.state === 'judged') return found;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return undefined;
}
