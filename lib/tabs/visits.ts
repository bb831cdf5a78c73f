import { isPaused } from '../address/isPaused.ts';
import { webAddress } from '../address/normaliseAddress.ts';
import { withoutFragment } from '../address/withoutFragment.ts';
import { clearBadge, showBadge } from '../browser/badge.ts';
import { runReader } from '../browser/scripts.ts';
import { readSettings } from '../browser/settings.ts';
import { tabAddress } from '../browser/tabAddress.ts';
import { forgetTab, forgetText, recallTab, rememberTab, rememberText } from '../browser/tabStates.ts';
import { inTurn } from './inTurn.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { FailureCode } from '../model/verdict.ts';
import type { Guess } from '../model/reading.ts';
import type { TabState } from '../model/tabState.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * A visit: one document (or one article of a single-page site) in one tab. Its id is in the tab's state from the first
 * message on; whoever comes back after an await with another id finds the tab moved on and says nothing.
 */

/** Begins a visit: a page that is no article or is paused is judged at once, an article is given to the reader. */
export async function beginVisit(tabId: number, url: string, guess: Guess): Promise<void> {
  const visit = crypto.randomUUID();
  const paused = isPaused(url, await readSettings());
  if (paused) return judged(tabId, url, visit, { kind: 'paused', where: paused });
  if (guess.kind === 'not-article') return judged(tabId, url, visit, guess);
  await show(tabId, { state: 'reading', url, visit, since: Date.now(), sure: guess.sure });
  // Not shown: the tab has moved on, and what it shows now was not asked for (it may be paused).
  if ((await recallTab(tabId))?.visit !== visit) return;
  try {
    await runReader(tabId);
  } catch (error) {
    await failVisit(tabId, url, 'permission', String(error));
  }
}

/** The page could not be read. Says so, unless the tab has moved on or a verdict was reached. */
export async function failVisit(tabId: number, url: string, code: FailureCode, detail: string): Promise<void> {
  const state = await recallTab(tabId);
  if (state?.state !== 'reading' || !sameDocument(state.url, url)) return;
  const verdict = { kind: 'failed' as const, code, detail };
  await showIfCurrent(tabId, { state: 'judged', url, visit: state.visit, verdict, kept: false, notes: [] });
}

async function judged(tabId: number, url: string, visit: string, verdict: Verdict): Promise<void> {
  await show(tabId, { state: 'judged', url, visit, verdict, kept: false, notes: [] });
}

/** Shows what is known of a tab from now on. */
export async function show(tabId: number, state: TabState): Promise<void> {
  await inTurn(tabId, async () => {
    // The tab may have moved on to where no gate speaks up (a PDF, a page of the browser), or was closed.
    const address = await tabAddress(tabId);
    if (address === undefined || !sameDocument(address, state.url)) return;
    await forgetText(tabId);
    // The state goes first: the popup follows it, then the badge.
    await rememberTab(tabId, state);
    await showBadge(tabId, state);
  });
}

/**
 * Shows a later state of a visit, unless the tab has moved on.
 * @param text the article, where the comparison will find it nowhere else; kept before the verdict is shown.
 */
export async function showIfCurrent(tabId: number, state: TabState, text?: KnownArticle): Promise<void> {
  await inTurn(tabId, async () => {
    const before = await recallTab(tabId);
    if (before?.visit !== state.visit) return;
    if (text) await rememberText(tabId, state.visit, text);
    await rememberTab(tabId, state);
    // Drawing the button costs 10 ms, and it shows the same as long as the page is read.
    if (before.state !== 'reading' || state.state !== 'reading') await showBadge(tabId, state);
  });
}

/**
 * The tab began to load something: what was known of it is dropped. An address that differs only in its fragment is
 * the same document.
 */
export async function endVisit(tabId: number, newUrl: string | undefined): Promise<void> {
  await inTurn(tabId, async () => {
    const state = await recallTab(tabId);
    if (!state || (newUrl !== undefined && sameDocument(newUrl, state.url))) return;
    await forgetTab(tabId);
    await clearBadge(tabId);
  });
}

/** The tab was closed: nothing is known of it any more. */
export async function closeTab(tabId: number): Promise<void> {
  await inTurn(tabId, () => forgetTab(tabId));
}

/** Whether two addresses are one document: equal but for the fragment. */
export function sameDocument(one: string, another: string): boolean {
  const bare = (address: string) => withoutFragment(webAddress(address)?.href ?? '');
  return bare(one) === bare(another);
}
