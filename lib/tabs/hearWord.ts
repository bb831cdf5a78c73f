import { recallAllTabs } from '../browser/tabStates.ts';
import { takeWord } from '../check/takeWord.ts';
import type { Originals } from '../model/knownArticle.ts';
import type { ReaderWord } from '../model/readerWord.ts';
import { matchesIn } from '../model/verdict.ts';
import { showChanged } from './readings.ts';
import { checkAgain } from './recheck.ts';

/**
 * The reader spoke of an article, or took a word back: it is kept, and the tabs that show what it bears on follow. False
 * where the article was erased meanwhile.
 */
export async function hearWord(
  id: number,
  word: ReaderWord['kind'] | 'withdrawn',
  originals: Originals,
): Promise<boolean> {
  const judged = await takeWord(id, word === 'withdrawn' ? undefined : word, originals, Date.now());
  if (!judged) return false;
  await showChanged(judged);
  // A page that is not kept, or not its text, cannot be judged again by itself: its tab is looked at again.
  for (const { tabId, state } of await recallAllTabs()) {
    if (state.state !== 'judged') continue;
    const isIt = judged.length === 0 && state.page?.id === id;
    const isAgainst = !state.kept && matchesIn(state.verdict).some(({ other }) => other.id === id);
    if (isIt || isAgainst) await checkAgain(tabId, false);
  }
  return true;
}
