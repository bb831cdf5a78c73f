import type { Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import type { VerdictKind } from '../../lib/model/verdict.ts';
import { COPY, CREDITED_COPY, ORIGINAL } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import { until } from '../support/until.ts';
import { figure, type Figure, type Section } from './figures.ts';

declare const chrome: typeof browser;

/** The badge must stand this long after the page is idle (issue 2). */
const BADGE_BAR_MS = 1000;

const ROUNDS = 6;

/** What each page must be judged once all of them are known. */
const PAGES: [string, VerdictKind][] = [
  [ORIGINAL, 'original'],
  [COPY, 'republished'],
  [CREDITED_COPY, 'republished'],
  ['http://www.fenandfield.example/opinion/a-wall-a-meadow-and-a-night-of-water', 'partly'],
];

/** When each stage was over: the machine's time, or milliseconds after the load event. */
interface Shown {
  /** The gate's message was handled: the tab says that it is being read. */
  begun: number;
  /** The reader's message was received and found valid. */
  read: number;
  judged: number;
  badge: number;
  right: boolean;
}

/** From the load event of an article of the newsstand, all of them known, to its verdict and its badge. */
export async function measureBadge(chromium: Chromium, library: string): Promise<Section> {
  await chromium.setRemember('on');
  const page = await chromium.context.newPage();
  for (const [url] of [...PAGES, ...PAGES]) await chromium.visit(page, url);
  const warm: Shown[] = [];
  const woken: Shown[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [url, kind] of PAGES) {
      warm.push(await timeBadge(chromium, page, url, kind));
      await page.goto('about:blank');
      await chromium.killWorker();
      woken.push(await timeBadge(chromium, page, url, kind));
    }
  }
  await page.close();
  return {
    title: `Badge, ${library}`,
    figures: [...figuresOf('worker alive', warm), ...figuresOf('worker killed before', woken)],
    facts: { 'wrong verdicts, left out': [...warm, ...woken].filter((shown) => !shown.right).length },
    notes: [
      'starts: the page’s load event (performance.timeOrigin + loadEventStart); ends: Date.now() in a page of the extension that watches the tab’s state and then the button’s title, which is set after its text',
      'reading begun: the gate’s message was handled and the reader is being loaded; reading arrived: its message was received and found valid',
      'both clocks are the machine’s own; the watching page is in the background, so a little of its own delay is in the figure. Below zero: judged before the load event',
      'killed before: between leaving the last page and opening this one. The browser wakes the worker for the navigation already, so some of the start lies before the load event, as it does for a reader',
    ],
  };
}

function figuresOf(worker: string, all: readonly Shown[]): Figure[] {
  const right = all.filter((shown) => shown.right);
  const stage = (what: string, pick: (shown: Shown) => number, bar?: number) =>
    figure(`${worker}: ${what}`, right.map(pick), bar === undefined ? {} : { bar });
  return [
    stage('reading begun', ({ begun }) => begun),
    stage('reading arrived', ({ read }) => read),
    stage('judged', ({ judged }) => judged, BADGE_BAR_MS),
    stage('badge set', ({ badge }) => badge, BADGE_BAR_MS),
  ];
}

async function timeBadge(chromium: Chromium, page: Page, url: string, kind: VerdictKind): Promise<Shown> {
  const tabId = await chromium.tabIdOf(page);
  const before = (await chromium.tabState(tabId))?.visit;
  // The handle is back when the listener is there; what it waits for comes later.
  const watch = await chromium.desk.evaluateHandle(watchTab, [tabId, before ?? '', kind] as const);
  await page.goto(url, { waitUntil: 'load' });
  const seen = await watch.evaluate(({ seen }) => seen);
  await watch.dispose();
  const loaded = await until(
    'the load event',
    () =>
      page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return entry?.loadEventStart ? performance.timeOrigin + entry.loadEventStart : 0;
      }),
    (at) => at > 0,
  );
  const { begun, read, judged, badge, right } = seen;
  return { begun: begun - loaded, read: read - loaded, judged: judged - loaded, badge: badge - loaded, right };
}

/** Runs in a page of the extension; holds no named functions, for which tsx would call a helper that is not there. */
function watchTab([tabId, before, kind]: readonly [number, string, VerdictKind]) {
  return {
    seen: new Promise<Shown>((resolve) => {
      const unjudged = ['', 'badgeTitleNone', 'badgeReading'].map((key) => key && chrome.i18n.getMessage(key));
      const at = { begun: NaN, read: NaN, judged: NaN };
      chrome.storage.session.onChanged.addListener((changes) => {
        const state = changes[`tab:${tabId}`]?.newValue as TabState | undefined;
        if (!state || state.visit === before || at.judged > 0) return;
        if (state.state === 'reading') {
          at[state.words === undefined ? 'begun' : 'read'] = Date.now();
          return;
        }
        at.judged = Date.now();
        void (async () => {
          while (unjudged.includes(await chrome.action.getTitle({ tabId })));
          const badge = Date.now();
          const text = await chrome.action.getBadgeText({ tabId });
          resolve({ ...at, badge, right: state.verdict.kind === kind && text !== '' });
        })();
      });
    }),
  };
}
