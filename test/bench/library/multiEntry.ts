import { libraryDatabase } from '../../../lib/library/database.ts';
import { openOriginals } from '../../../lib/library/openOriginals.ts';
import type { IndexUnderTest } from './indexUnderTest.ts';

const MOST_CANDIDATES = 12;

/**
 * The baseline: the library's own code on a Dexie multiEntry index, in the extension's own database. It has no quicker
 * way in than one transaction an article, text packed, which is how pages are remembered.
 */
export function multiEntry(): IndexUnderTest {
  const originals = openOriginals(libraryDatabase());
  const add: IndexUnderTest['add'] = ({ article, fingerprint }) => originals.remember(article, fingerprint, 'read');
  return {
    name: 'multiEntry baseline',
    add,
    fill: async (articles) => {
      const keys: number[] = [];
      for (const article of articles) keys.push(await add(article));
      return keys;
    },
    ask: async ({ article, fingerprint }) => {
      const found = await originals.candidates(fingerprint, article.url, MOST_CANDIDATES);
      return found.map(({ id }) => id);
    },
  };
}
