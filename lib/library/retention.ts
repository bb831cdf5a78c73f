import type { Limits } from '../model/limits.ts';
import { openLibrary, type LibraryDatabase } from './database.ts';
import { eraseArticles } from './erased.ts';

const DAY = 86_400_000;
const MEGABYTE = 1_000_000;

/** Rows looked through at once. */
const AT_ONCE = 1000;

/** At a full disk this share of the library goes, and no less than that many articles: one more fits for a while. */
const ROOM_SHARE = 0.02;
const LEAST_ROOM = 20;

/**
 * Keys of the articles that the limits would erase: the longest known first, those marked as the original never.
 * @param used bytes of storage, of which each article is taken to have an equal share.
 * @param now epoch milliseconds.
 */
export async function beyondLimits(
  database: LibraryDatabase,
  { days, articles, megabytes }: Limits,
  used: number,
  now: number,
): Promise<number[]> {
  await openLibrary(database);
  const total = (await database.totals.get(0)) ?? 0;
  const tooMany = articles > 0 ? total - articles : 0;
  const tooLarge = megabytes > 0 && used > 0 ? Math.ceil(total * (1 - (megabytes * MEGABYTE) / used)) : 0;
  return oldest(database, Math.max(tooMany, tooLarge, 0), days > 0 ? now - days * DAY : -Infinity);
}

/** Erases them. Returns how many. */
export async function keepLimits(
  database: LibraryDatabase,
  limits: Limits,
  used: number,
  now: number,
): Promise<number> {
  const ids = await beyondLimits(database, limits, used, now);
  if (ids.length > 0) await eraseArticles(database, ids);
  return ids.length;
}

/** Makes room on a full disk: the longest known articles go. Returns how many. */
export async function makeRoom(database: LibraryDatabase): Promise<number> {
  const total = (await database.totals.get(0)) ?? 0;
  const ids = await oldest(database, Math.max(LEAST_ROOM, Math.ceil(total * ROOM_SHARE)), -Infinity);
  if (ids.length > 0) await eraseArticles(database, ids);
  return ids.length;
}

/** The longest known articles that the reader did not mark: so many of them, and all that were met before `before`. */
async function oldest({ articles }: LibraryDatabase, count: number, before: number): Promise<number[]> {
  const found: number[] = [];
  if (count === 0 && before === -Infinity) return found;
  for (let seen = 0; ; seen += AT_ONCE) {
    const rows = await articles.orderBy('firstSeen').offset(seen).limit(AT_ONCE).toArray();
    for (const { id, firstSeen, word } of rows) {
      if (found.length >= count && firstSeen >= before) return found;
      if (id !== undefined && word?.kind !== 'original') found.push(id);
    }
    if (rows.length < AT_ONCE) return found;
  }
}
