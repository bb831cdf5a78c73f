/** What the index consists of at this moment: one row, rewritten in the transaction that changes it. */

/** Dense: all hashes of a fingerprint. Sparse: about 1/32 of the text's shingles (lib/fingerprint/sparse). */
export type SegmentKind = 'dense' | 'sparse';

/** An immutable set of posting lists, in 2^bits bucket rows. Documents: dense, numbers of `forward`; sparse, article ids. */
export interface Segment {
  /** Its rows begin at `key · 2^20`. */
  key: number;
  kind: SegmentKind;
  bits: number;
  /** Lowest and highest document. */
  from: number;
  to: number;
  docBits: number;
  postings: number;
}

/** A merge under way: slice by slice of the hash space, each in its own transaction. */
export interface Merge {
  /** Becomes a segment of the index with the last slice; its `postings` count those written so far. */
  into: Segment;
  /** Keys of the segments it replaces. */
  inputs: number[];
  /** The hash space is cut in 2^sliceBits. */
  sliceBits: number;
  /** Slices that are written. */
  done: number;
  /** Documents erased before it began: their postings are left behind. */
  dead: number[];
}

/** Rows of a segment that is no longer part of the index, up to where they are still there. */
export interface Leftover {
  key: number;
  /** Rows from here on. */
  next: number;
  buckets: number;
}

export interface Manifest {
  /** The version that every document's fingerprint has, but for those that `stale` has not come to. */
  version: number;
  /** Documents from `next` to `until` may have a fingerprint of an older version (refreshIndex). */
  stale?: { next: number; until: number };
  /** Documents from this number on are in no segment: the unmerged tail. */
  tailFrom: number;
  nextKey: number;
  segments: Segment[];
  merge?: Merge;
  leftovers: Leftover[];
}

export const EMPTY_MANIFEST: Manifest = { version: 1, tailFrom: 0, nextKey: 1, segments: [], leftovers: [] };

/** Bits of a bucket's number inside a row's key. */
export const MOST_BITS = 20;

/** The rows of a segment that leaves the index; it may have none, or some of them. */
export function leftoverOf({ key, bits }: Pick<Segment, 'key' | 'bits'>): Leftover {
  return { key, next: 0, buckets: 2 ** bits };
}

export function rowKey(segment: number, bucket: number): number {
  return segment * 2 ** MOST_BITS + bucket;
}
