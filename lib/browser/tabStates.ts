import type { KnownArticle } from '../model/knownArticle.ts';
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
  await browser.storage.session.remove([keyOf(tabId), textKeyOf(tabId)]);
}

const textKeyOf = (tabId: number) => `text:${tabId}`;

/** The article of an open tab that was not written to the library. */
interface TabText {
  visit: string;
  article: KnownArticle;
}

/** Texts are kept for as many tabs as this, the latest visits; each has at most 200,000 characters. */
const MOST_TEXTS = 12;

/**
 * Keeps the text of a tab's article for its comparison, where the library must not have it (remembering is off, a
 * private window): in memory only, gone with the tab. What does not fit is not kept; the comparison then says so.
 */
export async function rememberText(tabId: number, visit: string, article: KnownArticle): Promise<void> {
  const key = textKeyOf(tabId);
  const texts = Object.keys(await browser.storage.session.get(null)).filter((one) => one.startsWith('text:'));
  // Tab ids grow: the smallest is the tab that was opened first.
  const others = texts.filter((one) => one !== key).sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)));
  await browser.storage.session.remove(others.slice(0, Math.max(0, others.length + 1 - MOST_TEXTS)));
  await browser.storage.session.set({ [key]: { visit, article } satisfies TabText }).catch(() => undefined);
}

export async function forgetText(tabId: number): Promise<void> {
  await browser.storage.session.remove(textKeyOf(tabId));
}

/** The text that was read on this visit, if it was kept. */
export async function recallText(tabId: number, visit: string): Promise<KnownArticle | undefined> {
  const key = textKeyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as TabText | undefined;
  return kept?.visit === visit ? kept.article : undefined;
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
