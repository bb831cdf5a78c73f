import { recallTab } from '../browser/tabStates.ts';
import type { Block } from '../model/article.ts';
import type { Originals } from '../model/knownArticle.ts';
import type { TabState } from '../model/tabState.ts';
import type { MatchVerdict } from '../model/verdict.ts';

export type MatchState = Extract<TabState, { state: 'judged' }> & { verdict: MatchVerdict };

/** A tab's verdict that names another article. Rejects where it has none. */
export async function matchState(tabId: number): Promise<MatchState> {
  const state = await recallTab(tabId);
  if (state?.state !== 'judged' || !('match' in state.verdict)) throw new Error('no other article is named');
  return state as MatchState;
}

/** The text of an article that is kept. */
export async function textOf(id: number | undefined, originals: Originals): Promise<Block[] | undefined> {
  return id === undefined ? undefined : (await originals.article(id))?.article.blocks;
}
