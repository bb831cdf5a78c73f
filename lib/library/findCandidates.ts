import { shinglesPerHash } from '../fingerprint/fingerprint.ts';
import { sparse } from '../fingerprint/sparse.ts';
import type { Candidate, Question } from '../model/knownArticle.ts';
import type { LibraryDatabase } from './database.ts';
import { readManifest } from './readManifest.ts';
import type { ForwardRow } from './rows.ts';
import { rankDense } from './rankDense.ts';
import { addHolders, findInRow, rowsWanted, segmentParts, type Holders } from './segment/findInRows.ts';
import { unpackHashes } from './segment/hashList.ts';
import type { Manifest, SegmentKind } from './segment/manifest.ts';
import { scatter } from './segment/postings.ts';

/** Fewer shared hashes are chance; a short excerpt of 25 words shares at least two. */
export const LEAST_SHARED = 2;

/** Hashes asked for at most, where a question has no anchors: every n-th. */
const MOST_HASHES = 2000;

/**
 * Articles by the share of the question's hashes that stands in them, best first. Few reads first: the tail, and a
 * bucket for each anchor; what these find is then compared in full. One transaction: a fold under way in another
 * window is seen as before it or as after it.
 */
export async function findCandidates(
  database: LibraryDatabase,
  question: Question,
  exceptUrl: string,
  limit: number,
): Promise<Candidate[]> {
  const { articles, forward, postings, manifest } = database;
  return database.transaction('r', articles, forward, postings, manifest, async () => {
    const [index, own] = await Promise.all([
      readManifest(database),
      articles.where('url').equals(exceptUrl).primaryKeys(),
    ]);
    const { hashes } = question.fingerprint;
    const all = question.shingles ?? hashes;
    const anchors = new Asked(question.anchors ?? everyNth(hashes));
    const few = new Asked(index.segments.some(({ kind }) => kind === 'sparse') ? sparse(all) : []);
    const [tail] = await Promise.all([
      forward.where('doc').aboveOrEqual(index.tailFrom).toArray(),
      ask(database, index, 'dense', anchors),
      ask(database, index, 'sparse', few),
    ]);
    const dense = await rankDense(
      database,
      { all: new Set(all), expected: (window) => expectedIn(question, window) },
      anchors,
      anchors.addTail(tail),
      own[0],
      limit,
    );
    return [...dense, ...rankSparse(few, own[0])]
      .sort((a, b) => b.shareOfPage - a.shareOfPage || b.sharedHashes - a.sharedHashes || a.id - b.id)
      .slice(0, limit);
  });
}

/** Of the question's hashes, how many a fingerprint of the same text has: its own many, where the window is the same. */
function expectedIn({ fingerprint, shingles }: Question, window: number): number {
  const { hashes } = fingerprint;
  if (window === fingerprint.window) return hashes.length;
  const byWindow = (hashes.length * shinglesPerHash(fingerprint)) / shinglesPerHash({ window });
  // Only the selected hashes are known: a narrower window has no more of these.
  return shingles ? byWindow : Math.min(hashes.length, byWindow);
}

/** Hashes asked for, and who holds them. `hashes`, `scattered` and `holders` go by the same index. */
export class Asked {
  readonly hashes: readonly number[];
  readonly scattered: Uint32Array;
  readonly holders: Holders[];

  constructor(hashes: readonly number[]) {
    this.hashes = [...new Set(hashes)].sort((a, b) => scatter(a) - scatter(b));
    this.scattered = Uint32Array.from(this.hashes, scatter);
    this.holders = this.hashes.map(() => ({ docs: [], tooMany: false }));
  }

  /** Counts the documents of the tail in; returns them by their number. */
  addTail(tail: readonly ForwardRow[]): Map<number, ForwardRow> {
    const places = new Map(this.hashes.map((hash, at) => [hash, at]));
    for (const { doc = 0, hashes } of tail) {
      for (const hash of unpackHashes(hashes)) {
        const found = this.holders[places.get(hash) ?? -1];
        if (found) addHolders(found, [doc]);
      }
    }
    return new Map(tail.map((row) => [row.doc ?? 0, row]));
  }
}

async function ask(database: LibraryDatabase, index: Manifest, kind: SegmentKind, { scattered, holders }: Asked) {
  const wanted = segmentParts(index, kind, scattered).flatMap((part) =>
    rowsWanted(part.segment, scattered.subarray(part.from, part.to)).map((key) => ({ key, part })),
  );
  if (wanted.length === 0) return;
  const rows = await database.postings.bulkGet(wanted.map(({ key }) => key));
  wanted.forEach(({ part: { segment, from, to } }, at) => {
    const row = rows[at];
    if (row) findInRow(row, segment, scattered.subarray(from, to), holders.slice(from, to));
  });
}

/** Of a sparse segment only postings are known: how much is shared is an estimate. */
function rankSparse({ hashes, holders }: Asked, own: number | undefined): Candidate[] {
  const shared = new Map<number, number>();
  for (const { docs, tooMany } of holders) {
    if (!tooMany) for (const id of docs) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return [...shared]
    .filter(([id, sharedHashes]) => id !== own && sharedHashes >= LEAST_SHARED)
    .map(([id, sharedHashes]) => ({ id, sharedHashes, shareOfPage: sharedHashes / hashes.length, estimated: true }));
}

function everyNth(hashes: readonly number[]): readonly number[] {
  const step = Math.ceil(hashes.length / MOST_HASHES);
  return step <= 1 ? hashes : hashes.filter((_, index) => index % step === 0);
}
