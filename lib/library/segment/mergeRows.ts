import { BucketReader } from './bucket.ts';
import type { Segment } from './manifest.ts';
import { bucketOf, PostingsBuilder, type Postings } from './postings.ts';

/** The postings of one slice of the hash space from the rows of several segments, without those of dead documents. */
export function mergeRows(
  inputs: readonly { segment: Segment; rows: readonly Uint8Array[] }[],
  { bits, slice }: { bits: number; slice: number },
  dead: ReadonlySet<number>,
): Postings {
  const merged = new PostingsBuilder();
  // Lower documents first: sorting by hash leaves the documents of a list in order.
  const ordered = [...inputs].sort((a, b) => a.segment.from - b.segment.from);
  for (const { segment, rows } of ordered) {
    for (const row of rows) {
      const lists = new BucketReader(row, segment);
      while (lists.next()) {
        // A row may be wider than the slice.
        if (bucketOf(lists.hash, bits) !== slice) continue;
        for (const doc of lists.docs()) if (!dead.has(doc)) merged.add(lists.hash, doc);
      }
    }
  }
  return merged.finish();
}
