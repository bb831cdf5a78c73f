import { addSegment, indexTables, writeRows } from './addToIndex.ts';
import type { LibraryDatabase } from './database.ts';
import { readManifest, writeManifest } from './readManifest.ts';
import type { ForwardRow } from './rows.ts';
import { countHashes, unpackHashes } from './segment/hashList.ts';
import { rowKey, type Manifest, type Merge, type Segment } from './segment/manifest.ts';
import { mergeRows } from './segment/mergeRows.ts';
import { beginMerge, planStep, TAIL_DOCS, TAIL_POSTINGS } from './segment/planStep.ts';
import { PostingsBuilder, scatter } from './segment/postings.ts';

/** Rows of a dropped segment that are removed in one transaction. */
const SWEPT_AT_ONCE = 1024;

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
  while (docs < tail.length && postings < TAIL_POSTINGS) postings += countHashes(tail[docs++]?.hashes);
  return { docs, postings };
}

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
  const read = inputs.map((segment) => ({ segment, keys: sliceKeys(segment, sliceBits, done) }));
  const stored = await database.postings.bulkGet(read.flatMap(({ keys }) => keys));
  let at = 0;
  const rows = read.map(({ segment, keys }) => ({
    segment,
    rows: stored.slice(at, (at += keys.length)).filter(isRow),
  }));
  const postings = mergeRows(rows, { bits: sliceBits, slice: done }, new Set(dead));
  // What was merged is removed beside where it is written again; a row that reaches further when its last slice is done.
  const isLastOf = ({ bits }: Segment) => (done + 1) % 2 ** Math.max(0, sliceBits - bits) === 0;
  await database.postings.bulkDelete(read.flatMap(({ segment, keys }) => (isLastOf(segment) ? keys : [])));
  await writeRows(database, into, postings);
  const next = { ...merge, into: { ...into, postings: into.postings + postings.hashes.length }, done: done + 1 };
  if (next.done < 2 ** sliceBits) {
    manifest.merge = next;
    return;
  }
  delete manifest.merge;
  manifest.segments = manifest.segments.filter(({ key }) => !merge.inputs.includes(key));
  if (next.into.postings > 0) manifest.segments.push(next.into);
  await forgetDead(database, manifest, next);
}

const isRow = (row: Uint8Array | undefined) => row !== undefined;

/** Keys of the rows of a segment that hold (at least) one slice of the hash space. */
function sliceKeys(segment: Segment, sliceBits: number, slice: number): number[] {
  const { bits } = segment;
  if (bits < sliceBits) return [rowKey(segment, Math.floor(slice / 2 ** (sliceBits - bits)))];
  const rows = 2 ** (bits - sliceBits);
  return Array.from({ length: rows }, (_, row) => rowKey(segment, slice * rows + row));
}

/** A tombstone has done its work once no segment can hold postings of its document. */
async function forgetDead({ tombstones }: LibraryDatabase, { segments }: Manifest, { dead, into }: Merge) {
  const others = segments.filter(({ key, kind }) => key !== into.key && kind === 'dense');
  await tombstones.bulkDelete(dead.filter((doc) => !others.some(({ from, to }) => from <= doc && doc <= to)));
}

async function sweep({ postings }: LibraryDatabase, manifest: Manifest): Promise<void> {
  const [leftover, ...others] = manifest.leftovers;
  if (!leftover) return;
  const { next, bits } = leftover;
  const count = Math.min(SWEPT_AT_ONCE, 2 ** bits - next);
  await postings.bulkDelete(Array.from({ length: count }, (_, at) => rowKey(leftover, next + at)));
  manifest.leftovers = next + count < 2 ** bits ? [{ ...leftover, next: next + count }, ...others] : others;
}
