import type { Fingerprint } from '../model/article.ts';
import type { KnownArticle, Origin } from '../model/knownArticle.ts';
import { addSegment, addToIndex, indexTables, type Indexed } from './addToIndex.ts';
import { asLibraryError, openLibrary, type LibraryDatabase } from './database.ts';
import { packText } from './packText.ts';
import { readManifest, writeManifest } from './readManifest.ts';
import { PostingsBuilder, scatter } from './segment/postings.ts';

/** An article to be imported. */
export interface Imported {
  article: KnownArticle;
  fingerprint: Fingerprint;
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
  const texts = await Promise.all(batch.map(({ article }) => packText(article.blocks)));
  return inIndex(database, async () => {
    const known = await database.articles
      .where('url')
      .anyOf(batch.map(({ article }) => article.url))
      .toArray();
    const ids = new Map(known.map(({ url, id }) => [url, id ?? 0]));
    const fresh = new Map<string, { one: Imported; gzip: Uint8Array }>();
    batch.forEach((one, at) => {
      const { url } = one.article;
      const gzip = texts[at];
      if (gzip && !ids.has(url) && !fresh.has(url)) fresh.set(url, { one, gzip });
    });
    const added = [...fresh.values()];
    const cards = added.map(({ one: { article } }) => {
      const { blocks: _blocks, id: _id, ...card } = article;
      return { ...card, how };
    });
    const keys = await database.articles.bulkAdd(cards, { allKeys: true });
    await database.texts.bulkAdd(added.map(({ gzip }, at) => ({ id: keys[at] ?? 0, gzip })));
    await database.totals.put(((await database.totals.get(0)) ?? 0) + added.length, 0);
    const rows = added.map(({ one: { article, fingerprint } }, at): Indexed => {
      return { id: keys[at] ?? 0, site: article.site, ...fingerprint };
    });
    await addToIndex(database, rows);
    rows.forEach(({ id }, at) => ids.set(added[at]?.one.article.url ?? '', id));
    return batch.map(({ article }) => ids.get(article.url) ?? 0);
  });
}

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

async function inIndex<T>(database: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  const { articles, texts, totals } = database;
  await openLibrary(database);
  try {
    return await database.transaction('rw', [articles, texts, totals, ...indexTables(database)], work);
  } catch (error) {
    throw asLibraryError(error);
  }
}
