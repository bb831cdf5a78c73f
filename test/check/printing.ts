import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { normaliseAddress } from '../../lib/address/normaliseAddress.ts';
import type { Circumstances } from '../../lib/check/mayRemember.ts';
import { fingerprint } from '../../lib/fingerprint/fingerprint.ts';
import type { Article, Block, Fingerprint } from '../../lib/model/article.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { countWords } from '../../lib/text/words.ts';
import { numbered } from '../alignment/numberedText.ts';

/** Blocks of words that occur in no other text; 200 words each. */
export const block = (name: string, count = 200): Block => ({ kind: 'paragraph', text: numbered(name, count) });

/** One printing of a text, as the reader hands it over. */
export function printing(url: string, blocks: Block[], change: Partial<Article> = {}): [Article, Fingerprint] {
  const list = textWords(blocks);
  const host = new URL(url).hostname;
  return [
    {
      url: normaliseAddress(url) ?? url,
      title: `Gates close, says ${host}`,
      outlet: host,
      authors: [],
      agencies: [],
      credits: [],
      declarations: [],
      blocks,
      links: [],
      words: countWords(list),
      cut: false,
      ...change,
    },
    fingerprint(list),
  ];
}

/** A page that may be remembered; a test changes what it is about. */
export function mayBeKept(url: string, change: Partial<Circumstances> = {}): Circumstances {
  return {
    url,
    settings: {
      ...DEFAULT_SETTINGS,
      remember: 'on',
      pausedEverywhere: false,
      pausedSites: [],
      searchEngine: 'duckduckgo' as const,
    },
    privateWindow: false,
    privatePage: false,
    sure: true,
    ...change,
  };
}
