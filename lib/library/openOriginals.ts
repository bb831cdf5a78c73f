import type { Fingerprint } from '../model/article.ts';
import type { KnownArticle, Origin, Originals } from '../model/knownArticle.ts';
import { inLibrary, type LibraryDatabase } from './database.ts';
import { eraseFromIndex } from './eraseFromIndex.ts';
import { findCandidates } from './findCandidates.ts';
import { foldIndex } from './foldIndex.ts';
import { refreshStep } from './refreshStep.ts';
import { earliestOf, joinStory } from './stories.ts';
import { LibraryError } from '../model/libraryError.ts';
import { packText, unpackText } from './packText.ts';
import { keepLimits, makeRoom } from './retention.ts';
import { packHashes, unpackHashes } from './segment/hashList.ts';

/** Headlines in the same words that are looked through. */
const MOST_HEADLINES = 50;

/**
 * The library behind the `Originals` port, on Dexie. The database is opened by the first call and again after it was
 * closed (worker restarts, an upgrade elsewhere). An article is written in one transaction: a worker killed in the
 * middle leaves the old row or the new one.
 */
export function openOriginals(database: LibraryDatabase): Originals {
  const guarded = <T>(work: () => Promise<T>): Promise<T> => inLibrary(database, work);

  return {
    count: () => guarded(async () => (await database.totals.get(0)) ?? 0),

    candidates: (question, exceptUrl, limit) =>
      guarded(() => measured('candidates', findCandidates(database, question, exceptUrl, limit))),

    article: (id) =>
      guarded(async () => {
        const [row, text, fingerprint] = await Promise.all([
          database.articles.get(id),
          database.texts.get(id),
          database.forward.where('id').equals(id).first(),
        ]);
        if (!row || !fingerprint) return undefined;
        const { how: _how, incomparable: _, verdict, ...article } = row;
        return {
          article: { ...article, blocks: text ? await unpackText(text.gzip) : [] },
          textKept: text !== undefined,
          fingerprint: {
            version: fingerprint.version,
            window: fingerprint.window,
            hashes: unpackHashes(fingerprint.hashes),
          },
          ...(verdict && { verdict }),
        };
      }),

    idOf: (url) => guarded(() => idOf(database, url)),

    listedAt: (url) => guarded(async () => (await database.headlines.get(url))?.firstSeen),

    headlinesLike: (key, exceptUrl) =>
      guarded(async () => {
        if (key === '') return [];
        const rows = await database.headlines.where('key').equals(key).limit(MOST_HEADLINES).toArray();
        return rows.filter(({ url }) => url !== exceptUrl).sort((a, b) => a.firstSeen - b.firstSeen);
      }),

    remember: (article, fingerprint, how, withText = true) =>
      withRoom(database, () =>
        guarded(() => measured('remember', remember(database, article, fingerprint, how, withText))),
      ),

    keepLimits: (limits, now) =>
      guarded(async () => {
        const last = (await database.totals.get(LAST_KEPT)) ?? 0;
        if (now - last < DAY) return 0;
        await database.totals.put(now, LAST_KEPT);
        const { usage = 0 } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
        return keepLimits(database, limits, usage, now);
      }),

    joinStory: (ids) => guarded(() => joinStory(database, ids)),

    earliestOf: (storyId, limit) => guarded(() => earliestOf(database, storyId, limit)),

    keepVerdict: (id, verdict) =>
      guarded(async () => {
        await database.articles.update(id, { verdict });
      }),

    keepWord: (id, word) =>
      guarded(async () => {
        // Dexie removes a property that is set to undefined.
        await database.articles.update(id, { word });
      }),

    fold: () =>
      guarded(async () => {
        do await foldIndex(database);
        while (await refreshStep(database));
      }),
  };
}

/** Row of `totals` that says when the limits were kept last, in epoch milliseconds. */
const LAST_KEPT = 1;
const DAY = 86_400_000;

/** On a full disk the longest known articles make room for the new one, once; marked ones never. */
async function withRoom<T>(database: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isFull = error instanceof LibraryError && error.code === 'quota';
    if (!isFull || (await makeRoom(database)) === 0) throw error;
    return work();
  }
}

async function remember(
  database: LibraryDatabase,
  article: KnownArticle,
  { version, window, hashes }: Fingerprint,
  how: Origin,
  withText: boolean,
): Promise<number> {
  const { articles, texts, forward, tombstones, totals } = database;
  const { blocks, id: _id, word: given, ...card } = article;
  // Before the transaction: IndexedDB closes one that waits for anything else.
  const gzip = withText ? await packText(blocks) : undefined;
  const packed = packHashes(hashes);
  return database.transaction('rw', articles, texts, forward, tombstones, totals, async () => {
    const known = await articles.where('url').equals(card.url).first();
    // The reader may have spoken, or taken a word back, since the article was loaded.
    const word = known ? known.word : given;
    const row = {
      ...card,
      how: known?.how ?? how,
      firstSeen: known?.firstSeen ?? card.firstSeen,
      ...(known?.listed !== undefined && { listed: known.listed }),
      ...(known?.id !== undefined && { id: known.id }),
      ...(known?.verdict && { verdict: known.verdict }),
      ...(word && { word }),
    };
    const id = await articles.put(row);
    if (known) await eraseFromIndex(database, [id]);
    else await totals.put(((await totals.get(0)) ?? 0) + 1, 0);
    await (gzip ? texts.put({ id, gzip }) : texts.delete(id));
    await forward.add({ id, site: card.site, version, window, hashes: packed });
    return id;
  });
}

async function idOf(database: LibraryDatabase, url: string): Promise<number | undefined> {
  const keys = await database.articles.where('url').equals(url).primaryKeys();
  return keys[0];
}

/** How long the last call took, as a User Timing measure: for the browser's profiler, and for the benchmark. */
async function measured<T>(what: string, work: Promise<T>): Promise<T> {
  const name = `firstprint:${what}`;
  const start = performance.now();
  try {
    return await work;
  } finally {
    performance.clearMeasures(name);
    performance.measure(name, { start });
  }
}
