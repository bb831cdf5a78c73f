import { Dexie } from 'dexie';
import { newFeed, type Feed, type FeedToFollow } from '../model/feed.ts';
import { DATABASE_NAME, inLibrary, libraryDatabase, type LibraryDatabase } from './database.ts';

/** The feeds as their owner sees them: to follow, to switch, to remove. For our own pages; fetching has its port. */

let shared: LibraryDatabase | undefined;

function withFeeds<T>(work: (feeds: LibraryDatabase['feeds']) => Promise<T>): Promise<T> {
  const database = (shared ??= libraryDatabase());
  return inLibrary(database, () => work(database.feeds));
}

export const listFeeds = (): Promise<Feed[]> => withFeeds((feeds) => feeds.toArray());

/** Follows feeds that are not followed yet, due at once; @returns how many those were. */
export async function followFeeds(given: readonly FeedToFollow[], now: number): Promise<number> {
  return withFeeds((feeds) =>
    feeds.db.transaction('rw', feeds, async () => {
      const known = new Set((await feeds.toArray()).map(({ url }) => url));
      const fresh = given.filter(({ url }, at) => !known.has(url) && given.findIndex((one) => one.url === url) === at);
      await feeds.bulkAdd(fresh.map((feed) => newFeed(feed, now)));
      return fresh.length;
    }),
  );
}

/** Stops following a feed. What it brought stays in the library. */
export const removeFeed = (id: number): Promise<void> => withFeeds((feeds) => feeds.delete(id));

/** Changes what the reader decides of a feed; switched on, or asked for, it is due at once. */
export async function changeFeed(
  id: number,
  change: { on?: boolean; sites?: string[]; nextDue?: number },
): Promise<void> {
  await withFeeds(async (feeds) => {
    // Everything in the next document is new to a site that was left out so far.
    await feeds.update(id, { ...change, ...(change.sites && { known: [], etag: undefined, lastModified: undefined }) });
  });
}

/** Calls back when feeds change, in this page or in the background; returns the way to stop. */
export function watchFeeds(onChange: () => void): () => void {
  const listener = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${DATABASE_NAME}/feeds/`))) onChange();
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on('storagemutated').unsubscribe(listener);
}
