import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { dropTexts } from '../../lib/library/dropTexts.ts';
import { librarian, type Librarian } from '../../lib/library/librarian.ts';
import { Catalogue } from '../../lib/library/catalogue/catalogue.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { eraseEverything } from '../../lib/library/shelf.ts';
import { TermIndex } from '../../lib/library/terms/termIndex.ts';
import type { ArticleRow } from '../../lib/library/rows.ts';
import { packTerms, unpackTerms, docsOf } from '../../lib/library/terms/termRow.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import type { ShelfQuery } from '../../lib/model/shelf.ts';
import { makeArticle, stamp } from '../evidence/makeArticle.ts';
import fc from 'fast-check';

let databases = 0;
let database: LibraryDatabase;
let desk: Librarian;
const tools = { progress: () => undefined, isCancelled: () => false };

beforeEach(() => {
  database = libraryDatabase(`librarian-${databases++}`);
  desk = librarian(database, () => undefined);
});
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  database.close();
  await Dexie.delete(database.name);
});

const put = (path: string, change: Partial<KnownArticle> = {}, hashes = [1, 2, 3]) =>
  openOriginals(database).remember(
    makeArticle({ url: `https://${path}`, blocks: [{ kind: 'paragraph', text: 'Secret text' }], ...change }),
    { version: 2, window: 8, hashes },
    'read',
  );

const ask = async (query: Partial<ShelfQuery> = {}): Promise<string[]> => {
  const { ids } = await desk.list({ words: '', order: 'met', ...query });
  return (await database.articles.bulkGet(ids)).map((row) => row?.title ?? '');
};

const rows = () => Promise.all([database.articles.count(), database.texts.count(), database.forward.count()]);

describe('list', () => {
  beforeEach(async () => {
    await put('a.example/1', {
      title: 'Sea gates close',
      outlet: 'The Harbour Courier',
      site: 'a.example',
      firstSeen: 1,
      published: stamp('2025-03-14T12:00:00Z'),
      language: 'en',
      blocks: [{ kind: 'paragraph', text: 'Engineers tightened the last bolts at dawn.' }],
    });
    await put('b.example/2', {
      title: 'État of the river',
      outlet: 'Lakeside',
      site: 'b.example',
      authors: ['Jo Pell'],
      firstSeen: 3,
      published: stamp('2025-03-10T12:00:00Z'),
      language: 'fr',
      blocks: [{ kind: 'paragraph', text: 'Les ingénieurs dorment.' }],
    });
    await put('c.example/gates', {
      title: 'Night library bus',
      outlet: 'Aldermoor Post',
      site: 'c.example',
      firstSeen: 2,
      storyId: 7,
    });
    await openOriginals(database).keepVerdict(1, {
      kind: 'republished',
      share: 0.9,
      otherUrl: 'https://c.example/gates',
      judgedAt: 1,
      changedAt: 2,
    });
  });

  test.each<[query: Partial<ShelfQuery>, found: string[]]>([
    [{}, ['État of the river', 'Night library bus', 'Sea gates close']],
    [{ order: 'published' }, ['Sea gates close', 'État of the river', 'Night library bus']],
    [{ order: 'share' }, ['Sea gates close', 'État of the river', 'Night library bus']],
    [{ order: 'outlet' }, ['Night library bus', 'État of the river', 'Sea gates close']],
    [{ words: 'SEA' }, ['Sea gates close']],
    [{ words: 'etat' }, ['État of the river']],
    [{ words: 'courier sea' }, ['Sea gates close']],
    [{ words: 'pell' }, ['État of the river']],
    [{ words: 'gates' }, ['Night library bus', 'Sea gates close']],
    [{ words: 'gates pell' }, []],
    [{ words: '.*' }, []],
    [{ site: 'b.example' }, ['État of the river']],
    [{ language: 'en' }, ['Sea gates close']],
    [{ how: 'feed' }, []],
    [{ hasCopies: true }, ['Night library bus', 'Sea gates close']],
    [{ isChanged: true }, ['Sea gates close']],
    [{ from: Date.parse('2025-03-12T00:00:00Z') }, ['Sea gates close']],
    [{ from: Date.parse('2025-03-01T00:00:00Z'), to: Date.parse('2025-03-12T00:00:00Z') }, ['État of the river']],
  ])('%j finds %j', async (query, found) => {
    expect(await ask(query)).toEqual(found);
  });

  test('words of the texts are found too, with or without accents, one in the headline and one in the text', async () => {
    await vi.waitFor(async () => expect(await ask({ words: 'bolts' })).toEqual(['Sea gates close']));
    expect(await ask({ words: 'ingenieurs' })).toEqual(['État of the river']);
    expect(await ask({ words: 'gates dawn' })).toEqual(['Sea gates close']);
    expect(await ask({ words: 'bolt' })).toEqual([]);
    expect(await ask({ words: 'dawn pell' })).toEqual([]);
  });

  test('what is written and erased meanwhile is followed', async () => {
    expect(await ask({ words: 'zebra' })).toEqual([]);
    const id = await put('d.example/1', { title: 'Zebra crossing', firstSeen: 9 });
    await vi.waitFor(async () => expect(await ask({ words: 'zebra' })).toEqual(['Zebra crossing']));
    await openOriginals(database).remember(
      makeArticle({ url: 'https://d.example/1', title: 'Pelican crossing', firstSeen: 9 }),
      { version: 2, window: 8, hashes: [4] },
      'read',
    );
    await vi.waitFor(async () => expect(await ask({ words: 'zebra' })).toEqual([]));
    expect(await ask({ words: 'pelican' })).toEqual(['Pelican crossing']);
    await desk.erase([id], tools);
    await vi.waitFor(async () => expect(await ask({ words: 'pelican' })).toEqual([]));
    expect(await ask()).toHaveLength(3);
  });

  test('the choices of the filters are counted', async () => {
    await desk.list({ words: '', order: 'met' });
    await vi.waitFor(async () => expect((await desk.facets()).sites).toHaveLength(3));
    expect(await desk.facets()).toMatchObject({
      changed: 1,
      stories: 1,
      languages: [
        { language: 'fr', count: 1 },
        { language: 'en', count: 1 },
      ],
    });
  });
});

describe('erasing', () => {
  test('an article goes with its text and its fingerprint, is found no more, and comes back as it was', async () => {
    const id = await put('a.example/1', { title: 'A' }, [11, 12, 13]);
    await openOriginals(database).keepVerdict(id, { kind: 'unknown', share: 0, judgedAt: 5 });
    await put('b.example/2', { title: 'B' }, [21, 22, 23]);
    const before = await database.articles.get(id);
    const found = async () =>
      (
        await openOriginals(database).candidates(
          { fingerprint: { version: 2, window: 8, hashes: [11, 12, 13] } },
          '',
          5,
        )
      ).map((one) => one.id);
    expect(await found()).toEqual([id]);
    expect(await desk.erase([id, 999], tools)).toBe(1);
    expect(await rows()).toEqual([1, 1, 1]);
    expect(await found()).toEqual([]);
    expect(await database.totals.get(0)).toBe(1);
    expect(await desk.undo()).toBe(1);
    expect(await database.articles.get(id)).toEqual(before);
    expect(await found()).toEqual([id]);
    expect(await rows()).toEqual([2, 2, 2]);
    expect(await database.totals.get(0)).toBe(2);
    expect(await desk.undo()).toBe(0);
  });

  test('what was met again meanwhile stays as it is now', async () => {
    const id = await put('a.example/1', { title: 'Old' });
    await desk.erase([id], tools);
    const again = await put('a.example/1', { title: 'New' });
    expect(await desk.undo()).toBe(0);
    expect((await database.articles.get(again))?.title).toBe('New');
    expect(await rows()).toEqual([1, 1, 1]);
  });

  test('after ten seconds nothing is held any more', async () => {
    const id = await put('a.example/1');
    await desk.erase([id], tools);
    await desk.forgetErased();
    expect(await desk.undo()).toBe(0);
    expect(await rows()).toEqual([0, 0, 0]);
  });

  test('many are erased and put back in several transactions', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 620; n++) ids.push(await put(`a.example/${n}`, {}, [n * 2 + 1]));
    expect(await desk.erase(ids, tools)).toBe(620);
    expect(await rows()).toEqual([0, 0, 0]);
    expect(await desk.undo()).toBe(620);
    expect(await rows()).toEqual([620, 620, 620]);
  });
});

describe('many rows written at once, of which the database does not say which', () => {
  const many = (change: Partial<ArticleRow> = {}) =>
    Array.from({ length: 60 }, (_, n) => {
      const { blocks: _blocks, ...card } = makeArticle({ url: `https://m.example/${n}`, site: 'm.example' });
      return { ...card, id: 100 + n, how: 'file' as const, ...change };
    });
  const titles = (catalogue: Catalogue) => [...catalogue.all()].map(({ id, site }) => `${id} ${site}`);

  test('after much work all are read again, and those that went are forgotten', async () => {
    const id = await put('a.example/1', { site: 'a.example' });
    const gone = await put('b.example/1', { site: 'b.example' });
    let changes = 0;
    const catalogue = new Catalogue(database, () => changes++, { atOnce: 7, pause: 5, longPause: 20_000 });
    await catalogue.open();
    catalogue.isBusy = true;
    await database.articles.bulkAdd(many());
    await database.articles.bulkPut([...many({ site: 'n.example' }).slice(0, 55)]);
    await database.articles.where('id').equals(gone).delete();
    const before = changes;
    catalogue.isBusy = false;
    await vi.waitFor(() => expect(changes).toBeGreaterThan(before));
    await vi.waitFor(() =>
      expect(titles(catalogue).sort()).toEqual(
        [`${id} a.example`, ...many().map((row, n) => `${row.id} ${n < 55 ? 'n.example' : 'm.example'}`)].sort(),
      ),
    );
  });

  test('meanwhile: what is new, and that all was erased', async () => {
    await put('a.example/1', { site: 'a.example' });
    const catalogue = new Catalogue(database, () => undefined, { atOnce: 7, pause: 5, longPause: 20 });
    await catalogue.open();
    catalogue.isBusy = true;
    await database.articles.bulkAdd(many());
    // Told one by one, above others that are not.
    const above = await put('b.example/1', { site: 'b.example' });
    await vi.waitFor(() => expect(catalogue.size).toBe(62));
    expect(catalogue.get(above)?.site).toBe('b.example');
    await database.articles.clear();
    await vi.waitFor(() => expect(catalogue.size).toBe(0));
    await database.articles.bulkAdd(many().map((row) => ({ ...row, id: row.id + 1000 })));
    await vi.waitFor(() => expect(catalogue.size).toBe(60));
    catalogue.isBusy = false;
  });

  test('a reading that fails is done again', async () => {
    const catalogue = new Catalogue(database, () => undefined, { atOnce: 7, pause: 5, longPause: 20 });
    await catalogue.open();
    await database.articles.bulkAdd(many());
    await put('a.example/1', { site: 'a.example' });
    const failing = vi.spyOn(database.articles, 'where').mockImplementationOnce(() => {
      throw new Error('the disk is away');
    });
    await vi.waitFor(() => expect(catalogue.size).toBe(61));
    expect(failing).toHaveBeenCalled();
    failing.mockRestore();
  });

  test('and without much to do', async () => {
    const id = await put('a.example/1', { site: 'a.example' });
    const catalogue = new Catalogue(database, () => undefined, { atOnce: 7, pause: 5, longPause: 20 });
    await catalogue.open();
    await database.articles.bulkAdd(many());
    await vi.waitFor(() => expect(catalogue.size).toBe(61));
    await database.articles.bulkDelete(many().map((row) => row.id));
    await vi.waitFor(() => expect(titles(catalogue)).toEqual([`${id} a.example`]));
  });
});

describe('words of the texts', () => {
  const word = (n: number) => `word${n}`;
  const write = (n: number, text = `${word(n)} ${word(n + 1)} common`) =>
    put(`a.example/${n}`, { blocks: [{ kind: 'paragraph', text }] }, [n + 1]);
  const found = async (index: TermIndex, one: string) =>
    [...((await index.find([one]))[0] ?? [])].sort((a, b) => a - b);

  test('blocks on the disk and the rest in memory answer alike; another window’s index agrees', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 23; n++) ids.push(await write(n));
    const index = new TermIndex(database, () => undefined, 5);
    await index.catchUp();
    expect(await database.termBlocks.count()).toBeGreaterThan(0);
    for (const one of [index, new TermIndex(database, () => undefined, 5)]) {
      await one.catchUp();
      expect(one.unread).toBe(0);
      for (let n = 1; n < 23; n++) expect(await found(one, word(n))).toEqual([ids[n - 1], ids[n]]);
      expect(await found(one, 'common')).toEqual(ids);
      expect(await found(one, 'absent')).toEqual([]);
    }
  });

  test('what was not read yet is said, also before anything was read; what comes meanwhile is read too', async () => {
    for (let n = 0; n < 7; n++) await write(n);
    const index = new TermIndex(database, () => undefined, 5);
    // Two at once, as a reader types: the second does not answer before the first knows what there is.
    const asked = [found(index, word(3)), found(index, word(4)).then(() => index.unread)];
    expect(await Promise.all(asked)).toEqual([[], 7]);
    expect(index.unread).toBe(7);
    const reading = index.catchUp();
    const id = await write(20);
    await Promise.all([reading, index.catchUp()]);
    expect(index.unread).toBe(0);
    expect(await found(index, word(20))).toEqual([id]);
    const opened = new TermIndex(database, () => undefined, 5);
    await found(opened, word(3));
    expect(opened.unread).toBe(3);
  });

  test('what is erased while it is read leaves no text unread and none too few', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 90; n++) ids.push(await write(n));
    const index = new TermIndex(database, () => undefined, 1000);
    const reading = index.catchUp();
    await desk.erase(ids.slice(70), tools);
    index.note();
    await found(index, word(3));
    expect(index.unread).toBeGreaterThanOrEqual(0);
    await reading;
    expect(index.unread).toBe(0);
    expect(await found(index, word(69))).toEqual([ids[68], ids[69]]);
  });

  test('it stops where an import begins, and goes on when asked again', async () => {
    for (let n = 0; n < 200; n++) await write(n);
    const index = new TermIndex(database, () => undefined, 1000);
    let asked = 0;
    await index.catchUp(() => asked++ > 1);
    expect(index.unread).toBeGreaterThan(0);
    await index.catchUp();
    expect(index.unread).toBe(0);
  });

  test('two windows whose blocks do not end at the same text lose none', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 6; n++) ids.push(await write(n));
    const one = new TermIndex(database, () => undefined, 5);
    const other = new TermIndex(database, () => undefined, 4);
    await one.catchUp();
    for (let n = 6; n < 12; n++) ids.push(await write(n));
    await Promise.all([other.catchUp(), one.catchUp()]);
    for (const index of [one, other, new TermIndex(database, () => undefined, 5)]) {
      await index.catchUp();
      for (let n = 1; n < 12; n++) expect(await found(index, word(n))).toEqual([ids[n - 1], ids[n]]);
    }
    const docs = (await database.termBlocks.toArray()).flatMap((block) => block.docs);
    expect(new Set(docs).size).toBe(docs.length);
  });

  test('texts that are erased while they are read leave no word behind', async () => {
    for (let n = 0; n < 70; n++) await write(n);
    const index = new TermIndex(database, () => undefined, 5);
    const reading = index.catchUp();
    await vi.waitFor(async () => expect(await database.termBlocks.count()).toBeGreaterThan(0));
    await dropTexts(database);
    index.forget();
    await Promise.all([reading, index.catchUp()]);
    expect(await found(index, 'common')).toEqual([]);
    const left = (await database.terms.toArray()).filter((row) => row.length > 0);
    expect(left).toEqual([]);
  });

  test('a text that changed is found by its new words only; what was erased leaves no word on the disk', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 10; n++) ids.push(await write(n));
    const index = new TermIndex(database, () => undefined, 5);
    await index.catchUp();
    await write(3, 'something else entirely');
    await desk.erase([ids[7] ?? 0], tools);
    index.note();
    await index.catchUp();
    expect(await found(index, word(3))).toEqual([ids[2]]);
    expect(await found(index, 'entirely')).toEqual([ids[3]]);
    expect(await found(index, word(8))).toEqual([ids[8]]);
    const from = new Map((await database.termBlocks.toArray()).map((block) => [block.key, block.from]));
    const living = new Set(await database.forward.toCollection().primaryKeys());
    const left = new Set<number>();
    await database.terms.each((row, { primaryKey }) => {
      const base = from.get(primaryKey % 2 ** 32);
      expect(base).toBeDefined();
      for (const docs of unpackTerms(row, base ?? NaN).values()) for (const doc of docs) left.add(doc);
    });
    expect(left.size).toBeGreaterThan(0);
    for (const doc of left) expect(living).toContain(doc);
  });

  test('words that an older version wrote under other keys are read from the texts again', async () => {
    const ids = [await write(1), await write(2)];
    const tables = Object.fromEntries(
      database.tables.map(({ name, schema: { primKey, indexes } }) => [
        name,
        [primKey, ...indexes].map(({ src }) => src).join(),
      ]),
    );
    const older = new Dexie(`${database.name}-older`);
    older.version(5).stores(tables);
    await older.open();
    for (const { name } of database.tables) {
      const table = older.table(name);
      const keys = await database.table(name).toCollection().primaryKeys();
      const rows = (await database.table(name).toArray()) as unknown[];
      await (table.schema.primKey.keyPath ? table.bulkPut(rows) : table.bulkPut(rows, keys as number[]));
    }
    await older.table('termBlocks').add({ from: 1, to: 2, docs: [1, 2] });
    await older.table('terms').put(new Uint8Array([1, 1, 0]), 256);
    older.close();
    const upgraded = libraryDatabase(older.name);
    const index = new TermIndex(upgraded, () => undefined, 1);
    await index.catchUp();
    expect(await found(index, word(2))).toEqual(ids);
    upgraded.close();
    await Dexie.delete(older.name);
  });

  test('a row is unpacked as it was packed, and asked for one term', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(
            fc.integer({ min: 0, max: 0xffffffff }),
            fc.uniqueArray(fc.integer({ min: 1000, max: 900_000 }), { minLength: 1, maxLength: 8 }),
          ),
          { selector: ([term]) => term, maxLength: 12 },
        ),
        (entries) => {
          const lists = new Map(entries.map(([term, docs]) => [term, docs.sort((a, b) => a - b)]));
          const row = packTerms(lists, 1000);
          expect(new Map([...unpackTerms(row, 1000)].sort())).toEqual(new Map([...lists].sort()));
          for (const [term, docs] of lists) expect(docsOf(row, 1000, term)).toEqual(docs);
          expect(docsOf(row, 1000, 77)).toEqual(lists.get(77) ?? []);
        },
      ),
    );
  });
});

test('everything is erased, and a key is not given again', async () => {
  const shared = libraryDatabase();
  const originals = openOriginals(shared);
  const one = makeArticle({ url: 'https://a.example/1' });
  const id = await originals.remember(one, { version: 2, window: 8, hashes: [1] }, 'read');
  await eraseEverything();
  expect(await Promise.all([shared.articles.count(), shared.texts.count(), shared.forward.count()])).toEqual([0, 0, 0]);
  expect(await originals.remember(one, { version: 2, window: 8, hashes: [1] }, 'read')).not.toBe(id);
  await eraseEverything();
  shared.close();
});

test('texts are erased, and the words by which they are found; the articles and their fingerprints stay', async () => {
  await put('a.example/1', { title: 'One' });
  await put('b.example/2', { title: 'Two' }, [4, 5, 6]);
  await desk.list({ words: '', order: 'met' });
  await vi.waitFor(async () => expect(await ask({ words: 'secret' })).toHaveLength(2));
  expect(await desk.dropTexts()).toBe(2);
  expect(await ask({ words: 'secret' })).toEqual([]);
  expect(await ask({ words: 'two' })).toEqual(['Two']);
  expect(await rows()).toEqual([2, 0, 2]);
  expect(await desk.dropTexts()).toBe(0);
});
