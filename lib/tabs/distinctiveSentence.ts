import { recallTab } from '../browser/tabStates.ts';
import { fingerprint } from '../fingerprint/fingerprint.ts';
import { shingles } from '../fingerprint/shingles.ts';
import { planHighlights } from '../highlight/planHighlights.ts';
import type { Block } from '../model/article.ts';
import type { Originals } from '../model/knownArticle.ts';
import { textWords } from '../text/textWords.ts';
import { sentences } from '../websearch/sentences.ts';
import { pageTextOf, textOf } from './matchTexts.ts';

/** Sentences of which the library is asked in how many articles they stand, and articles that are counted at most. */
const MOST_SENTENCES = 12;
const MOST_ARTICLES = 12;

/**
 * The sentence of a tab's article that the fewest articles of the library hold; of equals the one with most names and
 * numbers. Where another article is named, it is one that both have: a search is to find further printings.
 */
export async function distinctiveSentence(tabId: number, originals: Originals): Promise<string | undefined> {
  const state = await recallTab(tabId);
  if (state?.state !== 'judged' || !state.page) return undefined;
  const page = await pageTextOf(tabId, state, originals);
  if (!page) return undefined;
  const other = 'match' in state.verdict ? await textOf(state.verdict.match.other.id, originals) : undefined;
  const all = sentences(page);
  const common = other ? all.filter(sharedBetween(page, other)) : [];
  let best: { sentence: string; holders: number } | undefined;
  for (const sentence of (common.length > 0 ? common : all).slice(0, MOST_SENTENCES)) {
    const list = textWords([{ kind: 'paragraph', text: sentence }]);
    const question = { fingerprint: fingerprint(list), shingles: shingles(list) };
    const holders = (await originals.candidates(question, state.page.url, MOST_ARTICLES)).length;
    if (!best || holders < best.holders) best = { sentence, holders };
  }
  return best?.sentence;
}

/** Whether a sentence of the page stands in the other text word for word. */
function sharedBetween(page: readonly Block[], other: readonly Block[]): (sentence: string) => boolean {
  const list = textWords(page);
  const runs = planHighlights(page, other).passages.flatMap(({ marks }) =>
    marks.map(({ from, to }) =>
      list
        .slice(from, to)
        .map(({ key }) => key)
        .join(' '),
    ),
  );
  return (sentence) => {
    const wanted = textWords([{ kind: 'paragraph', text: sentence }])
      .map(({ key }) => key)
      .join(' ');
    return runs.some((run) => run.includes(wanted));
  };
}
