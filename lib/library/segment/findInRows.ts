import { BucketReader } from './bucket.ts';
import { rowKey, type Segment } from './manifest.ts';
import { bucketOf, MOST_DOCS, TOO_MANY } from './postings.ts';

/** What the index knows of one hash that was asked for. */
export interface Holders {
  docs: number[];
  /** In more documents than `MOST_DOCS`: these are not all in `docs`, or none of them is. */
  tooMany: boolean;
}

/** The rows of a segment in which hashes have to be looked for. @param wanted scattered, ascending. */
export function rowsWanted(segment: Segment, wanted: Uint32Array): number[] {
  const keys: number[] = [];
  for (const hash of wanted) {
    const key = rowKey(segment.key, bucketOf(hash, segment.bits));
    if (keys.at(-1) !== key) keys.push(key);
  }
  return keys;
}

/**
 * Adds to `holders` what a row has on the hashes asked for.
 * @param wanted scattered, ascending; `holders[n]` belongs to `wanted[n]`.
 */
export function findInRow(row: Uint8Array, segment: Segment, wanted: Uint32Array, holders: readonly Holders[]): void {
  const lists = new BucketReader(row, segment);
  let at = 0;
  while (at < wanted.length && lists.next()) {
    while (at < wanted.length && (wanted[at] ?? 0) < lists.hash) at++;
    const found = holders[at];
    if (found && wanted[at] === lists.hash) addHolders(found, lists.docs.subarray(0, lists.count));
  }
}

export function addHolders(found: Holders, docs: Iterable<number>): void {
  for (const doc of docs) {
    if (doc === TOO_MANY) found.tooMany = true;
    else found.docs.push(doc);
  }
  if (found.docs.length > MOST_DOCS) found.tooMany = true;
}
