import { launchChromium } from '../support/chromium.ts';
import { bundleScript } from './bundleScript.ts';
import { figure, median, type Section } from './figures.ts';
import { ScriptWorld } from './scriptWorld.ts';

const WORLDS = 20;
const RUNS = 60;

/** Of a thousand words, in the page (issue 4). */
const BAR_MS = 1;

/** What the fingerprint of 1,000 words costs in a page, in worlds of their own as content scripts have. */
export async function measureFingerprint(): Promise<Section> {
  const chromium = await launchChromium();
  try {
    const bundle = await bundleScript('bench/inPage/fingerprintClock.ts');
    const page = await chromium.context.newPage();
    const first = { words: [] as number[], fingerprint: [] as number[] };
    const again = { words: [] as number[], fingerprint: [] as number[] };
    for (let world = 0; world < WORLDS; world++) {
      await page.goto('about:blank');
      const one = await ScriptWorld.open(page, bundle, true);
      const times = await one.call<typeof first>('fingerprints', RUNS);
      for (const what of ['words', 'fingerprint'] as const) {
        first[what].push(...times[what].slice(0, 1));
        again[what].push(...times[what].slice(1));
      }
      await one.close();
    }
    return {
      title: 'Fingerprint of 1,000 words, in a page',
      figures: [
        figure('fingerprint, first call in its world', first.fingerprint),
        figure('fingerprint, other texts after it', again.fingerprint),
        figure('finding the words before, first call', first.words),
        figure('finding the words before, other texts', again.words),
      ],
      facts: { 'fingerprint, median under 1 ms': median(again.fingerprint) < BAR_MS ? 'yes' : 'no' },
      notes: [`${WORLDS} isolated worlds, ${RUNS} different texts in each`],
    };
  } finally {
    await chromium.close();
  }
}
