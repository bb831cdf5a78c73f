import type { Originals } from '../model/knownArticle.ts';
import type { Block } from '../model/article.ts';
import type { TabState } from '../model/tabState.ts';
import type { MatchVerdict } from '../model/verdict.ts';
import { recallTab } from '../browser/tabStates.ts';

export type MatchState = Extract<TabState, { state: 'judged' }> & { verdict: MatchVerdict };

/** A tab's verdict that names another article, with the texts of both. */
export interface MatchTexts {
  state: MatchState;
  page: Block[];
  other: Block[];
}

/** Rejects where the tab has no such verdict, or a text is not kept. */
export async function matchTexts(tabId: number, originals: Originals): Promise<MatchTexts> {
  const state = await recallTab(tabId);
  if (state?.state !== 'judged' || !('match' in state.verdict)) throw new Error('no match to show');
  const [page, other] = await Promise.all([
    textOf(state.page?.id, originals),
    textOf(state.verdict.match.other.id, originals),
  ]);
  if (!page || !other) throw new Error('a text is not kept');
  return { state: state as MatchState, page, other };
}

async function textOf(id: number | undefined, originals: Originals): Promise<Block[] | undefined> {
  return id === undefined ? undefined : (await originals.article(id))?.article.blocks;
}
