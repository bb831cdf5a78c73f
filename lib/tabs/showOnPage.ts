import { showHighlights } from '../browser/highlights.ts';
import { HIGHLIGHT_RULES } from '../highlight/paint.ts';
import { planHighlights } from '../highlight/planHighlights.ts';
import type { HighlightsAnswer } from '../model/highlights.ts';
import type { Originals } from '../model/knownArticle.ts';
import { matchState, pageTextOf, textOf } from './matchTexts.ts';

/**
 * Paints what a tab's article shares with the one its verdict names. The texts go into the page only now: its reader
 * asked.
 */
export async function showOnPage(tabId: number, originals: Originals): Promise<HighlightsAnswer | 'no-text'> {
  const state = await matchState(tabId);
  const { kind, match } = state.verdict;
  const [page, other] = await Promise.all([pageTextOf(tabId, state, originals), textOf(match.other.id, originals)]);
  if (!page || !other) return 'no-text';
  const { outlet, language } = match.other;
  const highlights = {
    outlet,
    isOriginal: kind === 'republished' || kind === 'partly',
    ...(language !== undefined && { language }),
    sharedWords: match.overlap.sharedWords,
    pageWords: state.page?.words ?? match.overlap.pageLength,
    ...planHighlights(page, other),
  };
  return showHighlights(tabId, highlights, HIGHLIGHT_RULES);
}
