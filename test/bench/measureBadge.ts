import type { Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import type { VerdictKind } from '../../lib/model/verdict.ts';
import { COPY, CREDITED_COPY, ORIGINAL } from '../newsstand/stand.ts';
import type { Chromium } from '../support/chromium.ts';
import { until } from '../support/until.ts';
import { figure, type Section } from './figures.ts';

declare const chrome: typeof browser;

/** The badge must stand this long after the page is idle (issue 2). */
const BADGE_BAR_MS = 1000;

const ROUNDS = 8;

/** What each page must be judged once all of them are known. */
const PAGES: [string, VerdictKind][] = [
  [ORIGINAL, 'original'],
  [COPY, 'republished'],
  [CREDITED_COPY, 'republished'],
  ['http://www.fenandfield.example/opinion/a-wall-a-meadow-and-a-night-of-water', 'partly'],
];

interface Shown {
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
  const right = (all: readonly Shown[]) => all.filter((shown) => shown.right);
  const bar = { bar: BADGE_BAR_MS };
  return {
    title: `Badge, ${library}`,
    figures: [
      figure(
        'worker alive: judged',
        right(warm).map(({ judged }) => judged),
        bar,
      ),
      figure(
        'worker alive: badge set',
        right(warm).map(({ badge }) => badge),
        bar,
      ),
      figure(
        'worker killed before: judged',
        right(woken).map(({ judged }) => judged),
        bar,
      ),
      figure(
        'worker killed before: badge set',
        right(woken).map(({ badge }) => badge),
        bar,
      ),
    ],
    facts: { 'wrong verdicts, left out': [...warm, ...woken].filter((shown) => !shown.right).length },
    notes: [
      'starts: the page’s load event (performance.timeOrigin + loadEventStart); ends: Date.now() in a page of the extension that watches the tab’s state and then the button’s title, which is set after its text',
      'both clocks are the machine’s own; the watching page is in the background, so a little of its own delay is in the figure. Below zero: judged before the load event',
      'killed before: between leaving the last page and opening this one. The browser wakes the worker for the navigation already, so some of the start lies before the load event, as it does for a reader',
    ],
  };
}

async function timeBadge(chromium: Chromium, page: Page, url: string, kind: VerdictKind): Promise<Shown> {
  const tabId = await chromium.tabIdOf(page);
  const before = (await chromium.tabState(tabId))?.visit;
  // The handle is back when the listener is there; what it waits for comes later.
  const watch = await chromium.desk.evaluateHandle(watchTab, [tabId, before ?? ''] as const);
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
  return {
    judged: seen.judgedAt - loaded,
    badge: seen.shownAt - loaded,
    right: seen.kind === kind && seen.text !== '',
  };
}

/** Runs in a page of the extension; holds no named functions, for which tsx would call a helper that is not there. */
function watchTab([tabId, before]: readonly [number, string]) {
  return {
    seen: new Promise<{ judgedAt: number; shownAt: number; kind: string; text: string }>((resolve) => {
      const unjudged = ['', 'badgeTitleNone', 'badgeReading'].map((key) => key && chrome.i18n.getMessage(key));
      let isJudged = false;
      chrome.storage.session.onChanged.addListener((changes) => {
        const state = changes[`tab:${tabId}`]?.newValue as TabState | undefined;
        if (isJudged || state?.state !== 'judged' || state.visit === before) return;
        isJudged = true;
        const judgedAt = Date.now();
        void (async () => {
          while (unjudged.includes(await chrome.action.getTitle({ tabId })));
          const shownAt = Date.now();
          resolve({ judgedAt, shownAt, kind: state.verdict.kind, text: await chrome.action.getBadgeText({ tabId }) });
        })();
      });
    }),
  };
}
