import { importArticles } from '../../../lib/library/bulkImport.ts';
import { libraryDatabase } from '../../../lib/library/database.ts';
import { openOriginals } from '../../../lib/library/openOriginals.ts';
import type { IndexUnderTest } from './indexUnderTest.ts';

const MOST_CANDIDATES = 12;

/** The library itself, in the extension's own database, through the calls the background makes. */
export function segments(): IndexUnderTest {
  const database = libraryDatabase();
  const originals = openOriginals(database);
  return {
    name: 'segments',
    fill: (articles) => importArticles(database, articles, 'read'),
    settle: () => originals.fold(),
    ask: async ({ article, fingerprint, anchors }) => {
      const found = await originals.candidates({ fingerprint, anchors }, article.url, MOST_CANDIDATES);
      return found.map(({ id }) => id);
    },
    add: ({ article, fingerprint }) => originals.remember(article, fingerprint, 'read'),
    close: () => database.close({ disableAutoOpen: false }),
  };
}
