import { Dexie, type Table } from 'dexie';
import type { Fingerprint } from '../../../lib/model/article.ts';
import type { KnownArticle } from '../../../lib/model/knownArticle.ts';
import { packText } from '../../../lib/library/packText.ts';
import type { IndexedArticle, IndexUnderTest } from './indexUnderTest.ts';

const MOST_CANDIDATES = 12;
const MOST_ARTICLES_PER_HASH = 200;
const LEAST_SHARED = 2;

type Baseline = Dexie & {
  articles: Table<Omit<KnownArticle, 'id' | 'blocks'> & { id?: number }, number>;
  texts: Table<{ id: number; gzip: Uint8Array }, number>;
  fingerprints: Table<Fingerprint & { id: number }, number>;
};

/**
 * The baseline: posting lists as a Dexie multiEntry index, one index entry a hash, as version 1 of the library had
 * them. Its quickest way in is one transaction for many articles.
 */
export function multiEntry(): IndexUnderTest {
  const database = new Dexie('firstprint-multientry', { cache: 'disabled' }) as Baseline;
  database.version(1).stores({ articles: '++id, &url, site, firstSeen', texts: 'id', fingerprints: 'id, *hashes' });

  const fill: IndexUnderTest['fill'] = async (articles) => {
    const texts = await Promise.all(articles.map(({ article }) => packText(article.blocks)));
    return database.transaction('rw', database.articles, database.texts, database.fingerprints, async () => {
      const ids = await database.articles.bulkAdd(articles.map(cardOf), { allKeys: true });
      await database.texts.bulkAdd(texts.map((gzip, at) => ({ id: ids[at] ?? 0, gzip })));
      await database.fingerprints.bulkAdd(
        articles.map(({ fingerprint }, at) => ({ id: ids[at] ?? 0, ...fingerprint })),
      );
      return ids;
    });
  };
  return {
    name: 'multiEntry baseline',
    fill,
    add: async (article) => (await fill([article]))[0] ?? 0,
    ask: ({ fingerprint }) => findInMultiEntry(database.fingerprints, fingerprint.hashes),
    settle: async () => undefined,
    close: () => database.close({ disableAutoOpen: false }),
  };
}

function cardOf({ article }: IndexedArticle) {
  const { blocks: _blocks, id: _id, ...card } = article;
  return card;
}

/** Keys of the articles that share most hashes, best first. */
export async function findInMultiEntry(
  fingerprints: Baseline['fingerprints'],
  hashes: readonly number[],
): Promise<number[]> {
  // One request a hash, all under way at once: a cursor that hops from key to key waits for each.
  const holders = await fingerprints.db.transaction('r', fingerprints, () =>
    Promise.all(hashes.map((hash) => fingerprints.where('hashes').equals(hash).primaryKeys())),
  );
  const shared = new Map<number, number>();
  for (const ids of holders) {
    if (ids.length <= MOST_ARTICLES_PER_HASH) for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
}
