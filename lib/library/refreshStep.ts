import { fingerprint, FINGERPRINT_VERSION } from '../fingerprint/fingerprint.ts';
import { textWords } from '../text/textWords.ts';
import { indexTables } from './addToIndex.ts';
import type { LibraryDatabase } from './database.ts';
import { eraseFromIndex } from './eraseFromIndex.ts';
import { unpackText } from './packText.ts';
import { readManifest, writeManifest } from './readManifest.ts';
import type { ForwardRow, TextRow } from './rows.ts';
import { packHashes } from './segment/hashList.ts';
import { leftoverOf } from './segment/manifest.ts';

/** Documents a step: some 50 ms, for which a reader's question may have to wait. */
const AT_ONCE = 16;

/**
 * After an update that gives the same text other hashes (`FINGERPRINT_VERSION`), the fingerprints of the next few
 * articles are made again from the texts that are kept. An article whose text is not there is compared no more, and its
 * row says so. A worker killed in between goes on where it was. Returns whether there may be more to do.
 */
export async function refreshStep(database: LibraryDatabase): Promise<boolean> {
  const { manifest, forward, texts } = database;
  const { version, stale, rows, kept } = await database.transaction('r', manifest, forward, texts, async () => {
    const { version, stale } = await readManifest(database);
    const all = forward.where('doc').between(stale?.next ?? 0, stale?.until ?? 0, true, true);
    const rows = stale ? await all.limit(AT_ONCE).toArray() : [];
    return { version, stale, rows, kept: await texts.bulkGet(rows.map(({ id }) => id)) };
  });
  if (version !== FINGERPRINT_VERSION) return begin(database);
  if (!stale) return false;
  // Outside of a transaction: IndexedDB closes one that waits for anything else.
  const fresh = await Promise.all(
    rows.map(async (row, at) => (row.version === FINGERPRINT_VERSION ? row : freshRow(row, kept[at]))),
  );
  await database.transaction('rw', [...indexTables(database), database.articles], async () => {
    const now = await readManifest(database);
    // Another window was quicker.
    if (now.stale?.next !== stale.next || now.version !== version) return;
    for (const [at, row] of rows.entries()) await replace(database, row, fresh[at]);
    const last = rows.at(-1)?.doc;
    if (rows.length === AT_ONCE && last !== undefined) now.stale = { ...now.stale, next: last + 1 };
    else delete now.stale;
    await writeManifest(database, now);
  });
  return true;
}

/** From now on every document there is may be of an older version. Sparse segments have no texts: they go. */
async function begin(database: LibraryDatabase): Promise<boolean> {
  return database.transaction('rw', indexTables(database), async () => {
    const { merge, ...manifest } = await readManifest(database);
    const until = (await database.forward.orderBy('doc').last())?.doc ?? 0;
    const sparse = manifest.segments.filter(({ kind }) => kind === 'sparse');
    const dropped = merge?.into.kind === 'sparse' ? [...sparse, merge.into] : sparse;
    await writeManifest(database, {
      ...manifest,
      ...(merge?.into.kind === 'dense' && { merge }),
      version: FINGERPRINT_VERSION,
      stale: { next: 0, until },
      segments: manifest.segments.filter(({ kind }) => kind === 'dense'),
      leftovers: [...manifest.leftovers, ...dropped.map(leftoverOf)],
    });
    return true;
  });
}

/** The row with a fingerprint of its text as it is made now; `undefined` where there is no text, or none that is whole. */
async function freshRow({ id, site }: ForwardRow, text: TextRow | undefined): Promise<ForwardRow | undefined> {
  const blocks = text && (await unpackText(text.gzip).catch(() => undefined));
  const words = blocks ? textWords(blocks) : [];
  if (words.length === 0) return undefined;
  const { hashes, ...made } = fingerprint(words);
  return { id, site, ...made, hashes: packHashes(hashes) };
}

/** A new document number for the new hashes, unless the article was erased or read again meanwhile. */
async function replace(database: LibraryDatabase, old: ForwardRow, fresh: ForwardRow | undefined): Promise<void> {
  if (fresh === old || !(await database.forward.get(old.doc ?? 0))) return;
  await eraseFromIndex(database, [old.id]);
  if (fresh) await database.forward.add(fresh);
  else await database.articles.update(old.id, { incomparable: true });
}
