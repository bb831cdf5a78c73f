import type { LibraryDatabase } from './database.ts';
import type { ArticleRow } from './rows.ts';

/** Printings of one story that are looked through for the earliest. */
const MOST_PRINTINGS = 1000;

/**
 * Makes articles and the printings of their stories one story, in one transaction. Its number is the smallest of those
 * joined, else the smallest key.
 */
export async function joinStory(database: LibraryDatabase, ids: readonly number[]): Promise<void> {
  const { articles } = database;
  await database.transaction('rw', articles, async () => {
    const rows = (await articles.bulkGet([...ids])).filter((row) => row !== undefined);
    if (rows.length < 2) return;
    const known = [...new Set(rows.flatMap(({ storyId }) => storyId ?? []))];
    const storyId = Math.min(...(known.length > 0 ? known : rows.flatMap(({ id }) => id ?? [])));
    const merged = known.filter((one) => one !== storyId);
    if (merged.length > 0) await articles.where('storyId').anyOf(merged).modify({ storyId });
    for (const { id, storyId: before } of rows)
      if (id !== undefined && before === undefined) await articles.update(id, { storyId });
  });
}

/** Keys of a story's printings, by the time they state, else by when they were met. */
export async function earliestOf(database: LibraryDatabase, storyId: number, limit: number): Promise<number[]> {
  const rows = await database.articles.where('storyId').equals(storyId).limit(MOST_PRINTINGS).toArray();
  const when = ({ published, firstSeen }: ArticleRow) => published?.from ?? firstSeen;
  return rows
    .sort((a, b) => when(a) - when(b))
    .slice(0, limit)
    .flatMap(({ id }) => id ?? []);
}

/**
 * Takes articles out of their story, in one transaction: several become a story of their own, a single one none. What is
 * left keeps a number that is the key of one of its own, so that no two stories ever get the same.
 */
export async function splitStory(database: LibraryDatabase, storyId: number, ids: readonly number[]): Promise<void> {
  const { articles } = database;
  await database.transaction('rw', articles, async () => {
    const rows = await articles.where('storyId').equals(storyId).toArray();
    const out = rows.filter(({ id }) => ids.includes(id ?? 0));
    const rest = rows.filter(({ id }) => !ids.includes(id ?? 0));
    for (const group of [out, rest]) {
      const number = Math.min(...group.map(({ id }) => id ?? Infinity));
      for (const { id } of group) {
        if (id !== undefined) await articles.update(id, { storyId: group.length > 1 ? number : undefined });
      }
    }
  });
}
