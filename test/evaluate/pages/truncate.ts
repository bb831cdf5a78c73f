import { join } from 'node:path';
import { bundleScript } from '../../bench/bundleScript.ts';
import { readText } from '../readJsonl.ts';
import type { Prediction } from './inPage/prediction.ts';
import { addressOf } from './readPages.ts';
import { launchPlainChromium, ServedTab } from './servedTab.ts';
import type { Truth } from './truth.ts';

type Cut = Prediction & { wall: string };

/** How often the reader says that it did not read an article whole: on pages cut as a paywall cuts them. */
export async function truncate(dir: string, truths: readonly Truth[]): Promise<object> {
  const bundle = await bundleScript('evaluate/pages/inPage/truncated.ts');
  const browser = await launchPlainChromium();
  const cuts: (Cut & { id: string })[] = [];
  try {
    const tab = await ServedTab.open(browser);
    for (const [turn, truth] of truths.entries()) {
      const url = addressOf(truth);
      await tab.show(url, readText(join(dir, 'pages', `${truth.id}.html.gz`)));
      const cut = await tab.run<Cut | undefined>(bundle, 'read', url, turn);
      if (cut) cuts.push({ id: truth.id, ...cut });
    }
  } finally {
    await browser.close();
  }
  const isHonest = ({ kind }: Cut) => kind === 'unreadable';
  const walls = [...new Set(cuts.map(({ wall }) => wall))];
  console.table(
    Object.fromEntries(
      walls.map((wall) => {
        const group = cuts.filter((cut) => cut.wall === wall);
        const count = (kind: string) => group.filter((cut) => cut.kind === kind).length;
        return [
          wall,
          {
            pages: group.length,
            unreadable: count('unreadable'),
            short: count('not-article'),
            article: count('article'),
          },
        ];
      }),
    ),
  );
  for (const cut of cuts) if (!isHonest(cut)) console.log(`${cut.wall} ${cut.kind} ${cut.wordsRead} words: ${cut.id}`);
  return { truncated: cuts.length, unreadable: cuts.filter(isHonest).length };
}
