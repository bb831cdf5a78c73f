import { WIDEST_WINDOW } from '../fingerprint/fingerprint.ts';
import { indexTables } from './addToIndex.ts';
import type { LibraryDatabase } from './database.ts';
import { readManifest, writeManifest } from './readManifest.ts';
import { packHashes } from './segment/hashList.ts';

/** Articles a transaction; a library of version 1 has some thousand. */
const AT_ONCE = 2048;

/**
 * Gives what version 1 of the library kept of fingerprints a place in the index, some thousand at once. They are of an
 * older version than today's: new ones are made of the texts by and by (refreshStep), and until then nothing is compared
 * with them. A worker killed in between goes on where it was: a row is either here or there.
 */
export async function adoptOldFingerprints(database: LibraryDatabase): Promise<void> {
  const { fingerprints, articles, forward } = database;
  for (;;) {
    // Nearly always nothing is left: the first question after a start is not kept waiting for write access.
    if ((await fingerprints.limit(1).primaryKeys()).length === 0) return;
    await database.transaction('rw', [...indexTables(database), fingerprints, articles], async () => {
      const ids = await fingerprints.limit(AT_ONCE).primaryKeys();
      const cards = await articles.bulkGet(ids);
      await forward.bulkAdd(
        ids.flatMap((id, at) => {
          const site = cards[at]?.site;
          return site === undefined ? [] : [{ id, site, version: 1, window: WIDEST_WINDOW, hashes: packHashes([]) }];
        }),
      );
      await writeManifest(database, { ...(await readManifest(database)), version: 1 });
      await fingerprints.bulkDelete(ids);
    });
  }
}
