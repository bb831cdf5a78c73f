import { BucketReader } from './bucket.ts';
import { rowKey, type Manifest, type Segment, type SegmentKind } from './manifest.ts';
import { bucketOf, MOST_DOCS, TOO_MANY } from './postings.ts';

/** What the index knows of one hash that was asked for. */
export interface Holders {
  docs: number[];
  /** In more documents than `MOST_DOCS`: these are not all in `docs`, or none of them is. */
  tooMany: boolean;
}

/** A segment, and the stretch of the hashes asked for that is to be looked for in it. */
export interface SegmentPart {
  segment: Segment;
  from: number;
  to: number;
}

/**
 * The segments of one kind that hold hashes asked for. While a merge is under way each hash is in one of two places: in
 * the new segment as far as its slices are written, behind that in those it replaces.
 * @param wanted scattered, ascending.
 */
export function segmentParts({ segments, merge }: Manifest, kind: SegmentKind, wanted: Uint32Array): SegmentPart[] {
  const isMerged = (hash: number) => merge !== undefined && bucketOf(hash, merge.sliceBits) < merge.done;
  const merged = wanted.filter(isMerged).length;
  const parts = segments.map((segment) => {
    return { segment, from: merge?.inputs.includes(segment.key) ? merged : 0, to: wanted.length };
  });
  if (merge) parts.push({ segment: merge.into, from: 0, to: merged });
  return parts.filter(({ segment, from, to }) => segment.kind === kind && from < to);
}

/** The rows of a segment in which hashes have to be looked for. @param wanted scattered, ascending. */
export function rowsWanted(segment: Segment, wanted: Uint32Array): number[] {
  const keys: number[] = [];
  for (const hash of wanted) {
    const key = rowKey(segment, bucketOf(hash, segment.bits));
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
    if (found && wanted[at] === lists.hash) addHolders(found, lists.docs());
  }
}

export function addHolders(found: Holders, docs: Iterable<number>): void {
  for (const doc of docs) {
    if (doc === TOO_MANY) found.tooMany = true;
    else found.docs.push(doc);
  }
  if (found.docs.length > MOST_DOCS) found.tooMany = true;
}
