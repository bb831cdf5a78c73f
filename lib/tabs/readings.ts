import { normaliseAddress } from '../address/normaliseAddress.ts';
import { checkArticle } from '../check/checkArticle.ts';
import type { Rejudged } from '../check/rejudge.ts';
import { changedNotes } from '../check/summarise.ts';
import { readSettings } from '../browser/settings.ts';
import { recallAllTabs, recallTab } from '../browser/tabStates.ts';
import type { Originals } from '../model/knownArticle.ts';
import { LibraryError } from '../model/libraryError.ts';
import type { Reading } from '../model/reading.ts';
import type { TabState } from '../model/tabState.ts';
import type { Verdict } from '../model/verdict.ts';
import { sameDocument, showIfCurrent } from './visits.ts';

/** Takes what the reader made of a tab's page, judges it, and shows it, if the tab is still there. */
export async function takeReading(
  tab: { id: number; privateWindow: boolean },
  url: string,
  reading: Reading,
  originals: Originals,
): Promise<void> {
  const state = await recallTab(tab.id);
  // Nobody asked for this document, or the tab has moved on meanwhile.
  if (state?.state !== 'reading' || !sameDocument(state.url, url)) return;
  if (reading.kind === 'article') await showIfCurrent(tab.id, { ...state, words: reading.article.words });
  const judged = await judge(tab, url, reading, state, originals);
  await showIfCurrent(tab.id, judged.state);
  await showChanged(judged.changed);
}

type Judged = Extract<TabState, { state: 'judged' }>;

async function judge(
  tab: { privateWindow: boolean },
  url: string,
  reading: Reading,
  { visit, sure }: { visit: string; sure: boolean },
  originals: Originals,
): Promise<{ state: Judged; changed: Rejudged[] }> {
  const plain = (verdict: Verdict) => ({
    state: { state: 'judged' as const, url, visit, verdict, kept: false, notes: [] },
    changed: [],
  });
  if (reading.kind !== 'article') return plain(reading);
  try {
    const circumstances = {
      url,
      settings: await readSettings(),
      privateWindow: tab.privateWindow,
      privatePage: reading.private,
      sure,
    };
    // The row is written under the browser's address, whatever the article says of itself.
    const article = { ...reading.article, url: normaliseAddress(url) ?? url };
    const checked = await checkArticle(article, reading.fingerprint, circumstances, originals, Date.now());
    const { verdict, page, kept, notes, changed } = checked;
    return { state: { state: 'judged', url, visit, verdict, page, kept, notes }, changed };
  } catch (error) {
    const code = error instanceof LibraryError ? error.code : 'internal';
    return plain({ kind: 'failed', code, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Open tabs that show an article whose verdict has changed say so at once. */
async function showChanged(changed: readonly Rejudged[]): Promise<void> {
  if (changed.length === 0) return;
  for (const { tabId, state } of await recallAllTabs()) {
    if (state.state !== 'judged' || !state.page) continue;
    const news = changed.find(({ page }) => page.url === state.page?.url);
    if (!news) continue;
    const notes = [
      ...state.notes.filter(({ kind }) => kind !== 'changed'),
      ...changedNotes(news.verdict, news.changedAt),
    ];
    await showIfCurrent(tabId, { ...state, verdict: news.verdict, notes });
  }
}
