import { Dexie, type Table } from 'dexie';
import { LibraryError } from '../model/libraryError.ts';
import type { ArticleRow, FingerprintRow, TextRow } from './rows.ts';

export const DATABASE_NAME = 'firstprint';

/** Raised with every change of the tables; an upgrade step goes with it. */
const SCHEMA_VERSION = 1;

/** How long opening may take before the reader is told; an import in another window may hold the database. */
const OPEN_WITHIN_MS = 8000;

export type LibraryDatabase = Dexie & {
  articles: Table<ArticleRow, number>;
  texts: Table<TextRow, number>;
  fingerprints: Table<FingerprintRow, number>;
};

/** Three tables with one key, so that a list never loads texts and a look-up never loads cards it does not need. */
export function libraryDatabase(name = DATABASE_NAME): LibraryDatabase {
  const database = new Dexie(name) as LibraryDatabase;
  database.version(SCHEMA_VERSION).stores({
    articles: '++id, &url, site, firstSeen',
    texts: 'id',
    fingerprints: 'id, *hashes',
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
  } catch (error) {
    throw asLibraryError(error);
  } finally {
    clearTimeout(timer);
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
