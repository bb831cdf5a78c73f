import { recallTab, recallText } from '../browser/tabStates.ts';
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

/** The text of a tab's own article: from the library, else what this visit alone has of it (`rememberText`). */
export async function pageTextOf(
  tabId: number,
  { page, visit }: Extract<TabState, { state: 'judged' }>,
  originals: Originals,
): Promise<Block[] | undefined> {
  return (await recallText(tabId, visit))?.blocks ?? textOf(page?.id, originals);
}

/** The text of an article that is kept. */
export async function textOf(id: number | undefined, originals: Originals): Promise<Block[] | undefined> {
  const stored = id === undefined ? undefined : await originals.article(id);
  return stored?.textKept ? stored.article.blocks : undefined;
}
