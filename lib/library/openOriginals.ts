import type { Originals } from '../model/knownArticle.ts';
import { asLibraryError, openLibrary, type LibraryDatabase } from './database.ts';
import { findCandidates } from './findCandidates.ts';
import { packText, unpackText } from './packText.ts';

/**
 * The library behind the `Originals` port, on Dexie. The database is opened by the first call and again after it was
 * closed (worker restarts, an upgrade elsewhere). An article is written in one transaction: a worker killed in the
 * middle leaves the old row or the new one.
 */
export function openOriginals(database: LibraryDatabase): Originals {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    await openLibrary(database);
    try {
      return await work();
    } catch (error) {
      throw asLibraryError(error);
    }
  };

  return {
    count: () => guarded(() => database.articles.count()),

    candidates: (fingerprint, exceptUrl, limit) =>
      guarded(async () => {
        const own = await idOf(database, exceptUrl);
        return findCandidates(database, fingerprint.hashes, own, limit);
      }),

    article: (id) =>
      guarded(async () => {
        const [row, text, fingerprint] = await Promise.all([
          database.articles.get(id),
          database.texts.get(id),
          database.fingerprints.get(id),
        ]);
        if (!row || !text || !fingerprint) return undefined;
        const { how: _how, verdict, ...article } = row;
        return {
          article: { ...article, blocks: await unpackText(text.gzip) },
          fingerprint: { version: fingerprint.version, hashes: fingerprint.hashes },
          ...(verdict && { verdict }),
        };
      }),

    idOf: (url) => guarded(() => idOf(database, url)),

    remember: (article, fingerprint, how) =>
      guarded(async () => {
        const { blocks, id: _id, ...card } = article;
        // Before the transaction: IndexedDB closes one that waits for anything else.
        const gzip = await packText(blocks);
        return database.transaction('rw', database.articles, database.texts, database.fingerprints, async () => {
          const known = await database.articles.where('url').equals(card.url).first();
          const row = {
            ...card,
            how: known?.how ?? how,
            firstSeen: known?.firstSeen ?? card.firstSeen,
            ...(known?.id !== undefined && { id: known.id }),
            ...(known?.verdict && { verdict: known.verdict }),
          };
          const id = await database.articles.put(row);
          await database.texts.put({ id, gzip });
          await database.fingerprints.put({ id, ...fingerprint });
          return id;
        });
      }),

    keepVerdict: (id, verdict) =>
      guarded(async () => {
        await database.articles.update(id, { verdict });
      }),
  };
}

async function idOf(database: LibraryDatabase, url: string): Promise<number | undefined> {
  const keys = await database.articles.where('url').equals(url).primaryKeys();
  return keys[0];
}
