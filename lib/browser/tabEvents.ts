import { browser } from './browser.ts';

/** Tells when a tab begins to load (with its new address, where it has one) and when it is closed. */
export function watchTabs(
  onLoading: (tabId: number, url: string | undefined) => void,
  onClosed: (tabId: number) => void,
): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') onLoading(tabId, change.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => onClosed(tabId));
}

/** Tells once, right after the extension was installed. */
export function onInstall(call: () => void, onAnyStart: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') call();
    onAnyStart();
  });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
