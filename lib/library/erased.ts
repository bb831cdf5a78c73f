import { addToIndex, indexTables } from './addToIndex.ts';
import { inLibrary, type LibraryDatabase } from './database.ts';
import { eraseFromIndex } from './eraseFromIndex.ts';
import type { ArticleRow, ForwardRow, TextRow } from './rows.ts';
import { unpackHashes } from './segment/hashList.ts';

/** What was erased, held in memory so that it can be put back. */
export interface Erased {
  articles: ArticleRow[];
  texts: TextRow[];
  forward: ForwardRow[];
}

/** Articles of one transaction. */
const AT_ONCE = 500;

/** Does something with some hundred at a time, each time in one transaction on every table that knows of an article. */
async function inBatches<T>(
  database: LibraryDatabase,
  all: readonly T[],
  work: (some: T[]) => Promise<void>,
  onProgress?: (done: number) => void,
): Promise<void> {
  const { articles, texts, totals } = database;
  await inLibrary(database, async () => {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      await database.transaction('rw', [articles, texts, totals, ...indexTables(database)], async () => work(some));
      onProgress?.(from + some.length);
    }
  });
}

/** Changes how many articles there are, inside a transaction. */
const addToTotal = async ({ totals }: LibraryDatabase, change: number) =>
  totals.put(((await totals.get(0)) ?? 0) + change, 0);

/**
 * Erases articles with their texts and fingerprints, some hundred at a time. From then on they are gone from the disk:
 * only the caller can put them back. Rejects with a `LibraryError`.
 */
export async function eraseArticles(
  database: LibraryDatabase,
  ids: readonly number[],
  onProgress?: (done: number) => void,
): Promise<Erased> {
  const erased: Erased = { articles: [], texts: [], forward: [] };
  const { articles, texts, forward } = database;
  await inBatches(
    database,
    ids,
    async (some) => {
      const [rows, packed, prints] = await Promise.all([
        articles.bulkGet(some),
        texts.bulkGet(some),
        forward.where('id').anyOf(some).toArray(),
      ]);
      const there = rows.filter((row) => row !== undefined);
      await Promise.all([articles.bulkDelete(some), texts.bulkDelete(some), eraseFromIndex(database, some)]);
      await addToTotal(database, -there.length);
      erased.articles.push(...there);
      erased.texts.push(...packed.filter((row) => row !== undefined));
      erased.forward.push(...prints);
    },
    onProgress,
  );
  return erased;
}

/**
 * Puts back what was erased, under its old keys. What was met again meanwhile stays as it is now. Returns how many were
 * put back. Rejects with a `LibraryError`.
 */
export async function putBack(database: LibraryDatabase, erased: Erased): Promise<number> {
  const texts = new Map(erased.texts.map((row) => [row.id, row]));
  const forward = new Map(erased.forward.map((row) => [row.id, row]));
  let count = 0;
  await inBatches(database, erased.articles, async (some) => {
    const urls = database.articles.where('url').anyOf(some.map(({ url }) => url));
    const taken = new Set(await urls.keys());
    const rows = some.filter(({ url }) => !taken.has(url));
    const ids = rows.flatMap(({ id }) => id ?? []);
    await database.articles.bulkAdd(rows);
    await database.texts.bulkPut(ids.flatMap((id) => texts.get(id) ?? []));
    await addToIndex(
      database,
      ids.flatMap((id) => {
        const row = forward.get(id);
        return row ? [{ ...row, hashes: unpackHashes(row.hashes) }] : [];
      }),
    );
    await addToTotal(database, rows.length);
    count += rows.length;
  });
  return count;
}
