import { join } from 'node:path';
import { median, quantile, round } from '../../bench/figures.ts';
import { bundleScript } from '../../bench/bundleScript.ts';
import { readText } from '../readJsonl.ts';
import type { Mutated } from './inPage/mutated.ts';
import { addressOf } from './readPages.ts';
import { launchPlainChromium, ServedTab } from './servedTab.ts';
import type { Truth } from './truth.ts';

/** A reading that takes longer hangs, for whoever waits for it (issue 3). */
const LONGEST_MS = 1000;

/** Real pages changed by chance, in Chromium: the reader must answer, with text, within a second. */
export async function mutate(dir: string, truths: readonly Truth[], turns: number): Promise<object> {
  const bundle = await bundleScript('evaluate/pages/inPage/mutated.ts');
  const browser = await launchPlainChromium();
  const times: number[] = [];
  const faults: string[] = [];
  try {
    const tab = await ServedTab.open(browser);
    for (const [at, truth] of truths.entries()) {
      const html = readText(join(dir, 'pages', `${truth.id}.html.gz`));
      for (let turn = 0; turn < turns; turn++) {
        const seed = at * 1000 + turn;
        await tab.show(addressOf(truth), html);
        const answer = await tab
          .run<Mutated>(bundle, 'read', addressOf(truth), seed)
          .catch((error: unknown): Mutated => ({ ms: 0, fault: String(error) }));
        times.push(answer.ms);
        if (answer.fault) faults.push(`${truth.id}, seed ${seed}: ${answer.fault}`);
        else if (answer.ms > LONGEST_MS) faults.push(`${truth.id}, seed ${seed}: ${round(answer.ms)} ms`);
      }
    }
  } finally {
    await browser.close();
  }
  for (const fault of faults) console.log(fault);
  return {
    mutated: times.length,
    faults: faults.length,
    msP50: round(median(times)),
    msP95: round(quantile(times, 0.95)),
    longestMs: round(Math.max(0, ...times)),
  };
}
