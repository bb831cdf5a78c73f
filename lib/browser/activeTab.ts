import { browser } from './browser.ts';

export interface TabAddress {
  id: number;
  /** Undefined where the browser keeps it to itself. */
  url: string | undefined;
}

/** The tab in front of the reader, or the one with this id; undefined where there is none. */
export async function activeTab(id?: number): Promise<TabAddress | undefined> {
  const tab =
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}
