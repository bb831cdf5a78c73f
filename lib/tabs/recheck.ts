import { isPaused } from '../address/isPaused.ts';
import { webAddress } from '../address/normaliseAddress.ts';
import { runGate } from '../browser/scripts.ts';
import { tabAddress } from '../browser/tabAddress.ts';
import { recallAllTabs } from '../browser/tabStates.ts';
import type { Settings } from '../model/settings.ts';
import { beginVisit } from './visits.ts';

/** Looks at a tab again, because its reader asked; `anyway` skips the gate, and what it reads is not remembered. */
export async function checkAgain(tabId: number, anyway: boolean): Promise<void> {
  const url = await tabAddress(tabId);
  if (url === undefined || !webAddress(url)) return;
  if (anyway) return beginVisit(tabId, url, { kind: 'article', sure: false });
  try {
    await runGate(tabId);
  } catch {
    // The gate may not run there; reading will say why.
    await beginVisit(tabId, url, { kind: 'article', sure: false });
  }
}

/** Pausing and resuming reaches the tabs that are open. */
export async function recheckPaused(settings: Settings): Promise<void> {
  for (const { tabId, state } of await recallAllTabs()) {
    const isNow = isPaused(state.url, settings) !== undefined;
    const was = state.state === 'judged' && state.verdict.kind === 'paused';
    if (isNow !== was) await checkAgain(tabId, false);
  }
}
