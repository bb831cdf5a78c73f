import type { Page } from '@playwright/test';
import type { Chromium } from '../support/chromium.ts';
import type { JudgedState } from '../support/extensionDesk.ts';
import { hasRealPages, type BenchPage, type PageGroup } from './benchPages.ts';
import { bundleScript } from './bundleScript.ts';
import { figure, median, type Figure, type Section } from './figures.ts';
import type { GateTimes, ReaderTimes } from './inPage/contentClock.ts';
import { ScriptWorld } from './scriptWorld.ts';
import { servePages } from './servePages.ts';
import { traceScripts, type Evaluation } from './traceScripts.ts';

/** What the gate may cost a page that is no article (issue 2). */
const GATE_BAR_MS = 2;

const GATE_RUNS = 10;
const READER_RUNS = 3;

/** Share of the article's words, as the data has them, that a reading must hold to be timed. */
const READ_RIGHT = 0.8;

interface GroupTimes {
  gate: GateTimes[];
  reader: ReaderTimes[];
  scripts: Evaluation[];
  /** Pages that got another answer than the right one, and were not timed. */
  wrong: Set<string>;
}

/**
 * What gate and reader cost in pages. Each page is opened twice: once under the browser's trace, which shows the
 * extension's own scripts at work, and once to call the two functions in an isolated world of their own.
 */
export async function measureContent(chromium: Chromium, groups: readonly PageGroup[]): Promise<Section[]> {
  const bundle = await bundleScript('contentClock.ts');
  const gate: Figure[] = [];
  const reader: Figure[] = [];
  const facts: Record<string, number | string> = {};
  const wrong: string[] = [];
  for (const group of groups) {
    const times = await measureGroup(chromium, group, bundle);
    const bar = group.isArticle ? {} : { bar: GATE_BAR_MS };
    const ran = (name: string) => times.scripts.filter(({ script }) => script.endsWith(name));
    const gateRuns = ran('gate.js').map(({ ms }) => ms);
    gate.push(
      figure(
        `${group.name}: function, first call`,
        times.gate.map(({ first }) => first),
        bar,
      ),
      figure(
        `${group.name}: function, again`,
        times.gate.flatMap(({ again }) => again),
        bar,
      ),
      figure(`${group.name}: whole gate.js, processor`, gateRuns, bar),
    );
    facts[`${group.name}: pages / runs of gate.js / runs of reader.js`] =
      `${group.pages.length} / ${gateRuns.length} / ${ran('reader.js').length}`;
    wrong.push(...[...times.wrong].map((url) => `${group.name}: ${url}`));
    if (!group.isArticle) continue;
    const ratios = times.reader.map(({ again, bare }) => median(again) / median(bare));
    reader.push(
      figure(
        `${group.name}: first call`,
        times.reader.map(({ first }) => first),
      ),
      figure(
        `${group.name}: again`,
        times.reader.map(({ again }) => median(again)),
      ),
      figure(
        `${group.name}: bare Readability`,
        times.reader.map(({ bare }) => median(bare)),
      ),
      figure(`${group.name}: again ÷ bare`, ratios, { unit: '×' }),
      figure(
        `${group.name}: whole reader.js, processor`,
        ran('reader.js').map(({ ms }) => ms),
      ),
    );
  }
  facts['pages with a wrong answer, left out'] = wrong.length;
  const measuredOn = hasRealPages()
    ? []
    : ['../shared/data is not there: measured on the newsstand’s own pages, which are small'];
  return [
    {
      title: 'Gate',
      figures: gate,
      facts,
      notes: [...GATE_NOTES, ...measuredOn, ...wrong.map((page) => `wrong: ${page}`)],
    },
    { title: 'Reader', figures: reader, facts: {}, notes: [...READER_NOTES, ...measuredOn] },
  ];
}

const GATE_NOTES = [
  `function: guessArticle in an isolated world under script-src 'none', wall clock; first call on each page, then ${GATE_RUNS} more`,
  'whole gate.js: the browser’s own trace of the content script, compiling, the extension’s runtime and sending the message included; processor time of its thread',
  'whole gate.js runs once a page; a second look at pages that were drawn late is not in it',
];
const READER_NOTES = [
  `first call, then the median of ${READER_RUNS} taken in turns with bare Readability on a clone of the same document`,
  'whole reader.js: the browser’s own trace, compiling and handing over the message included; processor time of its thread; every article of the group',
];

async function measureGroup(chromium: Chromium, group: PageGroup, bundle: string): Promise<GroupTimes> {
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
