import { addToIndex, indexTables } from './addToIndex.ts';
import type { LibraryDatabase } from './database.ts';

/** Articles a transaction; a library of version 1 has some thousand. */
const AT_ONCE = 2048;

/**
 * Moves what version 1 of the library kept of fingerprints into the index, some thousand at once. A worker killed in
 * between goes on where it was: a row is either here or there.
 */
export async function adoptOldFingerprints(database: LibraryDatabase): Promise<void> {
  const { fingerprints, articles } = database;
  for (;;) {
    // Nearly always nothing is left: the first question after a start is not kept waiting for write access.
    if ((await fingerprints.limit(1).primaryKeys()).length === 0) return;
    await database.transaction('rw', [...indexTables(database), fingerprints, articles], async () => {
      const old = await fingerprints.limit(AT_ONCE).toArray();
      const ids = old.map(({ id }) => id);
      const cards = await articles.bulkGet(ids);
      const rows = old.flatMap(({ id, version, hashes }, at) => {
        const site = cards[at]?.site;
        return site === undefined ? [] : [{ id, site, version, hashes }];
      });
      await addToIndex(database, rows);
      await fingerprints.bulkDelete(ids);
    });
  }
}
