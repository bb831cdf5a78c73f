import { recallTab } from '../browser/tabStates.ts';
import { matchesIn } from '../model/verdict.ts';
import { sameDocument } from './visits.ts';

/** Key of the article that the verdict about a tab's document names, if the tab still shows that document. */
export async function namedArticle(tabId: number, url: string): Promise<number | undefined> {
  const state = await recallTab(tabId);
  if (state?.state !== 'judged' || !sameDocument(state.url, url)) return undefined;
  return matchesIn(state.verdict)[0]?.other.id;
}
