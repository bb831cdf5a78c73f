import { join } from 'node:path';
import { bundleScript } from '../../bench/bundleScript.ts';
import { readText } from '../readJsonl.ts';
import type { Prediction } from './inPage/prediction.ts';
import { launchPlainChromium, ServedTab } from './servedTab.ts';
import type { Truth } from './truth.ts';

export type ReaderName = 'ours' | 'inert' | 'readability' | 'defuddle';

export interface PageAnswers {
  id: string;
  /** What each reader made of the page, or why it failed. */
  by: Partial<Record<ReaderName, Prediction | { error: string }>>;
}

/**
 * Reads every page with every reader. A few tabs load at a time, but only one reads: readers are timed. Who comes first
 * on a page changes from page to page.
 */
export async function readPages(
  dir: string,
  truths: readonly Truth[],
  readers: readonly ReaderName[],
  tabs: number,
): Promise<PageAnswers[]> {
  const bundles = await Promise.all(readers.map((name) => bundleScript(`evaluate/pages/inPage/${name}.ts`)));
  const browser = await launchPlainChromium();
  const queue = truths.map((truth, index) => ({ truth, index }));
  const answers: PageAnswers[] = [];
  let reading: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = reading.then(work);
    reading = mine.catch(() => undefined);
    return mine;
  };
  const work = async () => {
    const tab = await ServedTab.open(browser);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { truth, index } = next;
      const one: PageAnswers = { id: truth.id, by: {} };
      const url = addressOf(truth);
      const html = readText(join(dir, 'pages', `${truth.id}.html.gz`));
      const shown = await tab.show(url, html).then(() => undefined, String);
      for (const turn of readers.keys()) {
        const at = (turn + index) % readers.length;
        const [name, bundle] = [readers[at], bundles[at]];
        if (!name || !bundle) continue;
        one.by[name] = shown
          ? { error: shown }
          : await inTurn(() => tab.timed<Prediction>(bundle, 'read', url)).then(
              ({ answer, loadMs }) => ({ ...answer, ...(loadMs !== undefined && { loadMs }) }),
              (error: unknown) => ({ error: String(error) }),
            );
      }
      answers.push(one);
    }
    await tab.page.close();
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
  }
  return answers;
}

export const addressOf = ({ id, url }: Truth) =>
  url && /^https?:/i.test(url) ? url : `https://${hostOf(id)}.example/`;

/** An id as a host's label. */
const hostOf = (id: string) =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'page';
