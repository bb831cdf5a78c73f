import type { TabState } from '../model/tabState.ts';
import { browser, type Storage } from './browser.ts';

/**
 * One key a tab in session storage: it survives the worker's death, dies with the browser, and content scripts
 * cannot read it (its access level is left at trusted contexts).
 */
const keyOf = (tabId: number) => `tab:${tabId}`;

export async function recallTab(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

export async function rememberTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Every tab of which something is known. */
export async function recallAllTabs(): Promise<{ tabId: number; state: TabState }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('tab:'))
    .map(([key, state]) => ({ tabId: Number(key.slice('tab:'.length)), state: state as TabState }));
}

/** Calls back with the tab's state whenever it changes; returns the way to stop. */
export function watchTab(tabId: number, onChange: (state: TabState | undefined) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[keyOf(tabId)];
    if (area === 'session' && change) onChange(change.newValue as TabState | undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
