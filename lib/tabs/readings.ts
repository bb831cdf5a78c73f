import { isPaused } from '../address/isPaused.ts';
import { normaliseAddress } from '../address/normaliseAddress.ts';
import { checkArticle } from '../check/checkArticle.ts';
import type { Circumstances } from '../check/mayRemember.ts';
import { rejudge, type Rejudged } from '../check/rejudge.ts';
import { changedNotes } from '../check/summarise.ts';
import { readSettings } from '../browser/settings.ts';
import { recallAllTabs, recallTab } from '../browser/tabStates.ts';
import type { KnownArticle, Originals } from '../model/knownArticle.ts';
import { LibraryError } from '../model/libraryError.ts';
import type { Reading, ReadText } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { TabState } from '../model/tabState.ts';
import { matchesIn, type Verdict } from '../model/verdict.ts';
import { sameDocument, showIfCurrent } from './visits.ts';

/**
 * Takes what the reader made of a tab's page, judges it, and shows it, if the tab is still there. Older verdicts are
 * judged again only then: this reader is not kept waiting. A reading that comes twice was sent again because the
 * worker died: the page is judged already, what follows from it may not be.
 */
export async function takeReading(
  tab: { id: number; privateWindow: boolean },
  url: string,
  reading: Reading,
  originals: Originals,
): Promise<void> {
  const state = await recallTab(tab.id);
  // Nobody asked for this document, or the tab has moved on meanwhile.
  if (!state || !sameDocument(state.url, url)) return;
  const settings = await readSettings();
  const judged = state.state === 'judged' ? state : await judge({ tab, url, state, settings }, reading, originals);
  await showIfCurrent(tab.id, judged, textOf(reading, judged, settings));
  if (!judged.kept) return;
  await showChanged(await rejudge(judged.verdict, originals, Date.now()));
  // Nothing is lost where this fails (a full disk, a worker that ends): the next reading goes on with it.
  await originals.fold().catch(() => undefined);
  await originals.keepLimits(settings.limits, Date.now()).catch(() => undefined);
}

/** The article as it was read, where only this tab has its text: the comparison, or a search, needs it. */
function textOf(reading: Reading, { page, kept, verdict }: Judged, { keepTexts }: Settings): KnownArticle | undefined {
  const text = readIn(reading);
  if (!text || !page || (kept ? keepTexts : matchesIn(verdict).length === 0)) return undefined;
  return { ...text.article, url: page.url, site: page.site, firstSeen: page.firstSeen };
}

type Judged = Extract<TabState, { state: 'judged' }>;

/** What there is to look up: the article, or the part of it that could be read. */
function readIn(reading: Reading): ReadText | undefined {
  if (reading.kind === 'article') return reading;
  return reading.kind === 'unreadable' ? reading.part : undefined;
}

interface Visited {
  tab: { id: number; privateWindow: boolean };
  url: string;
  state: Extract<TabState, { state: 'reading' }>;
  settings: Settings;
}

async function judge(visited: Visited, reading: Reading, originals: Originals): Promise<Judged> {
  if (reading.kind === 'article') return judgeText(visited, reading, { privatePage: reading.private }, originals);
  if (reading.kind === 'not-article') return asJudged(visited, reading);
  const { part, ...unreadable } = reading;
  if (!part) return asJudged(visited, unreadable);
  const { wordsRead, wordsDeclared } = unreadable;
  const note = { kind: 'part-read' as const, wordsRead, ...(wordsDeclared !== undefined && { wordsDeclared }) };
  const judged = await judgeText(visited, part, { privatePage: false, part: note }, originals);
  // That a part stands elsewhere can be said; that the article stands nowhere cannot.
  return judged.verdict.kind === 'unknown' ? asJudged(visited, unreadable) : judged;
}

async function judgeText(
  visited: Visited,
  { article, fingerprint }: ReadText,
  about: Pick<Circumstances, 'privatePage' | 'part'>,
  originals: Originals,
): Promise<Judged> {
  const { tab, url, state, settings } = visited;
  // The popup tells how long the article is while it is looked up; nothing waits for that.
  void showIfCurrent(tab.id, { ...state, words: article.words }).catch(() => undefined);
  try {
    // Paused while the reader was at work.
    const paused = isPaused(url, settings);
    if (paused) return asJudged(visited, { kind: 'paused', where: paused });
    const circumstances = { url, settings, privateWindow: tab.privateWindow, sure: state.sure, ...about };
    // The row is written under the browser's address, whatever the article says of itself.
    const known = { ...article, url: normaliseAddress(url) ?? url };
    const checked = await checkArticle(known, fingerprint, circumstances, originals, Date.now());
    return { ...asJudged(visited, checked.verdict), ...checked };
  } catch (error) {
    const code = error instanceof LibraryError ? error.code : 'internal';
    return asJudged(visited, {
      kind: 'failed',
      code,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** A verdict by which nothing was kept. */
const asJudged = ({ url, state }: Visited, verdict: Verdict): Judged => ({
  state: 'judged',
  url,
  visit: state.visit,
  verdict,
  kept: false,
  notes: [],
});

/** Open tabs that show an article whose verdict was judged again say so at once. */
export async function showChanged(changed: readonly Rejudged[]): Promise<void> {
  if (changed.length === 0) return;
  for (const { tabId, state } of await recallAllTabs()) {
    if (state.state !== 'judged' || !state.page) continue;
    const news = changed.find(({ page }) => page.url === state.page?.url);
    if (!news) continue;
    const notes = [
      ...state.notes.filter(({ kind }) => kind !== 'changed'),
      ...changedNotes(news.verdict, news.changedAt),
    ];
    await showIfCurrent(tabId, { ...state, page: news.page, verdict: news.verdict, notes });
  }
}
