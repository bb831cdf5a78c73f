import type { browser } from '../../lib/browser/browser.ts';
import type { Chromium } from './chromium.ts';

/** Inside the functions that run on the desk's page. */
declare const chrome: typeof browser;

/** Lets time pass: every feed and every page that waits is due, and no host was asked just before. */
export async function letTimePass(chromium: Chromium): Promise<void> {
  await chromium.desk.evaluate(async () => {
    const opening = indexedDB.open('firstprint');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const change = opening.result.transaction(['feeds', 'headlines', 'hosts'], 'readwrite');
    const each = (name: string, changed: (row: Record<string, unknown>) => Record<string, unknown>) => {
      const reading = change.objectStore(name).getAll();
      reading.onsuccess = () => {
        for (const row of reading.result as Record<string, unknown>[]) change.objectStore(name).put(changed(row));
      };
    };
    each('feeds', (feed) => ({ ...feed, nextDue: 0, tried: 0 }));
    each('headlines', ({ page, ...headline }) => {
      const waits = typeof page === 'object' && page !== null && 'due' in page;
      return { ...headline, ...(page !== undefined && { page: waits ? { ...page, due: 1 } : page }) };
    });
    change.objectStore('hosts').clear();
    await new Promise((resolve) => (change.oncomplete = resolve));
    opening.result.close();
  });
}

/** Has the background fetch what is due; resolves when it has been. */
export const fetchDue = (chromium: Chromium): Promise<unknown> =>
  chromium.desk.evaluate(() => chrome.runtime.sendMessage({ firstprint: 'fetchFeeds', data: {} }));
