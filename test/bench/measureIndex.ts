import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { askWorker, QUESTION_HOST, type Question } from './askWorker.ts';
import { bundleScript } from './bundleScript.ts';
import { figure, median, quantile, round, type Section } from './figures.ts';
import { folderBytes } from './folderBytes.ts';
import type { Asked, Filled, IndexKind } from './inPage/indexClock.ts';
import { ScriptWorld } from './scriptWorld.ts';

/** Bars of the design, section 4. */
const BARS = {
  dense: { verdict: 40, lookUp: 20, bytes: 2000, firstVerdict: 400 },
  sparse: { verdict: 30, lookUp: 10, bytes: 300, firstVerdict: 400 },
} as const;
const REMEMBER_BAR_MS = 10;
const HEAP_BAR = 150 * 1024 * 1024;

/** Articles a batch: some million postings each. */
const BATCH = { dense: 8192, sparse: 65_536 } as const;

const PLANTED = 100;
const CARDS_AT_ONCE = 5000;

/** One point of the curve: an index of so many articles. */
export interface Point {
  kind: IndexKind;
  articles: number;
  lookUp: { p50: number; p95: number };
  verdict: { p50: number; p95: number };
}

/**
 * An index of so many articles in the built extension, each question put to its background by message, with the worker
 * killed before. In a profile of its own; the index is weighed before cards and texts are added.
 */
export async function measureIndex(
  kind: IndexKind,
  articles: number,
  questions: number,
): Promise<{ section: Section; point: Point }> {
  const profile = await mkdtemp(join(tmpdir(), 'firstprint-bench-'));
  try {
    const filled = await inBrowser(profile, (chromium, world) => fillIndex(world, kind, articles));
    const indexBytes = folderBytes(join(profile, 'Default', 'IndexedDB'));
    // Of a sparse collection nothing but hashes is known.
    if (kind === 'dense') await inBrowser(profile, (_, world) => fillCards(world, articles));
    const cold = await inBrowser(profile, (chromium) => ask(chromium, 1, false));
    const woken = await inBrowser(profile, (chromium) => ask(chromium, questions, true));
    return describe(kind, articles, { filled, indexBytes, first: cold.map(({ verdict }) => verdict), woken });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function inBrowser<T>(profile: string, work: (chromium: Chromium, world: ScriptWorld) => Promise<T>): Promise<T> {
  const chromium = await launchChromium({ profile });
  try {
    await chromium.desk.bringToFront();
    return await work(
      chromium,
      await ScriptWorld.open(chromium.desk, await bundleScript('bench/inPage/indexClock.ts'), false),
    );
  } finally {
    await chromium.close();
  }
}

async function fillIndex(world: ScriptWorld, kind: IndexKind, articles: number) {
  await world.call('plant', kind, PLANTED);
  const total = { ms: 0, settling: 0, hashes: 0, heap: 0 };
  for (let from = 0; from < articles; from += BATCH[kind]) {
    const { ms, hashes, heap } = await world.call<Filled>('fill', kind, from, Math.min(BATCH[kind], articles - from));
    total.ms += ms;
    total.hashes += hashes;
    total.heap = Math.max(total.heap, heap);
  }
  const settled = await world.call<Filled>('settle');
  return { ...total, settling: settled.ms, heap: Math.max(total.heap, settled.heap) };
}

async function fillCards(world: ScriptWorld, articles: number): Promise<void> {
  for (let from = 0; from < articles; from += CARDS_AT_ONCE) {
    await world.call('fillCards', from, Math.min(CARDS_AT_ONCE, articles - from));
  }
}

async function ask(chromium: Chromium, questions: number, killed: boolean): Promise<Question[]> {
  await chromium.setRemember('on');
  await chromium.context.route(/^https?:/, async (route) => {
    if (!route.request().url().startsWith(QUESTION_HOST)) return route.abort();
    return route.fulfill({ body: '<!doctype html><title>No article</title>', contentType: 'text/html' });
  });
  const page = await chromium.context.newPage();
  const answers: Question[] = [];
  for (let question = 0; question < questions; question++) {
    // A worker that is killed while it starts may take the question with it: it is put again.
    const put = () => askWorker(chromium, page, question % PLANTED, question % 2 === 0, killed);
    answers.push(await put().catch(put).catch(put));
  }
  await page.close();
  return answers;
}

interface Measured {
  filled: Awaited<ReturnType<typeof fillIndex>>;
  indexBytes: number;
  first: number[];
  woken: Question[];
}

function describe(kind: IndexKind, articles: number, { filled, indexBytes, first, woken }: Measured) {
  const bars = BARS[kind];
  const right = woken.filter((question) => question.right);
  const of = (pick: (question: Question) => number) => right.map(pick);
  const bytes = indexBytes / (articles + PLANTED);
  const heap = Math.max(...woken.map((question) => question.heap).filter(Number.isFinite));
  const two = (values: number[]) => ({ p50: round(median(values)), p95: round(quantile(values, 0.95)) });
  const section: Section = {
    title: `Index, ${kind}, ${articles} articles`,
    figures: [
      figure(
        'worker killed before: message to verdict',
        of(({ verdict }) => verdict),
        { bar: bars.verdict },
      ),
      figure(
        'of that, the look-up, database opened',
        of(({ lookUp }) => lookUp),
        { bar: bars.lookUp },
      ),
      figure(
        'adding the article just read',
        of(({ remember }) => remember),
        { bar: REMEMBER_BAR_MS },
      ),
      figure('first verdict after a browser start', first, { bar: bars.firstVerdict }),
      figure('bytes on disk an article, index', [bytes], { unit: 'B', bar: bars.bytes }),
      figure('worker’s heap and buffers', [heap / 1024 ** 2], { unit: 'MB', bar: HEAP_BAR / 1024 ** 2 }),
    ],
    facts: {
      'hashes an article': Math.round(filled.hashes / articles),
      'filling, s': round((filled.ms + filled.settling) / 1000),
      'of that, merging at the end, s': round(filled.settling / 1000),
      'filling with merging, ms an article': round((filled.ms + filled.settling) / articles),
      'heap of the page that filled it, MB': Math.round(filled.heap / 1024 ** 2),
      'wrong answers, left out': woken.length - right.length,
    },
    notes: [
      'each question is a pageRead message from the extension’s world in a page to its background, as the reader sends it; half of them are copies of articles that are there; the page is remembered as well',
      'from sending to the tab’s state saying so, in a page of the extension that watches; the look-up and the adding by User Timing inside the worker',
      'the index is weighed alone, after the browser closed; then cards and texts are added (dense). Its articles are drawn hashes, but for 100 with a text',
    ],
  };
  const point: Point = {
    kind,
    articles,
    lookUp: two(of(({ lookUp }) => lookUp)),
    verdict: two(of(({ verdict }) => verdict)),
  };
  return { section, point };
}

/** Milliseconds for which the baseline may be filled. */
const BASELINE_MS = 60_000;
const BASELINE_BATCH = 500;

/** The multiEntry index, as far as it gets in a minute, and the segments at the same size; asked in a page of the extension. */
export async function measureAgainstBaseline(most: number, questions: number): Promise<Section> {
  const profile = await mkdtemp(join(tmpdir(), 'firstprint-bench-'));
  try {
    const measured = await inBrowser(profile, async (_, world) => {
      let articles = 0;
      let filling = 0;
      while (filling < BASELINE_MS && articles < most) {
        filling += (await world.call<Filled>('fillBaseline', articles, BASELINE_BATCH)).ms;
        articles += BASELINE_BATCH;
      }
      const baseline = await world.call<Asked>('askBaseline', articles, questions);
      const filled = await fillIndex(world, 'dense', articles);
      const own = await world.call<Asked>('ask', articles, questions);
      return { articles, filling, baseline, own, ownFilling: filled.ms + filled.settling };
    });
    const { articles, filling, baseline, own, ownFilling } = measured;
    return {
      title: `Index against multiEntry, ${articles} articles`,
      figures: [
        figure('multiEntry: look-up, database opened', baseline.ms),
        figure('segments: look-up, database opened', own.ms),
      ],
      facts: {
        'multiEntry: filling, ms an article': round(filling / articles),
        'segments: filling, ms an article': round(ownFilling / articles),
        'filling, times faster (bar: 20)': round(filling / ownFilling),
        'look-up p50, times faster (bar: 3)': round(median(baseline.ms) / median(own.ms)),
        'look-up p95, times faster': round(quantile(baseline.ms, 0.95) / quantile(own.ms, 0.95)),
        'wrong answers, left out': baseline.wrong + own.wrong,
      },
      notes: [
        'both are indexes alone, of the same drawn fingerprints, in one browser; the baseline is filled by bulkAdd, 500 articles a transaction, for a minute',
      ],
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
