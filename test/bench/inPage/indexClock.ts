import { Dexie, type Table } from 'dexie';
import { sparse } from '../../../lib/fingerprint/sparse.ts';
import { addToIndex, indexTables } from '../../../lib/library/addToIndex.ts';
import { importArticles, importSparse } from '../../../lib/library/bulkImport.ts';
import { libraryDatabase, openLibrary } from '../../../lib/library/database.ts';
import { openOriginals } from '../../../lib/library/openOriginals.ts';
import { packText } from '../../../lib/library/packText.ts';
import type { Fingerprint } from '../../../lib/model/article.ts';
import { drawnFingerprint, drawnSparse } from '../library/drawnFingerprint.ts';
import { findInMultiEntry } from '../library/multiEntry.ts';
import { syntheticArticle } from '../library/syntheticArticle.ts';

/**
 * Runs in a page of the extension, on its own IndexedDB: fills the library's index with drawn fingerprints, and the
 * baseline beside it. Fingerprints are made before the clock starts. Drawn article n has the key `FIRST_KEY + n`.
 */

export type IndexKind = 'dense' | 'sparse';

/** Lower keys belong to the planted articles, which have a text. */
const FIRST_KEY = 1000;

const database = libraryDatabase();
const originals = openOriginals(database);

export interface Filled {
  ms: number;
  hashes: number;
  /** Bytes of this page's heap afterwards. */
  heap: number;
}

/** Articles with texts, made by `syntheticArticle`: the ones that are asked about. To be called while the library is empty. */
export async function plant(kind: IndexKind, count: number): Promise<void> {
  const articles = Array.from({ length: count }, (_, number) => syntheticArticle(number));
  if (kind === 'dense') {
    await importArticles(database, articles, 'read');
    return;
  }
  const bare = articles.map(({ article }) => ({ article, fingerprint: { version: 2, window: 8, hashes: [] } }));
  const ids = await importArticles(database, bare, 'read');
  await importSparse(
    database,
    articles.map(({ fingerprint }, at) => ({ id: ids[at] ?? 0, hashes: sparse(fingerprint.hashes) })),
  );
}

/** Adds drawn articles to the index, in one batch. */
export async function fill(kind: IndexKind, from: number, count: number): Promise<Filled> {
  const numbers = Array.from({ length: count }, (_, at) => from + at);
  if (kind === 'sparse') {
    const rows = numbers.map((number) => ({ id: FIRST_KEY + number, hashes: drawnSparse(number) }));
    return timed(rows, () => importSparse(database, rows));
  }
  const rows = numbers.map((number) => ({
    id: FIRST_KEY + number,
    site: `outlet${number % 97}.example`,
    version: 2,
    window: 8,
    hashes: drawnFingerprint(number).hashes,
  }));
  await openLibrary(database);
  return timed(rows, () => database.transaction('rw', indexTables(database), async () => addToIndex(database, rows)));
}

/** Folds all there is to fold. */
export const settle = (): Promise<Filled> => timed([], () => originals.fold());

async function timed(
  rows: readonly { hashes: readonly number[] }[],
  work: () => PromiseLike<unknown>,
): Promise<Filled> {
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return {
    ms,
    hashes: rows.reduce((total, { hashes }) => total + hashes.length, 0),
    heap: memory?.usedJSHeapSize ?? NaN,
  };
}

/** Cards and texts of drawn articles, so that the database is as full as that of a reader. The texts are of 64 kinds. */
export async function fillCards(from: number, count: number): Promise<void> {
  const kinds = Array.from({ length: 64 }, (_, number) => syntheticArticle(20_000_000 + number).article);
  const texts = await Promise.all(kinds.map(({ blocks }) => packText(blocks)));
  await openLibrary(database);
  await database.transaction('rw', database.articles, database.texts, database.totals, async () => {
    const numbers = Array.from({ length: count }, (_, at) => from + at);
    await database.articles.bulkPut(
      numbers.flatMap((number) => {
        const { blocks: _blocks, ...card } = kinds[number % 64] ?? kinds[0] ?? { blocks: [] };
        if (!('url' in card)) return [];
        const site = `outlet${number % 97}.example`;
        return [
          { ...card, id: FIRST_KEY + number, url: `https://${site}/drawn/${number}`, site, how: 'read' as const },
        ];
      }),
    );
    await database.texts.bulkPut(
      numbers.map((number) => ({ id: FIRST_KEY + number, gzip: texts[number % 64] ?? new Uint8Array() })),
    );
    await database.totals.put(((await database.totals.get(0)) ?? 0) + count, 0);
  });
}

export interface Asked {
  ms: number[];
  /** Questions whose answer was not the right one; their time is not among the samples. */
  wrong: number;
}

/**
 * Asks about drawn articles that are there (every second one without a tenth of its hashes) and about others; each
 * time the database is opened again, and the clock starts before that.
 */
export async function ask(filled: number, questions: number): Promise<Asked> {
  return askIndex(filled, questions, async ({ hashes, anchors }) => {
    database.close({ disableAutoOpen: false });
    const fingerprint: Fingerprint = { version: 2, window: 8, hashes };
    return (await originals.candidates({ fingerprint, anchors }, 'https://nobody.example/', 12))[0]?.id;
  });
}

async function askIndex(
  filled: number,
  questions: number,
  find: (question: { hashes: number[]; anchors: number[] }) => Promise<number | undefined>,
): Promise<Asked> {
  const asked: Asked = { ms: [], wrong: 0 };
  for (let question = 0; question < questions; question++) {
    const isHit = question % 2 === 0;
    const number = isHit ? Math.floor((question / questions) * filled) : 30_000_000 + question;
    const { hashes, anchors } = drawnFingerprint(number);
    const kept = isHit ? hashes.filter((_, at) => at % 10 !== 0) : hashes;
    const start = performance.now();
    const found = await find({ hashes: kept, anchors: anchors.filter((hash) => kept.includes(hash)) });
    const ms = performance.now() - start;
    if (found === (isHit ? FIRST_KEY + number : undefined)) asked.ms.push(ms);
    else asked.wrong++;
  }
  return asked;
}

const baseline = new Dexie('firstprint-multientry-index', { cache: 'disabled' }) as Dexie & {
  fingerprints: Table<Fingerprint & { id: number }, number>;
};
baseline.version(1).stores({ fingerprints: 'id, *hashes' });

/** The baseline's index, without cards and texts; in one transaction. */
export async function fillBaseline(from: number, count: number): Promise<Filled> {
  const rows = Array.from({ length: count }, (_, at) => {
    return { id: FIRST_KEY + from + at, version: 2, window: 8, hashes: drawnFingerprint(from + at).hashes };
  });
  return timed(rows, () => baseline.fingerprints.bulkAdd(rows));
}

export async function askBaseline(filled: number, questions: number): Promise<Asked> {
  return askIndex(filled, questions, async ({ hashes }) => {
    baseline.close({ disableAutoOpen: false });
    return (await findInMultiEntry(baseline.fingerprints, hashes))[0];
  });
}
