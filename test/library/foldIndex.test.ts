import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '../../lib/fingerprint/fingerprint.ts';
import { importArticles, importSparse } from '../../lib/library/bulkImport.ts';
import { libraryDatabase, openLibrary, type LibraryDatabase } from '../../lib/library/database.ts';
import { foldIndex, foldStep } from '../../lib/library/foldIndex.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { packText } from '../../lib/library/packText.ts';
import { readManifest } from '../../lib/library/readManifest.ts';
import type { Block } from '../../lib/model/article.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { makeArticle } from '../evidence/makeArticle.ts';
import { watchOver } from '../support/killingDexie.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 120_000 });

let name: string;
let database: LibraryDatabase;
let databases = 0;

beforeEach(() => {
  name = `fold-${databases++}`;
  database = libraryDatabase(name);
});

afterEach(async () => {
  database.close();
  await Dexie.delete(name);
});

const fingerprintOf = (hashes: number[]) => ({ version: 2, window: 8, hashes });

/** Article n has hashes that only it has, and one that it shares with its neighbour. */
const hashesOf = (n: number): number[] => {
  const own = [1, 2, 3, 4, 5].map((k) => (Math.imul(n * 8 + k, 0x9e3779b1) ^ 0x5bd1e995) >>> 0);
  return [...new Set([...own, ((n >> 1) * 4 + 1_000_000) >>> 0])].sort((a, b) => a - b);
};

const articleOf = (n: number, change: Partial<KnownArticle> = {}) =>
  makeArticle({
    url: `https://s${n % 7}.example/${n}`,
    site: `s${n % 7}.example`,
    blocks: [{ kind: 'paragraph', text: `Text ${n}` }],
    ...change,
  });

const remember = (n: number, at = database, hashes = hashesOf(n)) =>
  openOriginals(at).remember(articleOf(n), fingerprintOf(hashes), 'read');

const askFor = async (hashes: number[], at = database) =>
  (await openOriginals(at).candidates({ fingerprint: fingerprintOf(hashes) }, 'https://nobody.example/', 5)).map(
    ({ id, sharedHashes }) => `${id}:${sharedHashes}`,
  );

const manifestOf = (at = database) => at.transaction('r', at.manifest, async () => readManifest(at));

/** What every article's own question brings: the whole of what the index knows. */
async function answers(count: number, at = database): Promise<string[]> {
  const all: string[] = [];
  for (let n = 0; n < count; n++) all.push((await askFor(hashesOf(n), at)).join(' '));
  return all;
}

/** Rows of `postings` that no segment, merge or leftover accounts for. */
async function strayRows(at = database): Promise<number[]> {
  const { segments, merge, leftovers } = await manifestOf(at);
  const known = new Set([...segments, ...(merge ? [merge.into] : []), ...leftovers].map(({ key }) => key));
  const keys = await at.postings.toCollection().primaryKeys();
  return keys.filter((key) => !known.has(key % 2 ** 32));
}

/** A library in which every kind of step is due: a full tail, small segments, a merge, and what is left of it. */
async function busyLibrary(at = database): Promise<number> {
  let n = 0;
  for (let segment = 0; segment < 8; segment++) {
    const batch = Array.from({ length: 6 }, () => n++);
    await importArticles(
      at,
      batch.map((one) => ({ article: articleOf(one), fingerprint: fingerprintOf(hashesOf(one)) })),
      'read',
    );
  }
  for (let tail = 0; tail < 66; tail++) await remember(n++, at);
  return n;
}

describe('folding', () => {
  test('changes nothing of what is found, and leaves nothing over', async () => {
    const count = await busyLibrary();
    const before = await answers(count);
    expect(before.every((answer) => answer.length > 0)).toBe(true);
    await foldIndex(database);
    expect(await answers(count)).toEqual(before);
    const { segments, merge, leftovers } = await manifestOf();
    expect(segments.length).toBeLessThan(8);
    expect([merge, leftovers]).toEqual([undefined, []]);
    expect(await strayRows()).toEqual([]);
    expect(await foldStep(database)).toBe(false);
  });

  test('after every single step all is found that was, while articles come and go', async () => {
    const count = await busyLibrary();
    const expected = await answers(count);
    let steps = 0;
    while (await foldStep(database)) {
      steps++;
      expect(await answers(count), `after step ${steps}`).toEqual(expected);
      expect(await strayRows()).toEqual([]);
    }
    expect(steps).toBeGreaterThan(2);
  });

  test.each([
    { bits: 4, sliceBits: 3 },
    { bits: 5, sliceBits: 2 },
  ])(
    'in $sliceBits bits of slices: every hash is found at every moment, before its slice and after it',
    async (cut) => {
      const count = await busyLibrary();
      const expected = await answers(count);
      // Slices are for merges of tens of thousands of postings: this one is cut up by hand, then merged with others again.
      const cutUp = async () => {
        const { merge, ...manifest } = await manifestOf();
        if (!merge || merge.done > 0) return false;
        const { bits, sliceBits } = cut;
        await database.manifest.put({ ...manifest, merge: { ...merge, sliceBits, into: { ...merge.into, bits } } }, 0);
        return true;
      };
      let merges = 0;
      for (let more = count, last = count + 2 * 64 * 8; more < last || (await foldStep(database));) {
        if (more < last) for (let n = 0; n < 64; n++) await remember(more++);
        while (await foldStep(database)) {
          if (await cutUp()) merges++;
          if (!(await manifestOf()).merge) continue;
          expect(await answers(12)).toEqual(expected.slice(0, 12));
          expect(await strayRows()).toEqual([]);
        }
      }
      expect(merges).toBeGreaterThan(1);
      expect(await answers(count)).toEqual(expected);
      const { segments } = await manifestOf();
      const rows = await database.postings.count();
      expect(rows).toBeLessThanOrEqual(segments.reduce((sum, { bits }) => sum + 2 ** bits, 0));
    },
  );

  test('two windows fold at once, and a third reads and writes', async () => {
    const count = await busyLibrary();
    const before = await answers(count);
    const others = [libraryDatabase(name), libraryDatabase(name)];
    await Promise.all([
      ...others.map(async (other) => {
        await openLibrary(other);
        await foldIndex(other);
      }),
      remember(500),
      answers(10).then((now) => expect(now).toEqual(before.slice(0, 10))),
    ]);
    for (const other of others) other.close();
    expect(await answers(count)).toEqual(before);
    expect(await askFor(hashesOf(500))).toHaveLength(1);
    expect(await strayRows()).toEqual([]);
  });
});

describe('killed at every step', () => {
  test('of folding: the old state or the new one, and whoever comes next finishes', async () => {
    const count = await busyLibrary();
    const expected = await answers(count);
    database.close();
    let deaths = 0;
    for (let killAt = 1; ; killAt++) {
      const doomed = libraryDatabase(name);
      const executioner = watchOver(doomed);
      await openLibrary(doomed);
      executioner.operations = 0;
      executioner.killAt = killAt;
      const survived = await foldIndex(doomed).then(
        () => true,
        () => false,
      );
      doomed.close();
      const next = libraryDatabase(name);
      await openLibrary(next);
      // All of them at some moments, a few at every moment: asking is slow in memory.
      const asked = killAt % 8 === 1 || survived ? count : 12;
      expect(await answers(asked, next), `killed at ${killAt}`).toEqual(expected.slice(0, asked));
      expect(await strayRows(next), `killed at ${killAt}`).toEqual([]);
      next.close();
      if (survived) break;
      deaths++;
    }
    // Steps that were done stay done: each round gets a little further with the same number of operations.
    expect(deaths).toBeGreaterThan(6);
    await database.open();
    expect(await foldStep(database)).toBe(false);
  });

  test.each(['remember', 'again', 'import', 'sparse'] as const)('of %s: all of it or nothing', async (what) => {
    await remember(1);
    await remember(2);
    const rowsOf = async (at: LibraryDatabase) =>
      JSON.stringify(await Promise.all(at.tables.map(async (table) => [table.name, await table.toArray()])));
    const work = {
      remember: (at: LibraryDatabase) => remember(3, at),
      again: (at: LibraryDatabase) => remember(1, at, hashesOf(9)),
      import: (at: LibraryDatabase) =>
        importArticles(
          at,
          [4, 5, 6].map((n) => ({ article: articleOf(n), fingerprint: fingerprintOf(hashesOf(n)) })),
          'read',
        ),
      sparse: (at: LibraryDatabase) => importSparse(at, [{ id: 77, hashes: [1, 2, 3] }]),
    }[what];
    const before = await rowsOf(database);
    database.close();
    for (let killAt = 1; ; killAt++) {
      const doomed = libraryDatabase(name);
      const executioner = watchOver(doomed);
      await openLibrary(doomed);
      executioner.operations = 0;
      executioner.killAt = killAt;
      const survived = await work(doomed).then(
        () => true,
        () => false,
      );
      executioner.killAt = undefined;
      if (survived) {
        expect(killAt).toBeGreaterThan(2);
        expect(await rowsOf(doomed)).not.toEqual(before);
        doomed.close();
        return;
      }
      expect(await rowsOf(doomed), `killed at ${killAt}`).toEqual(before);
      doomed.close();
    }
  });
});

describe('erased and changed articles', () => {
  const erase = async (ids: number[]) => {
    const { eraseFromIndex } = await import('../../lib/library/eraseFromIndex.ts');
    await database.transaction('rw', database.articles, database.forward, database.tombstones, async () => {
      await database.articles.bulkDelete(ids);
      await eraseFromIndex(database, ids);
    });
  };

  test('never count, before a fold, during a merge, and after it', async () => {
    const count = await busyLibrary();
    const ids = await database.articles.toCollection().primaryKeys();
    await erase(ids.slice(0, 3));
    const isGone = async () => {
      for (let n = 0; n < 3; n++) expect(await askFor(hashesOf(n))).toEqual([]);
    };
    await isGone();
    for (let steps = 0; await foldStep(database); steps++) {
      await isGone();
      if (steps === 2) await erase(ids.slice(3, 5));
    }
    await isGone();
    expect(await askFor(hashesOf(4))).toEqual([]);
    expect(await askFor(hashesOf(count - 1))).toHaveLength(1);
  });

  test('are gone from the postings at the merge, and their tombstones with them', async () => {
    await busyLibrary();
    const ids = await database.articles.toCollection().primaryKeys();
    await erase(ids.slice(0, 3));
    expect(await database.tombstones.count()).toBe(3);
    await foldIndex(database);
    const { segments } = await manifestOf();
    const merged = segments.reduce((sum, { postings }) => sum + postings, 0);
    expect(merged).toBe(6 * 48 + 6 * 64 - 6 * 3);
    expect(await database.tombstones.count()).toBe(0);
  });

  test('an article read again is found by its new text only', async () => {
    const id = await remember(1);
    await foldIndex(database);
    expect(await remember(1, database, hashesOf(900))).toBe(id);
    expect(await askFor(hashesOf(1))).toEqual([]);
    expect(await askFor(hashesOf(900))).toEqual([`${id}:6`]);
    expect(await openOriginals(database).count()).toBe(1);
  });
});

describe('importing', () => {
  const batch = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      article: articleOf(from + n),
      fingerprint: fingerprintOf(hashesOf(from + n)),
    }));

  test('twice changes nothing, and says the same keys', async () => {
    const keys = await importArticles(database, batch(0, 10), 'read');
    const { segments } = await manifestOf();
    expect(await importArticles(database, batch(0, 10), 'read')).toEqual(keys);
    expect((await manifestOf()).segments).toEqual(segments);
    expect(await openOriginals(database).count()).toBe(10);
  });

  test('takes the tail along: what was read before is found as before', async () => {
    const id = await remember(50);
    await importArticles(database, batch(0, 10), 'read');
    expect(await askFor(hashesOf(50))).toEqual([`${id}:6`]);
    const { tailFrom, segments } = await manifestOf();
    expect(tailFrom).toBeGreaterThan(11);
    expect(segments).toHaveLength(1);
  });

  test('one address twice in a batch is one article', async () => {
    const keys = await importArticles(database, [...batch(0, 2), ...batch(0, 1)], 'read');
    expect(keys[2]).toBe(keys[0]);
    expect(await openOriginals(database).count()).toBe(2);
  });

  test('a sparse collection is found by the hashes it kept, and says that it is an estimate', async () => {
    const kept = [5, 70, 9_000, 120_000_000];
    await importSparse(database, [
      { id: 3, hashes: kept },
      { id: 8, hashes: [5, 6] },
    ]);
    const asked = [...kept, 4_000_000_000, 4_100_000_000];
    const found = await openOriginals(database).candidates({ fingerprint: fingerprintOf(asked) }, '', 5);
    expect(found).toEqual([{ id: 3, sharedHashes: 4, shareOfPage: 1, estimated: true }]);
  });
});

describe('boilerplate', () => {
  const plant = async (site: string, from: number, count: number, shared: number[]) => {
    await importArticles(
      database,
      Array.from({ length: count }, (_, n) => ({
        article: articleOf(from + n, { url: `https://${site}/${from + n}`, site }),
        fingerprint: fingerprintOf([...new Set([...hashesOf(from + n), ...shared])].sort((a, b) => a - b)),
      })),
      'read',
    );
  };

  test('of one site does not hide another site’s copy, however many articles have it', async () => {
    const footer = Array.from({ length: 12 }, (_, n) => 50_000 + n);
    await plant('footer.example', 0, 120, footer);
    const story = [700, 701, 702];
    await plant('other.example', 300, 1, story);
    const id = (await database.articles.where('site').equals('other.example').primaryKeys())[0];
    expect(await askFor([...story, ...footer])).toEqual([`${id}:3`]);
  });

  test('in more than two hundred articles counts nowhere, across segments and the tail', async () => {
    await plant('a.example', 0, 100, [50_000, 50_001]);
    await plant('b.example', 200, 100, [50_000, 50_001]);
    expect((await askFor([50_000, 50_001])).length).toBeGreaterThan(0);
    await remember(900, database, [50_000, 50_001]);
    expect(await askFor([50_000, 50_001])).toEqual([]);
    await foldIndex(database);
    expect(await askFor([50_000, 50_001])).toEqual([]);
  });
});

describe('a library of version 1', () => {
  const old = () => {
    const first = new Dexie(name);
    first.version(1).stores({ articles: '++id, &url, site, firstSeen', texts: 'id', fingerprints: 'id, *hashes' });
    return first;
  };

  const seed = async (count: number) => {
    const first = old();
    for (let n = 0; n < count; n++) {
      const { blocks: _blocks, id: _id, ...card } = articleOf(n);
      const id = (await first.table('articles').add({ ...card, how: 'read' })) as number;
      await first.table('texts').add({ id, gzip: await packText(textOf(n)) });
      await first.table('fingerprints').add({ id, version: 1, hashes: hashesOf(n) });
    }
    first.close();
  };
  const textOf = (n: number): Block[] => [
    { kind: 'paragraph', text: Array.from({ length: 12 }, (_, at) => `gate${n}x${at}`).join(' ') },
  ];
  const askForText = async (n: number) =>
    (await openOriginals(database).candidates({ fingerprint: fingerprint(textWords(textOf(n))) }, '', 5)).map(
      ({ id }) => id,
    );

  test('opens with all its articles, which are found as soon as their fingerprints were made again', async () => {
    await seed(30);
    expect(await openOriginals(database).count()).toBe(30);
    expect(await askFor(hashesOf(3))).toEqual([]);
    await openOriginals(database).fold();
    for (let n = 0; n < 30; n++) expect(await askForText(n)).toEqual([n + 1]);
    expect(await database.fingerprints.count()).toBe(0);
    expect(await database.texts.count()).toBe(30);
  });

  test('killed at every step of the move: the next opening goes on with it', async () => {
    await seed(10);
    for (let killAt = 1, survived = false; !survived; killAt++) {
      const doomed = libraryDatabase(name);
      watchOver(doomed).killAt = killAt;
      survived = await openLibrary(doomed).then(
        () => true,
        () => false,
      );
      expect(await doomed.open().then(() => doomed.articles.count())).toBe(10);
      doomed.close();
    }
    await openOriginals(database).fold();
    for (let n = 0; n < 10; n++) expect(await askForText(n)).toEqual([n + 1]);
  });
});
