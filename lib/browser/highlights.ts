import { boolean, parse, picklist } from 'valibot';
import type { Highlights, HighlightsAnswer } from '../model/highlights.ts';
import { browser } from './browser.ts';
import type { HighlightProtocol } from './hear.ts';

/** Highlights in a tab's top frame, from outside the page. */

/** Loads the script that shows them, puts in the rules they are painted by, and hands over what to paint. */
export async function showHighlights(tabId: number, highlights: Highlights, rules: string): Promise<HighlightsAnswer> {
  const style = { target: { tabId }, css: rules, origin: 'AUTHOR' as const };
  await browser.scripting.removeCSS(style).catch(() => undefined);
  await browser.scripting.insertCSS(style);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/highlight.js'] });
  return parse(picklist(['shown', 'changed']), await say(tabId, 'showHighlights', highlights));
}

export async function removeHighlights(tabId: number): Promise<void> {
  await say(tabId, 'removeHighlights');
}

/** A page in which the script was never loaded has nobody to answer. */
export async function areHighlightsShown(tabId: number): Promise<boolean> {
  try {
    return parse(boolean(), await say(tabId, 'areHighlightsShown'));
  } catch {
    return false;
  }
}

async function say<N extends keyof HighlightProtocol>(
  tabId: number,
  name: N,
  ...[data]: Parameters<HighlightProtocol[N]>
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { firstprint: name, data }, { frameId: 0 });
}
