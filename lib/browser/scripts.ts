import { browser } from './browser.ts';

/** Runs the reader in a tab's top frame. Rejects where the browser does not allow it (store pages, a revoked permission). */
export async function runReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

const GATE = ['/content-scripts/gate.js'];

/** Lets the gate look at a tab again. A gate that runs twice in one document takes over from the first. */
export async function runGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: GATE });
}

/** Chrome does not run content scripts in tabs that were open before the installation; Firefox does. */
export async function runGateInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  // Tabs that may not be scripted (stores, error pages) are left as they are.
  await Promise.allSettled(ids.map(runGate));
}
