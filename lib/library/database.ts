import { Dexie, type InsertType, type Table } from 'dexie';
import type { Feed, Headline } from '../model/feed.ts';
import { LibraryError } from '../model/libraryError.ts';
import { adoptOldFingerprints } from './adoptOldFingerprints.ts';
import type {
  ArticleRow,
  ForwardRow,
  HostRow,
  ImportRow,
  OldFingerprintRow,
  TermBlock,
  TextRow,
  TombstoneRow,
} from './rows.ts';
import type { Manifest } from './segment/manifest.ts';

export const DATABASE_NAME = 'firstprint';

/** Raised with every change of the tables; an upgrade step goes with it. */
export const SCHEMA_VERSION = 6;

/** How long opening may take before the reader is told; an import in another window may hold the database. */
const OPEN_WITHIN_MS = 8000;

export type LibraryDatabase = Dexie & {
  articles: Table<ArticleRow, number>;
  texts: Table<TextRow, number>;
  forward: Table<ForwardRow, number>;
  tombstones: Table<TombstoneRow, number>;
  /** Bucket rows of all segments, by `rowKey` (FORMAT.md). */
  postings: Table<Uint8Array, number>;
  /** One row, key 0. */
  manifest: Table<Manifest, number>;
  /** Key 0: how many articles there are; key 1: when the limits were kept last. To count 100,000 keys takes longer than a look-up. */
  totals: Table<number, number>;
  /** Posting lists of the texts' words, by `bucket * 2^32 + block`: what the library page searches. */
  terms: Table<Uint8Array, number>;
  termBlocks: Table<TermBlock, number>;
  /** The import under way, if one is. */
  imports: Table<ImportRow, string>;
  fingerprints: Table<OldFingerprintRow, number>;
  feeds: Table<Feed, number, InsertType<Feed, 'id'>>;
  headlines: Table<Headline, string>;
  hosts: Table<HostRow, string>;
};

/** A list never loads texts, a look-up never loads cards, and only articles that were kept share a key. */
export function libraryDatabase(name = DATABASE_NAME): LibraryDatabase {
  const database = new Dexie(name, { cache: 'disabled' }) as LibraryDatabase;
  database.version(1).stores({
    articles: '++id, &url, site, firstSeen',
    texts: 'id',
    fingerprints: 'id, *hashes',
  });
  database
    .version(2)
    .stores({
      articles: '++id, &url, site, firstSeen, storyId',
      fingerprints: 'id',
      forward: '++doc, &id',
      tombstones: 'doc',
      postings: '',
      manifest: '',
      totals: '',
    })
    .upgrade(async (transaction) => {
      await transaction.table('totals').put(await transaction.table('articles').count(), 0);
    });
  database.version(3).stores({
    terms: '',
    termBlocks: '++key, to',
    imports: 'file',
    feeds: '++id, &url',
    headlines: 'url, key, site, firstSeen',
  });
  // The keys of posting rows changed: everything is the tail again, and is folded.
  database
    .version(4)
    .stores({})
    .upgrade(async (transaction) => {
      await Promise.all(['postings', 'manifest'].map((table) => transaction.table(table).clear()));
    });
  // Headlines whose pages are to be read, and the hosts that were just asked for one.
  database.version(5).stores({ headlines: 'url, key, site, firstSeen, page.due', hosts: 'host' });
  // The keys of the words' rows changed: the library page reads them from the texts again.
  database
    .version(SCHEMA_VERSION)
    .stores({})
    .upgrade(async (transaction) => {
      await Promise.all(['terms', 'termBlocks'].map((table) => transaction.table(table).clear()));
    });
  return database;
}

/** Opens, or rejects with a `LibraryError` that says why not. A library written by a newer version is left untouched. */
export async function openLibrary(database: LibraryDatabase, withinMs = OPEN_WITHIN_MS): Promise<void> {
  if (database.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LibraryError('timeout', 'the database did not open in time')), withinMs);
  });
  try {
    await Promise.race([refuseNewer(database.name).then(() => database.open()), late]);
    // Before the first question: an article that is not in the index yet would be missed.
    await adoptOldFingerprints(database);
  } catch (error) {
    throw asLibraryError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens the library and does a piece of work in it. Rejects with a `LibraryError`, whatever went wrong. */
export async function inLibrary<T>(database: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  await openLibrary(database);
  try {
    return await work();
  } catch (error) {
    throw asLibraryError(error);
  }
}

/**
 * Asked before opening: Dexie 4 opens a newer database without complaint and adds to it what it misses there, which
 * changes a library that we do not understand.
 */
async function refuseNewer(name: string): Promise<void> {
  const version = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  if (version >= (SCHEMA_VERSION + 1) * 10) throw new LibraryError('newer-library', `version ${version}`);
}

/** The browser's many errors as one of ours. */
export function asLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const names = [error, (error as { inner?: unknown } | undefined)?.inner].map((one) =>
    one instanceof Error || one instanceof DOMException ? one.name : '',
  );
  if (names.includes('QuotaExceededError')) return new LibraryError('quota', error);
  if (names.includes('VersionError')) return new LibraryError('newer-library', error);
  if (names.includes('TimeoutError')) return new LibraryError('timeout', error);
  return new LibraryError('internal', error);
}
