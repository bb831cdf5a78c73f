import type { Fingerprint } from '../model/article.ts';
import type { LibraryDatabase } from './database.ts';
import { readManifest, writeManifest } from './readManifest.ts';
import type { ForwardRow } from './rows.ts';
import { bitsFor } from './segment/bits.ts';
import { encodeBuckets } from './segment/bucket.ts';
import { packHashes, unpackHashes } from './segment/hashList.ts';
import { rowKey, type Manifest, type Segment, type SegmentKind } from './segment/manifest.ts';
import { bucketBits } from './segment/planStep.ts';
import { PostingsBuilder, scatter, type Postings } from './segment/postings.ts';

/** An article whose fingerprint is to be found by. */
export type Indexed = Omit<ForwardRow, 'doc' | 'hashes'> & Pick<Fingerprint, 'hashes'>;

/** What a transaction that changes the index needs. */
export function indexTables({ forward, postings, manifest, tombstones }: LibraryDatabase) {
  return [forward, postings, manifest, tombstones] as const;
}

/**
 * Many articles at once, as a segment of their own, together with whatever is in the tail. To be called inside a
 * transaction on `indexTables`; none of the articles may be in the index already.
 */
export async function addToIndex(database: LibraryDatabase, articles: readonly Indexed[]): Promise<void> {
  if (articles.length === 0) return;
  const manifest = await readManifest(database);
  const tail = await database.forward.where('doc').aboveOrEqual(manifest.tailFrom).toArray();
  const rows = articles.map(({ id, site, version, window, hashes }): ForwardRow => {
    return { id, site, version, window, hashes: packHashes(hashes) };
  });
  const docs = await database.forward.bulkAdd(rows, { allKeys: true });
  const postings = new PostingsBuilder();
  for (const { doc = 0, hashes } of tail) for (const hash of unpackHashes(hashes)) postings.add(scatter(hash), doc);
  articles.forEach(({ hashes }, at) => {
    for (const hash of hashes) postings.add(scatter(hash), docs[at] ?? 0);
  });
  const last = docs.at(-1) ?? 0;
  await addSegment(database, manifest, 'dense', postings.finish(), { from: tail[0]?.doc ?? docs[0] ?? 0, to: last });
  await writeManifest(database, { ...manifest, tailFrom: last + 1 });
}

/** Writes a segment and notes it in the manifest given, which the caller has to write. */
export async function addSegment(
  database: LibraryDatabase,
  manifest: Manifest,
  kind: SegmentKind,
  postings: Postings,
  range: { from: number; to: number },
): Promise<void> {
  if (postings.hashes.length === 0) return;
  const segment: Segment = {
    key: manifest.nextKey++,
    kind,
    bits: bucketBits(postings.hashes.length),
    ...range,
    docBits: bitsFor(range.to - range.from),
    postings: postings.hashes.length,
  };
  await writeRows(database, segment, postings);
  manifest.segments = [...manifest.segments, segment];
}

/** Writes the bucket rows of (a part of) a segment. */
export async function writeRows(database: LibraryDatabase, segment: Segment, postings: Postings): Promise<void> {
  const keys: number[] = [];
  const rows: Uint8Array[] = [];
  for (const [bucket, row] of encodeBuckets(postings, segment)) {
    keys.push(rowKey(segment, bucket));
    rows.push(row);
  }
  await database.postings.bulkPut(rows, keys);
}
