import { browser } from './browser.ts';

/** The address a tab shows, or `undefined` where it was closed or may not be known. */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
