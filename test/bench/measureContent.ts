import type { Chromium } from '../support/chromium.ts';
import { hasRealPages, type PageGroup } from './benchPages.ts';
import { bundleScript } from './bundleScript.ts';
import { figure, median, type Figure, type Section } from './figures.ts';
import { GATE_RUNS, READER_RUNS, timeGroup } from './timeGroup.ts';

/** What the gate may cost a page that is no article (issue 2). */
const GATE_BAR_MS = 2;

/**
 * What gate and reader cost in pages. Each page is opened twice: once under the browser's trace, which shows the
 * extension's own scripts at work, and once to call the two functions in an isolated world of their own.
 */
export async function measureContent(chromium: Chromium, groups: readonly PageGroup[]): Promise<Section[]> {
  const bundle = await bundleScript('bench/inPage/contentClock.ts');
  const gate: Figure[] = [];
  const reader: Figure[] = [];
  const facts: Record<string, number | string> = {};
  const wrong: string[] = [];
  for (const group of groups) {
    const times = await timeGroup(chromium, group, bundle);
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
  'the first call comes after gate.js has run in the same process, whose regular expressions are compiled by then: what a page really pays is the whole gate.js',
  'reader.js on pages that are no articles: only where the gate took one for an article, listed as wrong',
  'whole gate.js runs once a page; a second look at pages that were drawn late is not in it',
];
const READER_NOTES = [
  `first call, then the median of ${READER_RUNS} taken in turns with bare Readability on a clone of the same document`,
  'whole reader.js: the browser’s own trace, compiling and handing over the message included; processor time of its thread; every article of the group',
];
