import { openTab } from '../browser/openTab.ts';
import { recallTab } from '../browser/tabStates.ts';
import { comparePage } from '../model/comparePage.ts';
import { matchesIn } from '../model/verdict.ts';
import { sameDocument } from './visits.ts';

/** Opens the comparison of a tab's article with the one that its verdict names, if the tab still shows that document. */
export async function openComparison(tabId: number, url: string): Promise<void> {
  const state = await recallTab(tabId);
  if (state?.state !== 'judged' || !sameDocument(state.url, url)) return;
  const id = matchesIn(state.verdict)[0]?.other.id;
  if (id !== undefined) await openTab(comparePage(tabId, id));
}
