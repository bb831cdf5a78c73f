import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import type { JudgedState } from '../support/extensionDesk.ts';
import type { BenchPage, PageGroup } from './benchPages.ts';
import type { GateTimes, ReaderTimes } from './inPage/contentClock.ts';
import { ScriptWorld } from './scriptWorld.ts';
import { servePages } from './servePages.ts';
import { traceScripts, type Evaluation } from './traceScripts.ts';

export const GATE_RUNS = 10;
export const READER_RUNS = 3;

/** Share of the article's words, as the data has them, that a reading must hold to be timed. */
const READ_RIGHT = 0.8;

export interface GroupTimes {
  gate: GateTimes[];
  reader: ReaderTimes[];
  scripts: Evaluation[];
  /** Pages that got another answer than the right one, and were not timed. */
  wrong: Set<string>;
}

/** Opens every page of a group twice: under the browser's trace, and to time the two functions in it. */
export async function timeGroup(chromium: Chromium, group: PageGroup, bundle: string): Promise<GroupTimes> {
  const page = await chromium.context.newPage();
  const stop = await servePages(chromium.context, group.pages);
  const times: GroupTimes = { gate: [], reader: [], scripts: [], wrong: new Set() };
  times.scripts = await traceScripts(chromium.browserSession, chromium.extensionId, async () => {
    for (const { url } of group.pages) {
      const state = await chromium.visit(page, url);
      if (!isRight(group, state)) times.wrong.add(url);
    }
  });
  for (const one of group.pages) {
    await chromium.visit(page, one.url);
    await timePage(page, one, group, bundle, times);
  }
  await stop();
  await page.close();
  return times;
}

/** Right where the gate itself, without a reading, found that there is no article, or where an article was read. */
function isRight({ isArticle }: PageGroup, { verdict }: JudgedState): boolean {
  if (verdict.kind === 'not-article') return !isArticle && verdict.reason !== 'short';
  return isArticle && verdict.kind !== 'failed' && verdict.kind !== 'unreadable';
}

async function timePage(
  page: Page,
  one: BenchPage,
  group: PageGroup,
  bundle: string,
  times: GroupTimes,
): Promise<void> {
  const world = await ScriptWorld.open(page, bundle, true);
  const gate = await world.call<GateTimes>('timeGate', one.url, GATE_RUNS);
  if ((gate.guess.kind === 'article') === group.isArticle) times.gate.push(gate);
  else times.wrong.add(one.url);
  if (group.isArticle) {
    const reader = await world.call<ReaderTimes>('timeReader', one.url, READER_RUNS);
    if (reader.kind === 'article' && holds(reader.text, one.truth) >= READ_RIGHT) times.reader.push(reader);
    else times.wrong.add(one.url);
  }
  await world.close();
}

/** Share of the expected text's different words that stand in the text; 1 where nothing is known of it. */
function holds(text: string, expected: string | undefined): number {
  if (expected === undefined) return 1;
  const wordsOf = (from: string) => new Set(from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const read = wordsOf(text);
  const wanted = [...wordsOf(expected)];
  return wanted.filter((word) => read.has(word)).length / Math.max(1, wanted.length);
}
