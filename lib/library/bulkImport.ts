import type { Fingerprint } from '../model/article.ts';
import type { KnownArticle, Origin } from '../model/knownArticle.ts';
import type { VerdictSummary } from '../model/verdict.ts';
import { addSegment, addToIndex, indexTables, type Indexed } from './addToIndex.ts';
import { inLibrary, openLibrary, type LibraryDatabase } from './database.ts';
import { packText } from './packText.ts';
import { readManifest, writeManifest } from './readManifest.ts';
import { PostingsBuilder, scatter } from './segment/postings.ts';

/** An article to be imported. */
export interface Imported {
  article: KnownArticle;
  fingerprint: Fingerprint;
  /** Where it came in before, if a file says so. */
  how?: Origin;
  verdict?: VerdictSummary;
  /** False where only the fingerprint is known: no text is written. */
  textKept?: boolean;
  /** `packArticle`, where that was begun already. */
  packed?: Promise<Uint8Array | undefined>;
}

/** The text as it is written; `undefined` where there is none. */
export const packArticle = async ({ article, textKept }: Imported): Promise<Uint8Array | undefined> =>
  textKept === false ? undefined : packText(article.blocks);

/** The key of each article in order, and how many were not known before. */
export interface Taken {
  ids: number[];
  /** Keys of those that were new. */
  added: number[];
}

/**
 * Takes many articles in one transaction: all of them or none. Those whose address is known already are left as they
 * are, so importing twice changes nothing. Each call makes a segment of its own: give it some thousand articles at once,
 * and call `foldIndex` when all are in.
 * @returns the key of each article, in order. Rejects with a `LibraryError`.
 */
export async function importArticles(
  database: LibraryDatabase,
  batch: readonly Imported[],
  how: Origin,
): Promise<number[]> {
  return (await takeArticles(database, batch, how)).ids;
}

/**
 * The same, and tells which of them were new.
 * @param how for those that do not say it themselves.
 * @param also is done in the same transaction.
 * @param areNew nobody is asked first whether they are known: to ask takes half as long as to write. Where one of them is
 * after all, it is done again.
 */
export async function takeArticles(
  database: LibraryDatabase,
  batch: readonly Imported[],
  how: Origin,
  also?: (taken: Taken) => Promise<void>,
  areNew = false,
): Promise<Taken> {
  await openLibrary(database);
  const ids = areNew ? new Map<string, number>() : await knownIds(database, batch);
  const fresh = new Map<string, Imported>();
  for (const one of batch) {
    const { url } = one.article;
    if (!ids.has(url) && !fresh.has(url)) fresh.set(url, one);
  }
  const added = [...fresh.values()];
  const texts = await Promise.all(added.map(async (one) => one.packed ?? packArticle(one)));
  try {
    return await inIndex(database, async () => {
      const cards = added.map(({ article, verdict, ...one }) => {
        const { blocks: _blocks, id: _id, storyId: _storyId, ...card } = article;
        return { ...card, how: one.how ?? how, ...(verdict && { verdict }) };
      });
      const keys = await database.articles.bulkAdd(cards, { allKeys: true });
      await database.texts.bulkAdd(
        texts.flatMap((gzip, at) => (gzip === undefined ? [] : [{ id: keys[at] ?? 0, gzip }])),
      );
      await database.totals.put(((await database.totals.get(0)) ?? 0) + added.length, 0);
      const rows = added.map(({ article, fingerprint }, at): Indexed => {
        return { id: keys[at] ?? 0, site: article.site, ...fingerprint };
      });
      await addToIndex(database, rows);
      keys.forEach((id, at) => ids.set(added[at]?.article.url ?? '', id));
      const taken = { ids: batch.map(({ article }) => ids.get(article.url) ?? 0), added: keys };
      await also?.(taken);
      return taken;
    });
  } catch (error) {
    // Known after all: nobody had asked, or the reader met it meanwhile.
    if ((await knownIds(database, added)).size === 0) throw error;
    return takeArticles(database, batch, how, also);
  }
}

/**
 * Keys of those that are known, by address. All are asked for at once, of the browser's own database: Dexie's `anyOf`
 * goes from one to the next and waits for each, which takes longer than to write them.
 */
async function knownIds(database: LibraryDatabase, batch: readonly Imported[]): Promise<Map<string, number>> {
  const { name } = database.articles;
  const index = database.backendDB().transaction(name, 'readonly').objectStore(name).index('url');
  const ids = await Promise.all(batch.map(({ article }) => answerOf<number | undefined>(index.getKey(article.url))));
  return new Map(ids.flatMap((id, at) => (id === undefined ? [] : [[batch[at]?.article.url ?? '', id] as const])));
}

const answerOf = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('the database did not answer'));
  });

/**
 * Takes the sparse fingerprints of a collection (lib/fingerprint/sparse), as a sparse segment. Of its articles nothing
 * else is known. @param articles by ascending id. Rejects with a `LibraryError`.
 */
export async function importSparse(
  database: LibraryDatabase,
  articles: readonly { id: number; hashes: readonly number[] }[],
): Promise<void> {
  const postings = new PostingsBuilder();
  for (const { id, hashes } of articles) for (const hash of hashes) postings.add(scatter(hash), id);
  const range = { from: articles[0]?.id ?? 0, to: articles.at(-1)?.id ?? 0 };
  await inIndex(database, async () => {
    const manifest = await readManifest(database);
    await addSegment(database, manifest, 'sparse', postings.finish(), range);
    await writeManifest(database, manifest);
  });
}

function inIndex<T>(database: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  const { articles, texts, totals } = database;
  return inLibrary(database, () =>
    database.transaction('rw', [articles, texts, totals, ...indexTables(database)], work),
  );
}
