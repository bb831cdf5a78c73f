import { Dexie } from 'dexie';
import type { Origin } from '../model/knownArticle.ts';
import type { ArticleCard, VerdictSummary } from '../model/verdict.ts';
import { normaliseWord } from '../text/normalise.ts';
import { DATABASE_NAME, asLibraryError, libraryDatabase, openLibrary, type LibraryDatabase } from './database.ts';
import { indexTables } from './addToIndex.ts';
import { eraseFromIndex } from './eraseFromIndex.ts';
import type { ArticleRow } from './rows.ts';

/** The library as its owner sees it: a list to search and to erase from. For our own pages; the look-up has its port. */

export type ShelfRow = ArticleCard & { id: number; how: Origin; verdict?: VerdictSummary };

let shared: LibraryDatabase | undefined;

async function open(): Promise<LibraryDatabase> {
  shared ??= libraryDatabase();
  await openLibrary(shared);
  return shared;
}

/**
 * Articles whose headline, outlet, address or author holds every word of the query, the latest met first.
 * @returns at most `limit` rows, and how many there are in all. Rejects with a `LibraryError`.
 */
export async function listArticles(query: string, limit: number): Promise<{ rows: ShelfRow[]; total: number }> {
  const wanted = query.split(/\s+/).map(normaliseWord).filter(Boolean);
  try {
    const { articles } = await open();
    const all = articles.orderBy('firstSeen').reverse();
    if (wanted.length === 0) {
      return { rows: (await all.limit(limit).toArray()).map(shelfRow), total: await articles.count() };
    }
    const rows: ShelfRow[] = [];
    let total = 0;
    await all.each((row) => {
      const text = normaliseWord([row.title, row.outlet, row.url, ...row.authors].join(' '));
      if (!wanted.every((word) => text.includes(word))) return;
      total++;
      if (rows.length < limit) rows.push(shelfRow(row));
    });
    return { rows, total };
  } catch (error) {
    throw asLibraryError(error);
  }
}

function shelfRow(row: ArticleRow): ShelfRow {
  const { id, url, title, outlet, site, authors, agencies, published, firstSeen, words, language, word, how, verdict } =
    row;
  if (id === undefined) throw new Error(`a stored article without a key: ${url}`);
  return {
    id,
    url,
    title,
    outlet,
    site,
    authors,
    agencies,
    ...(published && { published }),
    firstSeen,
    words,
    ...(language !== undefined && { language }),
    ...(word && { word }),
    how,
    ...(verdict && { verdict }),
  };
}

/** Erases one article with its text and fingerprint. */
export async function eraseArticle(id: number): Promise<void> {
  await erase((database) => database.articles.where('id').equals(id).primaryKeys());
}

/** Erases all articles of one registrable domain; returns how many. */
export async function eraseSite(site: string): Promise<number> {
  return erase((database) => database.articles.where('site').equals(site).primaryKeys());
}

export async function eraseEverything(): Promise<void> {
  try {
    const database = await open();
    const { articles, texts, totals } = database;
    await database.transaction('rw', [articles, texts, totals, ...indexTables(database)], async () => {
      await Promise.all([articles, texts, totals, ...indexTables(database)].map((table) => table.clear()));
    });
  } catch (error) {
    throw asLibraryError(error);
  }
}

async function erase(find: (database: LibraryDatabase) => PromiseLike<number[]>): Promise<number> {
  try {
    const database = await open();
    const { articles, texts, forward, tombstones, totals } = database;
    return await database.transaction('rw', articles, texts, forward, tombstones, totals, async () => {
      const ids = await find(database);
      await Promise.all([articles.bulkDelete(ids), texts.bulkDelete(ids), eraseFromIndex(database, ids)]);
      await totals.put(((await totals.get(0)) ?? 0) - ids.length, 0);
      return ids.length;
    });
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** Calls back when articles are written or erased, in this page or in the background; returns the way to stop. */
export function watchShelf(onChange: () => void): () => void {
  const listener = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${DATABASE_NAME}/articles/`))) onChange();
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on('storagemutated').unsubscribe(listener);
}
