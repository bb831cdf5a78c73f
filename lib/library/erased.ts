import { addToIndex, indexTables } from './addToIndex.ts';
import { asLibraryError, openLibrary, type LibraryDatabase } from './database.ts';
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

/** Every table that knows of an article. */
const tables = (database: LibraryDatabase) =>
  [database.articles, database.texts, database.totals, ...indexTables(database)] as const;

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
  await openLibrary(database);
  const { articles, texts, forward, totals } = database;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    try {
      await database.transaction('rw', [...tables(database)], async () => {
        const [rows, packed, prints] = await Promise.all([
          articles.bulkGet(some),
          texts.bulkGet(some),
          forward.where('id').anyOf(some).toArray(),
        ]);
        const there = rows.filter((row) => row !== undefined);
        await Promise.all([articles.bulkDelete(some), texts.bulkDelete(some), eraseFromIndex(database, some)]);
        await totals.put(((await totals.get(0)) ?? 0) - there.length, 0);
        erased.articles.push(...there);
        erased.texts.push(...packed.filter((row) => row !== undefined));
        erased.forward.push(...prints);
      });
    } catch (error) {
      throw asLibraryError(error);
    }
    onProgress?.(Math.min(from + AT_ONCE, ids.length));
  }
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
  await openLibrary(database);
  for (let from = 0; from < erased.articles.length; from += AT_ONCE) {
    const some = erased.articles.slice(from, from + AT_ONCE);
    try {
      await database.transaction('rw', [...tables(database)], async () => {
        const taken = await database.articles
          .where('url')
          .anyOf(some.map(({ url }) => url))
          .keys();
        const rows = some.filter(({ url }) => !taken.includes(url));
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
        await database.totals.put(((await database.totals.get(0)) ?? 0) + rows.length, 0);
        count += rows.length;
      });
    } catch (error) {
      throw asLibraryError(error);
    }
  }
  return count;
}
