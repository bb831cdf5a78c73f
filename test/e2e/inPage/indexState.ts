import { addToIndex, indexTables } from '../../../lib/library/addToIndex.ts';
import { libraryDatabase, openLibrary } from '../../../lib/library/database.ts';
import { openOriginals } from '../../../lib/library/openOriginals.ts';
import { readManifest } from '../../../lib/library/readManifest.ts';
import { drawnFingerprint } from '../../bench/library/drawnFingerprint.ts';

/** Runs in a page of the extension, on its own library, beside its background. Drawn article n has the key `FIRST_KEY + n`. */

const FIRST_KEY = 1_000_000;

const database = libraryDatabase();
const originals = openOriginals(database);

/** Adds drawn articles to the index, as a segment of their own. */
export async function fill(from: number, count: number): Promise<void> {
  await openLibrary(database);
  const rows = Array.from({ length: count }, (_, at) => {
    const { hashes } = drawnFingerprint(from + at);
    return { id: FIRST_KEY + from + at, site: 'drawn.example', version: 2, window: 8, hashes };
  });
  await database.transaction('rw', indexTables(database), async () => addToIndex(database, rows));
}

/** Which of so many drawn articles are not found by their own fingerprint, or not alone. */
export async function missing(count: number, step: number): Promise<number[]> {
  const lost: number[] = [];
  for (let n = 0; n < count; n += step) {
    const { hashes, anchors } = drawnFingerprint(n);
    const question = { fingerprint: { version: 2, window: 8, hashes }, anchors };
    const found = await originals.candidates(question, 'https://nobody.example/', 5);
    if (found.length !== 1 || found[0]?.id !== FIRST_KEY + n || found[0].sharedHashes !== hashes.length) lost.push(n);
  }
  return lost;
}

export interface IndexState {
  segments: number;
  /** Slices of the merge under way; undefined where there is none. */
  done?: number;
  /** Rows of segments that neither the index nor the merge has. */
  strays: number;
}

export async function state(): Promise<IndexState> {
  const { manifest, postings } = database;
  return database.transaction('r', manifest, postings, async () => {
    const { segments, merge, leftovers } = await readManifest(database);
    const known = new Set([...segments, ...(merge ? [merge.into] : []), ...leftovers].map(({ key }) => key));
    const keys = await postings.toCollection().primaryKeys();
    const strays = keys.filter((key) => !known.has(key % 2 ** 32)).length;
    return { segments: segments.length, ...(merge && { done: merge.done }), strays };
  });
}
