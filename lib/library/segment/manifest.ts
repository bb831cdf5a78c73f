/** What the index consists of at this moment: one row, rewritten in the transaction that changes it. */

/** Dense: all hashes of a fingerprint. Sparse: about 1/32 of the text's shingles (lib/fingerprint/sparse). */
export type SegmentKind = 'dense' | 'sparse';

/** An immutable set of posting lists, in 2^bits bucket rows. Documents: dense, numbers of `forward`; sparse, article ids. */
export interface Segment {
  /** Names it in the keys of its rows. */
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
  /** Slices that are written: their hashes are looked for in `into`, all others still in the inputs. */
  done: number;
  /** Documents erased before it began: their postings are left behind. */
  dead: number[];
}

/** Rows of a segment that was dropped, from bucket `next` on. */
export interface Leftover extends Pick<Segment, 'key' | 'bits'> {
  next: number;
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

export const EMPTY_MANIFEST: Omit<Manifest, 'version'> = { tailFrom: 0, nextKey: 1, segments: [], leftovers: [] };

/** Bits of a bucket's number inside a row's key. */
export const MOST_BITS = 20;

/** The rows of a segment that leaves the index; it may have none, or some of them. */
export function leftoverOf({ key, bits }: Pick<Segment, 'key' | 'bits'>): Leftover {
  return { key, bits, next: 0 };
}

/**
 * Rows of all segments that hold the same hashes lie together. LevelDB and SQLite give room back where something new is
 * written beside what was removed: with the rows of a segment together, an index was twice its size after a merge.
 */
export function rowKey({ key, bits }: Pick<Segment, 'key' | 'bits'>, bucket: number): number {
  return bucket * 2 ** (MOST_BITS - bits) * 2 ** 32 + key;
}
