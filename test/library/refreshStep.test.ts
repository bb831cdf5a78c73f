import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anchors } from '../../lib/fingerprint/anchors.ts';
import { fingerprint, FINGERPRINT_VERSION } from '../../lib/fingerprint/fingerprint.ts';
import { shingles } from '../../lib/fingerprint/shingles.ts';
import { importSparse } from '../../lib/library/bulkImport.ts';
import { libraryDatabase, openLibrary, type LibraryDatabase } from '../../lib/library/database.ts';
import { foldIndex } from '../../lib/library/foldIndex.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { readManifest } from '../../lib/library/readManifest.ts';
import { refreshStep } from '../../lib/library/refreshStep.ts';
import { shelfRow } from '../../lib/library/shelf.ts';
import type { ForwardRow } from '../../lib/library/rows.ts';
import { packHashes } from '../../lib/library/segment/hashList.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { makeArticle } from '../evidence/makeArticle.ts';
import { watchOver } from '../support/killingDexie.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 120_000 });

const ARTICLES = 40;

let name: string;
let database: LibraryDatabase;
let databases = 0;

beforeEach(() => {
  name = `refresh-${databases++}`;
  database = libraryDatabase(name);
});

afterEach(async () => {
  database.close();
  await Dexie.delete(name);
});

const articleOf = (n: number) => {
  const words = Array.from({ length: 60 }, (_, at) => `word${(n * 7919 + at * at * 31) % 5000}`);
  return makeArticle({
    url: `https://post.example/${n}`,
    site: 'post.example',
    blocks: [{ kind: 'paragraph', text: words.join(' ') }],
  });
};

const wordsOf = (n: number) => textWords(articleOf(n).blocks);

async function idsFoundFor(n: number, at = database): Promise<number[]> {
  const hashes = shingles(wordsOf(n));
  const question = { fingerprint: fingerprint(wordsOf(n)), shingles: hashes, anchors: anchors(hashes) };
  return (await openOriginals(at).candidates(question, 'https://nobody.example/', 3)).map(({ id }) => id);
}

/** A library as an earlier version of the extension left it: other hashes for the same texts, and most of them folded. */
async function oldLibrary(): Promise<number[]> {
  const originals = openOriginals(database);
  const ids: number[] = [];
  for (let n = 0; n < ARTICLES; n++) {
    ids.push(await originals.remember(articleOf(n), { version: 2, window: 8, hashes: [n + 1, n + 1000] }, 'read'));
    if (n === 29) await foldIndex(database);
  }
  await database.forward.toCollection().modify((row: ForwardRow) => {
    row.version = 0;
  });
  await database.manifest.put({ ...(await manifestNow()), version: 0 }, 0);
  return ids;
}

const manifestNow = (at = database) => at.transaction('r', at.manifest, async () => readManifest(at));

const versions = async (at = database) => (await at.forward.toArray()).map(({ version }) => version);

test('an old fingerprint is compared with nothing, and a new one is made of every text that is kept', async () => {
  const ids = await oldLibrary();
  expect(await idsFoundFor(3)).toEqual([]);
  expect(
    (await openOriginals(database).candidates({ fingerprint: { version: 2, window: 8, hashes: [4, 1003] } }, '', 3))
      .length,
  ).toBe(0);
  await openOriginals(database).fold();
  for (const [n, id] of ids.entries()) expect(await idsFoundFor(n)).toEqual([id]);
  expect(await versions()).toEqual(ids.map(() => FINGERPRINT_VERSION));
  expect(await refreshStep(database)).toBe(false);
  const { stale, version } = await manifestNow();
  expect([stale, version]).toEqual([undefined, FINGERPRINT_VERSION]);
  // The hashes of the old version mean nobody any more.
  await foldIndex(database);
  expect(
    (await openOriginals(database).candidates({ fingerprint: { version: 2, window: 8, hashes: [4, 1003] } }, '', 3))
      .length,
  ).toBe(0);
});

test('without its text an article is compared no more, says so, and is again as soon as it is read again', async () => {
  const ids = await oldLibrary();
  const [lost = 0, damaged = 0, empty = 0] = ids;
  await database.texts.delete(lost);
  await database.texts.put({ id: damaged, gzip: new Uint8Array([1, 2, 3]) });
  await database.texts.put({
    id: empty,
    gzip: (await database.texts.get(ids[3] ?? 0))?.gzip.subarray(0, 0) ?? new Uint8Array(),
  });
  await openOriginals(database).fold();
  const marked = async () =>
    (await database.articles.toArray()).filter(({ incomparable }) => incomparable).map(({ id }) => id);
  expect(await marked()).toEqual([lost, damaged, empty]);
  const listed = (await database.articles.toArray()).map(shelfRow);
  expect(listed.filter(({ incomparable }) => incomparable).map(({ id }) => id)).toEqual([lost, damaged, empty]);
  expect(await database.forward.count()).toBe(ARTICLES - 3);
  expect(await idsFoundFor(0)).toEqual([]);
  expect(await openOriginals(database).article(lost)).toBeUndefined();
  await openOriginals(database).remember(articleOf(0), fingerprint(wordsOf(0)), 'read');
  expect(await idsFoundFor(0)).toEqual([lost]);
  expect(await marked()).toEqual([damaged, empty]);
});

test('killed at every step: what was done stays done, and nobody is lost', async () => {
  const ids = await oldLibrary();
  database.close();
  let deaths = 0;
  for (let killAt = 1, survived = false; !survived; killAt++) {
    const doomed = libraryDatabase(name);
    const executioner = watchOver(doomed);
    await openLibrary(doomed);
    executioner.operations = 0;
    executioner.killAt = killAt;
    survived = await openOriginals(doomed)
      .fold()
      .then(
        () => true,
        () => false,
      );
    executioner.killAt = undefined;
    if (!survived) deaths++;
    expect(await doomed.articles.count()).toBe(ARTICLES);
    expect((await doomed.articles.toArray()).some(({ incomparable }) => incomparable)).toBe(false);
    // Each article has one fingerprint at any moment, the old or the new one.
    expect((await doomed.forward.toArray()).map(({ id }) => id).sort((a, b) => a - b)).toEqual(ids);
    doomed.close();
  }
  expect(deaths).toBeGreaterThan(8);
  await database.open();
  for (const [n, id] of ids.entries()) expect(await idsFoundFor(n)).toEqual([id]);
});

test('articles erased or read again meanwhile are left alone, and two windows do the work once', async () => {
  const ids = await oldLibrary();
  const other = libraryDatabase(name);
  await openLibrary(other);
  await Promise.all([
    openOriginals(database).fold(),
    openOriginals(other).fold(),
    openOriginals(other).remember(articleOf(5), { version: 2, window: 8, hashes: [77, 78] }, 'read'),
  ]);
  other.close();
  expect(await database.forward.count()).toBe(ARTICLES);
  const again = await database.forward
    .where('id')
    .equals(ids[5] ?? 0)
    .toArray();
  expect(again.map(({ hashes }) => hashes)).toEqual([packHashes([77, 78])]);
  expect(await idsFoundFor(6)).toEqual([ids[6]]);
});

test('a sparse collection of an older version goes, its rows too', async () => {
  await importSparse(database, [{ id: 3, hashes: [5, 70, 9000] }]);
  await database.manifest.put({ ...(await manifestNow()), version: 0 }, 0);
  await openOriginals(database).fold();
  expect((await manifestNow()).segments).toEqual([]);
  expect(await database.postings.count()).toBe(0);
});
