import type { Reading } from '../../../lib/model/reading.ts';
import { bundleScript } from '../../bench/bundleScript.ts';
import { launchPlainChromium, ServedTab } from '../pages/servedTab.ts';

/** A page that is read once, under its own address. */
export interface SavedPage {
  url: string;
  html: () => string;
}

/**
 * Reads pages in real Chromium by the content script's own code, as `evaluate -- pages` does.
 * @returns what was made of each, by address; a page that could not be read is missing.
 */
export async function readOnce(pages: readonly SavedPage[], now: number, tabs: number): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  const bundle = await bundleScript('evaluate/origin/inPage.ts');
  const browser = await launchPlainChromium();
  const queue = [...pages];
  const work = async () => {
    const tab = await ServedTab.open(browser);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { url, html } = next;
      try {
        await tab.show(url, html());
        readings.set(url, await tab.run<Reading>(bundle, 'read', url, now));
      } catch (error) {
        console.log(`not read: ${url}: ${String(error)}`);
      }
    }
    await tab.page.close();
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
  }
  return readings;
}
