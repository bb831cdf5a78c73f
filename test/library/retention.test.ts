import { Dexie, type DBCore } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { beyondLimits } from '../../lib/library/retention.ts';
import { NO_LIMITS, type Limits } from '../../lib/model/limits.ts';
import { makeArticle } from '../evidence/makeArticle.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
let databases = 0;
let database: LibraryDatabase;

beforeEach(() => {
  database = libraryDatabase(`retention-${databases++}`);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(database.name);
});

const originals = () => openOriginals(database);
/** Article n was met n days ago. */
const put = (n: number) =>
  originals().remember(
    makeArticle({ url: `https://a.example/${n}`, title: `T${n}`, firstSeen: NOW - n * DAY, blocks: [] }),
    { version: 2, window: 8, hashes: [n + 1] },
    'read',
  );
const titles = async () => (await database.articles.toArray()).map(({ title }) => title).sort();

describe('limits', () => {
  const beyond = async (limits: Partial<Limits>, used = 0) => {
    const ids = await beyondLimits(database, { ...NO_LIMITS, ...limits }, used, NOW);
    return (await database.articles.bulkGet(ids)).map((row) => row?.title);
  };

  test('by age, number and size the longest known go first, and marked ones never', async () => {
    const ids = new Map<number, number>();
    for (const n of [5, 40, 10, 400, 100]) ids.set(n, await put(n));
    await originals().keepWord(ids.get(400) ?? 0, { kind: 'original', at: 1 });
    expect(await beyond({})).toEqual([]);
    expect(await beyond({ days: 30 })).toEqual(['T100', 'T40']);
    expect(await beyond({ days: 365 })).toEqual([]);
    expect(await beyond({ articles: 4 })).toEqual(['T100']);
    expect(await beyond({ articles: 1 })).toEqual(['T100', 'T40', 'T10', 'T5']);
    expect(await beyond({ articles: 5 })).toEqual([]);
    // Five articles of 40 MB each.
    expect(await beyond({ megabytes: 120 }, 200_000_000)).toEqual(['T100', 'T40']);
    expect(await beyond({ megabytes: 120 }, 100_000_000)).toEqual([]);
    expect(await beyond({ days: 90, articles: 2 })).toEqual(['T100', 'T40', 'T10']);
  });

  test('they are kept once a day, and no more often', async () => {
    await put(40);
    await put(5);
    const limits = { ...NO_LIMITS, days: 30 };
    expect(await originals().keepLimits(limits, NOW)).toBe(1);
    expect(await titles()).toEqual(['T5']);
    await put(50);
    expect(await originals().keepLimits(limits, NOW + DAY - 1)).toBe(0);
    expect(await originals().keepLimits(limits, NOW + DAY)).toBe(1);
    expect(await titles()).toEqual(['T5']);
  });

  test('without limits nothing goes', async () => {
    await put(5000);
    expect(await originals().keepLimits(NO_LIMITS, NOW)).toBe(0);
  });
});

describe('a full disk', () => {
  /** From now on the disk holds so many articles: to write one more is refused, as a browser refuses it. */
  let most = Infinity;
  beforeEach(() => {
    most = Infinity;
    database.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (core: DBCore): DBCore => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          if (name !== 'articles') return table;
          return {
            ...table,
            mutate: async (request) => {
              if (request.type === 'put' || request.type === 'add') {
                const held = await table.count({
                  trans: request.trans,
                  query: { index: table.schema.primaryKey, range: { type: 3, lower: undefined, upper: undefined } },
                });
                if (held >= most) throw new DOMException('full', 'QuotaExceededError');
              }
              return table.mutate(request);
            },
          };
        },
      }),
    });
  });

  test('the longest known articles make room, a marked one stays, and the new one is remembered', async () => {
    for (let n = 130; n > 100; n--) await put(n);
    await originals().keepWord(1, { kind: 'original', at: 1 });
    most = 30;
    await put(3);
    const kept = await titles();
    expect(kept).toContain('T3');
    expect(kept).toContain('T130');
    expect(kept).not.toContain('T129');
    // Twenty of the oldest went.
    expect(kept).toHaveLength(11);
    expect(await originals().count()).toBe(11);
  });

  test('where only marked ones are left, the new one is refused and nothing is lost', async () => {
    for (const n of [9, 8, 7]) await originals().keepWord(await put(n), { kind: 'original', at: 1 });
    most = 3;
    await expect(put(1)).rejects.toMatchObject({ code: 'quota' });
    expect(await titles()).toEqual(['T7', 'T8', 'T9']);
  });
});
