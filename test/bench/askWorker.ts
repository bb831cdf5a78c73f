import type { Page } from '@playwright/test';
import type { browser } from '../../lib/browser/browser.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { TabState } from '../../lib/model/tabState.ts';
import type { Chromium } from '../support/chromium.ts';
import { inContentWorld } from '../support/contentWorld.ts';
import { until } from '../support/until.ts';
import { copyOf, syntheticArticle } from './library/syntheticArticle.ts';
import { workerHeap } from './workerHeap.ts';

declare const chrome: typeof browser;

/** One question put to the extension's own background, as the reader of a page puts it. Milliseconds. */
export interface Question {
  /** From sending the message to the verdict standing in the tab's state. */
  verdict: number;
  /** Of that, the look-up in the index; and writing the article just read. Both inside the worker, by User Timing. */
  lookUp: number;
  remember: number;
  /** Bytes of the worker's heap and buffers afterwards. */
  heap: number;
  right: boolean;
}

/** A page that is no article, under every address of the host. */
export const QUESTION_HOST = 'http://questions.example';

/** A worker that was killed in the middle of a question gives no verdict. */
const PATIENCE_MS = 15_000;

let asked = 0;

/**
 * Sends, from the extension's world inside a page, what the reader would have sent of an article: a copy of planted
 * article `number`, or one that is nowhere. The worker is killed before, if so wished.
 */
export async function askWorker(
  chromium: Chromium,
  page: Page,
  number: number,
  isHit: boolean,
  killed: boolean,
): Promise<Question> {
  const url = `${QUESTION_HOST}/${++asked}-${Date.now()}`;
  await chromium.visit(page, url);
  const tabId = await chromium.tabIdOf(page);
  const planted = syntheticArticle(number);
  const { article, fingerprint } = isHit ? copyOf(planted) : syntheticArticle(10_000_000 + asked);
  const { firstSeen: _firstSeen, site: _site, ...rest } = article;
  const reading: Reading = { kind: 'article', article: { ...rest, url }, fingerprint, private: false };
  const visit = `question-${asked}`;
  await chromium.seedTabState(tabId, { state: 'reading', url, visit, since: Date.now(), sure: true });
  if (killed) await chromium.killWorker();

  // The handle is back when the listener is there; what it waits for comes later.
  const watch = await chromium.desk.evaluateHandle(watchVerdict, [tabId, visit] as const);
  const message = JSON.stringify({ firstprint: 'pageRead', data: { url, reading } });
  const sending = `(async () => {
    const message = ${message};
    const at = performance.timeOrigin + performance.now();
    await chrome.runtime.sendMessage(message);
    return at;
  })()`;
  const [sent, { at, state }] = await Promise.race([
    Promise.all([
      inContentWorld(page, chromium.extensionId, sending) as Promise<number>,
      watch.evaluate(({ seen }) => seen),
    ]),
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no verdict')), PATIENCE_MS)),
  ]);
  await watch.dispose();
  const times = await until('the worker', () => chromium.worker.evaluate(readMeasures), Boolean);
  const match = state.state === 'judged' && 'match' in state.verdict ? state.verdict.match.other.url : undefined;
  return {
    verdict: at - sent,
    lookUp: times['firstprint:candidates'] ?? NaN,
    remember: times['firstprint:remember'] ?? NaN,
    heap: await workerHeap(chromium),
    right: match === (isHit ? planted.article.url : undefined) && state.state === 'judged' && state.kept,
  };
}

/** Runs in a page of the extension; holds no named functions, for which tsx would call a helper that is not there. */
function watchVerdict([tabId, visit]: readonly [number, string]) {
  return {
    seen: new Promise<{ at: number; state: TabState }>((resolve) => {
      chrome.storage.session.onChanged.addListener((changes) => {
        const state = changes[`tab:${tabId}`]?.newValue as TabState | undefined;
        if (state?.state === 'judged' && state.visit === visit)
          resolve({ at: performance.timeOrigin + performance.now(), state });
      });
    }),
  };
}

/** Runs in the worker. */
function readMeasures(): Record<string, number> {
  return Object.fromEntries(performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration]));
}
