import { addSegment, indexTables, writeRows } from './addToIndex.ts';
import type { LibraryDatabase } from './database.ts';
import { readManifest, writeManifest } from './readManifest.ts';
import type { ForwardRow } from './rows.ts';
import { unpackHashes } from './segment/hashList.ts';
import { leftoverOf, rowKey, type Manifest, type Merge, type Segment } from './segment/manifest.ts';
import { mergeRows } from './segment/mergeRows.ts';
import { beginMerge, planStep, TAIL_DOCS, TAIL_POSTINGS } from './segment/planStep.ts';
import { PostingsBuilder, scatter } from './segment/postings.ts';

/** Rows of a replaced segment that are removed in one transaction. */
const SWEPT_AT_ONCE = 4096;

/**
 * Folds the tail and merges segments until nothing is due. Every step is one short transaction that begins by reading
 * what is due, so it may be killed at any await, or run in two windows at once: the next step, whoever does it, goes on
 * from there.
 */
export async function foldIndex(database: LibraryDatabase): Promise<void> {
  while (await foldStep(database));
}

/** One step; `false` when nothing was due. */
export async function foldStep(database: LibraryDatabase): Promise<boolean> {
  return database.transaction('rw', indexTables(database), async () => {
    const manifest = await readManifest(database);
    const tail = await database.forward.where('doc').aboveOrEqual(manifest.tailFrom).limit(TAIL_DOCS).toArray();
    const folded = oneSegment(tail);
    const step = planStep(manifest, folded);
    switch (step.kind) {
      case 'rest':
        return false;
      case 'fold':
        await fold(database, manifest, tail.slice(0, folded.docs));
        break;
      case 'merge':
        manifest.merge = beginMerge(step.inputs, manifest.nextKey++, await deadDocs(database, step.inputs));
        break;
      case 'slice':
        await writeSlice(database, manifest, step.merge);
        break;
      case 'sweep':
        await sweep(database, manifest);
        break;
    }
    await writeManifest(database, manifest);
    return true;
  });
}

/** How many of the tail's first documents make a segment, and about how many postings they have. */
function oneSegment(tail: readonly ForwardRow[]): { docs: number; postings: number } {
  let postings = 0;
  let docs = 0;
  while (docs < tail.length && postings < TAIL_POSTINGS) postings += countOf(tail[docs++]);
  return { docs, postings };
}

const countOf = (row: ForwardRow | undefined) => (row ? unpackHashes(row.hashes).length : 0);

async function fold(database: LibraryDatabase, manifest: Manifest, tail: readonly ForwardRow[]): Promise<void> {
  const postings = new PostingsBuilder();
  for (const { doc = 0, hashes } of tail) for (const hash of unpackHashes(hashes)) postings.add(scatter(hash), doc);
  const from = tail[0]?.doc ?? 0;
  const to = tail.at(-1)?.doc ?? 0;
  await addSegment(database, manifest, 'dense', postings.finish(), { from, to });
  manifest.tailFrom = to + 1;
}

async function deadDocs(database: LibraryDatabase, inputs: readonly Segment[]): Promise<number[]> {
  if (inputs[0]?.kind !== 'dense') return [];
  const from = Math.min(...inputs.map((segment) => segment.from));
  const to = Math.max(...inputs.map((segment) => segment.to));
  return database.tombstones.where('doc').between(from, to, true, true).primaryKeys();
}

async function writeSlice(database: LibraryDatabase, manifest: Manifest, merge: Merge): Promise<void> {
  const { into, sliceBits, done, dead } = merge;
  const inputs = manifest.segments.filter(({ key }) => merge.inputs.includes(key));
  const rows = await Promise.all(
    inputs.map(async (segment) => ({ segment, rows: await sliceRows(database, segment, sliceBits, done) })),
  );
  const postings = mergeRows(rows, { bits: sliceBits, slice: done }, new Set(dead));
  await writeRows(database, into, postings);
  const next = { ...merge, into: { ...into, postings: into.postings + postings.hashes.length }, done: done + 1 };
  if (next.done < 2 ** sliceBits) {
    manifest.merge = next;
    return;
  }
  delete manifest.merge;
  manifest.segments = manifest.segments.filter(({ key }) => !merge.inputs.includes(key));
  if (next.into.postings > 0) manifest.segments.push(next.into);
  manifest.leftovers = [...manifest.leftovers, ...inputs.map(leftoverOf)];
  await forgetDead(database, manifest, next);
}

/** The rows of a segment that hold (at least) one slice of the hash space. */
function sliceRows({ postings }: LibraryDatabase, { key, bits }: Segment, sliceBits: number, slice: number) {
  const rows = 2 ** Math.max(0, bits - sliceBits);
  const first = bits >= sliceBits ? slice * rows : Math.floor(slice / 2 ** (sliceBits - bits));
  return postings
    .where(':id')
    .between(rowKey(key, first), rowKey(key, first + rows), true, false)
    .toArray();
}

/** A tombstone has done its work once no segment can hold postings of its document. */
async function forgetDead({ tombstones }: LibraryDatabase, { segments }: Manifest, { dead, into }: Merge) {
  const others = segments.filter(({ key, kind }) => key !== into.key && kind === 'dense');
  await tombstones.bulkDelete(dead.filter((doc) => !others.some(({ from, to }) => from <= doc && doc <= to)));
}

async function sweep({ postings }: LibraryDatabase, manifest: Manifest): Promise<void> {
  const [leftover, ...others] = manifest.leftovers;
  if (!leftover) return;
  const { key, buckets } = leftover;
  const next = Math.min(leftover.next + SWEPT_AT_ONCE, buckets);
  await postings.where(':id').between(rowKey(key, leftover.next), rowKey(key, next), true, false).delete();
  manifest.leftovers = next < buckets ? [{ ...leftover, next }, ...others] : others;
}
