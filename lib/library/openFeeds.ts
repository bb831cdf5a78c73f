import type { FeedShelf, Headline } from '../model/feed.ts';
import { inLibrary, type LibraryDatabase } from './database.ts';

/** The feeds in the library behind the `FeedShelf` port. */
export function openFeeds(database: LibraryDatabase): FeedShelf {
  const guarded = <T>(work: () => Promise<T>): Promise<T> => inLibrary(database, work);
  const { feeds } = database;

  return {
    all: () => guarded(() => feeds.toArray()),

    claim: (id, now, nextDue) =>
      guarded(() =>
        database.transaction('rw', feeds, async () => {
          const feed = await feeds.get(id);
          if (!feed?.on || feed.nextDue > now) return undefined;
          await feeds.update(id, { tried: now, nextDue });
          return feed;
        }),
      ),

    keep: (id, change) =>
      guarded(async () => {
        await feeds
          .where('id')
          .equals(id)
          .modify((feed) => void Object.assign(feed, change));
      }),

    keepHeadlines: (headlines, forgetBefore) => guarded(() => keepHeadlines(database, headlines, forgetBefore)),
  };
}

async function keepHeadlines(
  { articles, headlines }: LibraryDatabase,
  given: readonly Headline[],
  forgetBefore: number,
): Promise<number> {
  return headlines.db.transaction('rw', articles, headlines, async () => {
    await headlines.where('firstSeen').below(forgetBefore).delete();
    const urls = given.map(({ url }) => url);
    const known = new Set(await headlines.where('url').anyOf(urls).primaryKeys());
    const read = await articles.where('url').anyOf(urls).toArray();
    for (const { url } of read) known.add(url);
    const fresh = given.filter(({ url }) => !known.has(url));
    await headlines.bulkPut(fresh);
    return fresh.length;
  });
}
