import type { LibraryDatabase } from '../database.ts';
import type { TermBlock } from '../rows.ts';
import { docsOf, packTerms, unpackTerms, type TermLists } from './termRow.ts';

/** Rows of a block: a term belongs to the row that its hash's lowest bits name. */
const BUCKETS = 256;

/** The terms of documents. */
type DocTerms = ReadonlyMap<number, ReadonlySet<number>>;

/** The rows of one bucket lie together: a question reads those of all blocks at once, for each of its words. */
const keyOf = (block: number, bucket: number): number => bucket * 2 ** 32 + block;

/** The keys of a block's rows. */
const keysOf = (block: number): number[] => Array.from({ length: BUCKETS }, (_, bucket) => keyOf(block, bucket));

/** The documents of these blocks that hold a term. */
export async function docsWith(
  database: LibraryDatabase,
  blocks: readonly TermBlock[],
  term: number,
): Promise<number[]> {
  const { terms } = database;
  const bucket = term % BUCKETS;
  const range = () => terms.where(':id').between(keyOf(0, bucket), keyOf(0, bucket + 1));
  const [keys, rows] = await database.transaction('r', terms, () =>
    Promise.all([range().primaryKeys(), range().toArray()]),
  );
  const from = new Map(blocks.map((block) => [keyOf(block.key, bucket), block.from]));
  return rows.flatMap((row, at) => {
    const base = from.get(keys[at] ?? NaN);
    return base === undefined ? [] : docsOf(row, base, term);
  });
}

/**
 * Writes documents as a block, but for those that another window has written meanwhile. Returns all blocks.
 * @param tail by ascending document.
 * @param isWanted asked once the transaction has begun.
 */
export async function writeBlock(
  database: LibraryDatabase,
  tail: DocTerms,
  isWanted: () => boolean,
): Promise<TermBlock[]> {
  const { terms, termBlocks } = database;
  return database.transaction('rw', terms, termBlocks, async () => {
    const blocks = await termBlocks.toArray();
    const taken = new Set(blocks.flatMap(({ docs }) => docs));
    const docs = [...tail.keys()].filter((doc) => !taken.has(doc));
    if (docs.length === 0 || !isWanted()) return blocks;
    const range = { from: docs[0] ?? 0, to: docs.at(-1) ?? 0 };
    const key = await termBlocks.add({ ...range, docs } as TermBlock);
    await terms.bulkPut(
      inBuckets(docs, tail).map((lists) => packTerms(lists, range.from)),
      keysOf(key),
    );
    return termBlocks.toArray();
  });
}

/** Writes the blocks that have dead documents anew without them. Returns all blocks. */
export async function sweepBlocks(
  database: LibraryDatabase,
  blocks: readonly TermBlock[],
  isAlive: (doc: number) => boolean,
): Promise<TermBlock[]> {
  const { terms, termBlocks } = database;
  for (const block of blocks) {
    const living = block.docs.filter(isAlive);
    if (living.length === block.docs.length) continue;
    const alive = new Set(living);
    await database.transaction('rw', terms, termBlocks, async () => {
      const rows = await terms.bulkGet(keysOf(block.key));
      const swept = rows.map((row) => without(unpackTerms(row ?? new Uint8Array(), block.from), alive));
      await terms.bulkPut(
        swept.map((lists) => packTerms(lists, block.from)),
        keysOf(block.key),
      );
      await termBlocks.update(block.key, { docs: living });
    });
  }
  return termBlocks.toArray();
}

/** The posting lists of documents, by bucket. */
function inBuckets(docs: readonly number[], terms: DocTerms): TermLists[] {
  const buckets = Array.from({ length: BUCKETS }, (): TermLists => new Map());
  for (const doc of docs) {
    for (const term of terms.get(doc) ?? []) {
      const lists = buckets[term % BUCKETS];
      const list = lists?.get(term);
      if (list) list.push(doc);
      else lists?.set(term, [doc]);
    }
  }
  return buckets;
}

function without(lists: TermLists, alive: ReadonlySet<number>): TermLists {
  const kept: TermLists = new Map();
  for (const [term, docs] of lists) {
    const living = docs.filter((doc) => alive.has(doc));
    if (living.length > 0) kept.set(term, living);
  }
  return kept;
}
