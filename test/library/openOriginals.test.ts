import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  asLibraryError,
  SCHEMA_VERSION,
  libraryDatabase,
  openLibrary,
  type LibraryDatabase,
} from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import type { KnownArticle, Originals } from '../../lib/model/knownArticle.ts';
import { LibraryError } from '../../lib/model/libraryError.ts';
import { makeArticle } from '../evidence/makeArticle.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

let name: string;
let database: LibraryDatabase;
let originals: Originals;
let databases = 0;

beforeEach(() => {
  name = `originals-${databases++}`;
  database = libraryDatabase(name);
  originals = openOriginals(database);
});

afterEach(async () => {
  database.close();
  await Dexie.delete(name);
});

const at = (path: string, change: Partial<KnownArticle> = {}) =>
  makeArticle({
    url: `https://post.example/${path}`,
    blocks: [{ kind: 'paragraph', text: `The text of ${path}` }],
    ...change,
  });

const remember = (path: string, hashes: number[], change: Partial<KnownArticle> = {}) =>
  originals.remember(at(path, change), { version: 2, window: 8, hashes }, 'read');

const ask = async (hashes: number[], except = 'https://post.example/none', limit = 10) =>
  originals.candidates({ fingerprint: { version: 2, window: 8, hashes } }, except, limit);

const rows = () => Promise.all([database.articles.count(), database.texts.count(), database.forward.count()]);

describe('remember', () => {
  test('what was written is read back, text and fingerprint included', async () => {
    const article = at('a', { authors: ['Ilse Marant'], language: 'en', canonical: 'https://post.example/A' });
    const id = await originals.remember(article, { version: 2, window: 8, hashes: [3, 5, 4_294_967_295] }, 'read');
    expect(await originals.article(id)).toEqual({
      article: { ...article, id },
      textKept: true,
      fingerprint: { version: 2, window: 8, hashes: [3, 5, 4_294_967_295] },
    });
    expect(await originals.idOf(article.url)).toBe(id);
    expect(await originals.count()).toBe(1);
  });

  test('one page writes one article: again it keeps its key, when it was met first, and its verdict', async () => {
    const id = await remember('a', [1, 2], { firstSeen: 100 });
    await originals.keepVerdict(id, { kind: 'unknown', share: 0, judgedAt: 1 });
    expect(await remember('a', [7, 8], { firstSeen: 200, title: 'New headline' })).toBe(id);
    expect(await originals.article(id)).toMatchObject({
      article: { firstSeen: 100, title: 'New headline' },
      fingerprint: { hashes: [7, 8] },
      verdict: { kind: 'unknown' },
    });
    expect(await rows()).toEqual([1, 1, 1]);
    expect(await ask([1, 2])).toEqual([]);
  });

  test('a key the article brings along is not believed', async () => {
    const id = await remember('a', [1, 2]);
    const other = await remember('b', [3, 4], { id });
    expect(other).not.toBe(id);
    expect((await originals.article(id))?.article.url).toBe('https://post.example/a');
  });

  test.each(['articles', 'texts', 'forward', 'totals'] as const)(
    'a failure at %s leaves nothing of a new article',
    async (table) => {
      await openLibrary(database);
      database[table].hook('creating', () => {
        throw new Error('killed here');
      });
      await expect(remember('a', [1, 2])).rejects.toBeInstanceOf(LibraryError);
      expect(await rows()).toEqual([0, 0, 0]);
    },
  );

  test('a failure in the middle leaves the old article whole', async () => {
    const id = await remember('a', [1, 2], { title: 'Old headline' });
    database.forward.hook('creating', () => {
      throw new Error('killed here');
    });
    await expect(remember('a', [7, 8], { title: 'New headline' })).rejects.toBeInstanceOf(LibraryError);
    expect(await originals.article(id)).toMatchObject({
      article: { title: 'Old headline' },
      fingerprint: { hashes: [1, 2] },
    });
  });

  test('a full disk is told as such', async () => {
    await openLibrary(database);
    vi.spyOn(database.texts, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(remember('a', [1, 2])).rejects.toMatchObject({ name: 'LibraryError', code: 'quota' });
  });
});

describe('keepVerdict', () => {
  test('an erased article does not come back', async () => {
    const id = await remember('a', [1, 2]);
    await database.articles.delete(id);
    await originals.keepVerdict(id, { kind: 'unknown', share: 0, judgedAt: 1 });
    expect(await database.articles.count()).toBe(0);
  });
});

describe('candidates', () => {
  test('those that share most hashes come first, of equals the older', async () => {
    const two = await remember('two', [1, 2, 30, 31]);
    const three = await remember('three', [1, 2, 3]);
    const alsoTwo = await remember('also-two', [2, 3, 40, 41]);
    expect(await ask([1, 2, 3])).toEqual([
      { id: three, sharedHashes: 3, shareOfPage: 1, ownHashes: 3, estimated: false },
      { id: two, sharedHashes: 2, shareOfPage: 2 / 3, ownHashes: 4, estimated: false },
      { id: alsoTwo, sharedHashes: 2, shareOfPage: 2 / 3, ownHashes: 4, estimated: false },
    ]);
    expect(await ask([1, 2, 3], undefined, 1)).toMatchObject([{ id: three }]);
  });

  test('the page itself is left out', async () => {
    await remember('a', [1, 2, 3]);
    const other = await remember('b', [1, 2, 3]);
    expect(await ask([1, 2, 3], 'https://post.example/a')).toMatchObject([{ id: other, sharedHashes: 3 }]);
  });

  test('one shared hash is chance, two are not', async () => {
    const id = await remember('a', [1, 2, 3]);
    expect(await ask([1, 7, 8])).toEqual([]);
    expect(await ask([1, 2, 8])).toMatchObject([{ id, sharedHashes: 2 }]);
  });

  test('a hash in too many articles is boilerplate and does not count', async () => {
    for (let n = 0; n < 201; n++) await remember(`n${n}`, [1, 2, 1000 + n]);
    const id = await remember('own', [1, 50, 51]);
    expect(await ask([1, 2])).toEqual([]);
    expect(await ask([1, 50, 51])).toMatchObject([{ id, sharedHashes: 2 }]);
  });

  test('no hashes, no candidates', async () => {
    await remember('a', []);
    expect(await ask([])).toEqual([]);
  });

  test('agree with the slow way: count shared hashes article by article', async () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const sets = new Map<number, Set<number>>();
    for (let n = 0; n < 40; n++) {
      const hashes = [...new Set(Array.from({ length: 12 }, () => next(60)))].sort((a, b) => a - b);
      sets.set(await remember(`r${n}`, hashes), new Set(hashes));
    }
    for (let n = 0; n < 20; n++) {
      const asked = [...new Set(Array.from({ length: 12 }, () => next(60)))].sort((a, b) => a - b);
      const slow = [...sets]
        .map(([id, set]) => ({ id, sharedHashes: asked.filter((hash) => set.has(hash)).length }))
        .filter(({ sharedHashes }) => sharedHashes >= 2)
        .sort((a, b) => b.sharedHashes - a.sharedHashes || a.id - b.id)
        .slice(0, 10);
      expect((await ask(asked)).map(({ id, sharedHashes }) => ({ id, sharedHashes }))).toEqual(slow);
    }
  });
});

describe('reading', () => {
  test('what is not there is undefined', async () => {
    expect(await originals.article(99)).toBeUndefined();
    expect(await originals.idOf('https://post.example/none')).toBeUndefined();
    expect(await originals.count()).toBe(0);
  });

  test('an article whose text is not kept says so, and has its fingerprint', async () => {
    const id = await remember('a', [1, 2]);
    await database.texts.delete(id);
    expect(await originals.article(id)).toMatchObject({
      textKept: false,
      article: { blocks: [] },
      fingerprint: { hashes: [1, 2] },
    });
  });

  test('a damaged text rejects, and never reads as an empty one', async () => {
    const id = await remember('a', [1, 2]);
    await database.texts.put({ id, gzip: new Uint8Array([31, 139, 8, 0, 1, 2, 3]) });
    await expect(originals.article(id)).rejects.toMatchObject({ name: 'LibraryError', code: 'internal' });
  });

  test('a library closed meanwhile is opened again', async () => {
    await remember('a', [1, 2]);
    database.close();
    expect(await originals.count()).toBe(1);
  });
});

describe('a library of a newer version', () => {
  const open = (version: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('articles', { keyPath: 'id' });
        request.result.createObjectStore('stories', { keyPath: 'id' }).put({ id: 1, kept: 'from the future' });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });

  test('is refused by every method and left untouched', async () => {
    // Dexie multiplies its versions by ten: this is what the next version leaves, with other tables than ours.
    const newer = (SCHEMA_VERSION + 1) * 10;
    (await open(newer)).close();
    await expect(originals.count()).rejects.toMatchObject({ name: 'LibraryError', code: 'newer-library' });
    await expect(ask([1, 2])).rejects.toMatchObject({ code: 'newer-library' });
    await expect(remember('a', [1, 2])).rejects.toMatchObject({ code: 'newer-library' });
    await expect(originals.keepVerdict(1, { kind: 'unknown', share: 0, judgedAt: 1 })).rejects.toMatchObject({
      code: 'newer-library',
    });
    const after = await open(newer);
    expect(after.version).toBe(newer);
    expect([...after.objectStoreNames]).toEqual(['articles', 'stories']);
    const kept = await new Promise((resolve) => {
      const request = after.transaction('stories').objectStore('stories').get(1);
      request.onsuccess = () => resolve(request.result);
    });
    expect(kept).toEqual({ id: 1, kept: 'from the future' });
    after.close();
  });
});

describe('opening', () => {
  test('a database that does not open in time rejects with timeout', async () => {
    vi.spyOn(database, 'open').mockImplementation(() => new Dexie.Promise<Dexie>(() => undefined));
    await expect(openLibrary(database, 0)).rejects.toMatchObject({ name: 'LibraryError', code: 'timeout' });
  });

  test('opening twice at once is one library', async () => {
    await Promise.all([openLibrary(database), openLibrary(database), originals.count()]);
    expect(database.isOpen()).toBe(true);
  });

  test.each([
    [new DOMException('full', 'QuotaExceededError'), 'quota'],
    [Object.assign(new Error('aborted'), { inner: new DOMException('full', 'QuotaExceededError') }), 'quota'],
    [new DOMException('newer', 'VersionError'), 'newer-library'],
    [new DOMException('late', 'TimeoutError'), 'timeout'],
    [new Error('what'), 'internal'],
    ['a string', 'internal'],
    [undefined, 'internal'],
    [null, 'internal'],
  ])('%s is told as %s', (error, code) => {
    expect(asLibraryError(error)).toMatchObject({ name: 'LibraryError', code });
  });

  test('an error of ours stays itself', () => {
    const error = new LibraryError('quota', 'full');
    expect(asLibraryError(error)).toBe(error);
  });
});
