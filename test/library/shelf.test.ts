import { beforeEach, describe, expect, test } from 'vitest';
import { libraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { eraseArticle, eraseEverything, eraseSite, listArticles, watchShelf } from '../../lib/library/shelf.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { makeArticle } from '../evidence/makeArticle.ts';

const database = libraryDatabase();
const originals = openOriginals(database);

const put = (url: string, change: Partial<KnownArticle> = {}) =>
  originals.remember(
    makeArticle({ url, blocks: [{ kind: 'paragraph', text: 'Secret text' }], ...change }),
    { version: 1, hashes: [1, 2, 3] },
    'read',
  );

beforeEach(async () => {
  await eraseEverything();
});

const titles = async (query: string, limit = 10) => (await listArticles(query, limit)).rows.map(({ title }) => title);

describe('listArticles', () => {
  beforeEach(async () => {
    await put('https://a.example/1', { title: 'Sea gates close', outlet: 'The Harbour Courier', firstSeen: 1 });
    await put('https://b.example/2', {
      title: 'État of the river',
      outlet: 'Lakeside',
      authors: ['Jo Pell'],
      firstSeen: 3,
    });
    await put('https://c.example/gates', { title: 'Night library bus', outlet: 'Aldermoor Post', firstSeen: 2 });
  });

  test('without a query all are listed, the latest met first, never with their text', async () => {
    const { rows, total } = await listArticles('  ', 10);
    expect(rows.map(({ firstSeen }) => firstSeen)).toEqual([3, 2, 1]);
    expect(total).toBe(3);
    for (const row of rows) {
      expect(row).not.toHaveProperty('blocks');
      expect(row).toMatchObject({ how: 'read' });
      expect(JSON.stringify(row)).not.toContain('Secret');
    }
  });

  test('a limit cuts the rows, not the total', async () => {
    expect((await listArticles('', 2)).rows).toHaveLength(2);
    expect((await listArticles('', 2)).total).toBe(3);
    expect((await listArticles('gates', 1)).rows.map(({ title }) => title)).toEqual(['Night library bus']);
    expect((await listArticles('gates', 1)).total).toBe(2);
  });

  test.each<[query: string, found: string[]]>([
    ['sea', ['Sea gates close']],
    ['SEA', ['Sea gates close']],
    ['etat', ['État of the river']],
    ['harbour courier', ['Sea gates close']],
    ['courier sea', ['Sea gates close']],
    ['pell', ['État of the river']],
    ['c.example', ['Night library bus']],
    ['gates', ['Night library bus', 'Sea gates close']],
    ['gates pell', []],
    ['secret', []],
    ['.*', []],
  ])('the query %j finds %j', async (query, found) => {
    expect(await titles(query)).toEqual(found);
  });
});

describe('erasing', () => {
  const rows = () => Promise.all([database.articles.count(), database.texts.count(), database.forward.count()]);

  test('an article goes with its text and its fingerprint, and is found no more', async () => {
    const id = await put('https://a.example/1');
    await put('https://b.example/2');
    await eraseArticle(id);
    expect(await rows()).toEqual([1, 1, 1]);
    expect(await originals.article(id)).toBeUndefined();
    expect(
      (await originals.candidates({ fingerprint: { version: 1, hashes: [1, 2, 3] } }, '', 10)).map((one) => one.id),
    ).not.toContain(id);
  });

  test('erasing what is not there changes nothing', async () => {
    await put('https://a.example/1');
    await eraseArticle(987_654);
    expect(await eraseSite('nobody.example')).toBe(0);
    expect(await rows()).toEqual([1, 1, 1]);
  });

  test('a site goes with all of its articles, and tells how many', async () => {
    await put('https://www.a.example/1', { site: 'a.example' });
    await put('https://m.a.example/2', { site: 'a.example' });
    await put('https://b.example/3', { site: 'b.example' });
    expect(await eraseSite('a.example')).toBe(2);
    expect((await listArticles('', 10)).rows.map(({ site }) => site)).toEqual(['b.example']);
    expect(await rows()).toEqual([1, 1, 1]);
  });

  test('everything goes', async () => {
    await put('https://a.example/1');
    await put('https://b.example/2');
    await eraseEverything();
    expect(await rows()).toEqual([0, 0, 0]);
    expect(await listArticles('', 10)).toEqual({ rows: [], total: 0 });
  });

  test('a key is not given again: an open page of an erased article does not name another', async () => {
    const id = await put('https://a.example/1');
    await eraseEverything();
    expect(await put('https://b.example/2')).not.toBe(id);
  });
});

test('whoever watches is called at a change, and no more after stopping', async () => {
  let calls = 0;
  await new Promise<void>((resolve) => {
    const stop = watchShelf(() => {
      calls++;
      stop();
      resolve();
    });
    void put('https://a.example/1');
  });
  const before = calls;
  await put('https://b.example/2');
  expect(calls).toBe(before);
});
