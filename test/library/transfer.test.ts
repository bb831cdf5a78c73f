import { Dexie } from 'dexie';
import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { FINGERPRINT_VERSION } from '../../lib/fingerprint/fingerprint.ts';
import { packHashes } from '../../lib/library/segment/hashList.ts';
import { toBase64 } from '../../lib/library/transfer/base64.ts';
import { exportLibrary } from '../../lib/library/transfer/exportLibrary.ts';
import { importLibrary, type ImportOptions } from '../../lib/library/transfer/importLibrary.ts';
import { linesOf } from '../../lib/library/transfer/lines.ts';
import type { ImportReport, Skipped } from '../../lib/model/transfer.ts';
import { makeArticle } from '../evidence/makeArticle.ts';
import { watchOver } from '../support/killingDexie.ts';

let databases = 0;
let database: LibraryDatabase;

const fresh = () => libraryDatabase(`transfer-${databases++}`);
const drop = async (one: LibraryDatabase) => {
  one.close();
  await Dexie.delete(one.name);
};

beforeEach(() => {
  database = fresh();
});
afterEach(() => drop(database));

const NOW = Date.parse('2026-03-14T12:00:00Z');
const HEADER = { firstprint: 'library', version: 1, written: '2026-03-14T12:00:00.000Z' };

type Line = Record<string, unknown>;

const fileOf = (lines: (Line | string)[], header: Line | string = { ...HEADER, articles: lines.length }) =>
  [header, ...lines].map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + '\n';

const take = (text: string | Uint8Array, options: Partial<ImportOptions> = {}, into = database) =>
  importLibrary(into, new Blob([text as string]), { now: NOW, ...options });

async function written(from = database): Promise<string> {
  let text = '';
  for await (const part of exportLibrary(from, { now: NOW, atOnce: 3 })) text += part;
  return text;
}

const linesIn = (text: string) => text.trimEnd().split('\n').slice(1);

const hashes = (...list: number[]) => ({ version: 2, window: 8, hashes: toBase64(packHashes(list)) });

const line = (n: number, change: Line = {}): Line => ({
  url: `https://s${n % 3}.example/${n}`,
  title: `Headline ${n}`,
  blocks: [{ kind: 'paragraph', text: `The text of article ${n}, with some words in it.` }],
  fingerprint: hashes(n, n + 1000),
  ...change,
});

/** Lines as an export writes them: every field that a library can hold, in its order. */
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const instant = fc.integer({ min: 0, max: 4e12 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const time = fc.record({
  from: instant,
  to: instant,
  precision: fc.constantFrom('minute', 'day'),
  source: fc.constantFrom('json-ld', 'visible', 'feed'),
  text,
  offset: maybe(fc.integer({ min: -840, max: 840 })),
  day: maybe(fc.constant('2026-03-14')),
});
const kind = fc.constantFrom('unknown', 'republished', 'original', 'excerpt');
const article = fc.record({
  title: text,
  outlet: text,
  agencies: fc.array(fc.record({ agency: text, place: fc.constantFrom('byline', 'photo'), text }), { maxLength: 2 }),
  authors: fc.array(text, { maxLength: 3 }),
  canonical: maybe(fc.constant('https://elsewhere.example/x')),
  credits: fc.array(fc.record({ text, names: text }), { maxLength: 2 }),
  cut: fc.boolean(),
  declarations: fc.array(fc.record({ signal: fc.constantFrom('canonical', 'publisher'), name: text }), {
    maxLength: 2,
  }),
  firstSeen: instant,
  how: fc.constantFrom('read', 'feed', 'file'),
  language: maybe(fc.constantFrom('en', 'de-AT')),
  links: fc.array(fc.constant('https://elsewhere.example/y'), { maxLength: 2 }),
  modified: maybe(time),
  published: maybe(time),
  setAside: maybe(fc.record({ reason: fc.constantFrom('future', 'masthead'), text })),
  verdict: maybe(
    fc.record({
      kind,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      credit: maybe(fc.constantFrom('visible', 'none')),
      otherUrl: maybe(fc.constant('https://elsewhere.example/z')),
      judgedAt: instant,
      changedAt: maybe(instant),
      before: maybe(fc.record({ kind })),
    }),
  ),
  word: maybe(fc.record({ kind: fc.constantFrom('original', 'not-copy'), at: instant })),
  words: fc.integer({ min: 0, max: 5000 }),
  blocks: maybe(
    fc.array(fc.record({ kind: fc.constantFrom('paragraph', 'quotation'), text }), { minLength: 1, maxLength: 3 }),
  ),
  fingerprint: fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 20 }),
});
const library = fc.array(fc.tuple(article, fc.integer({ min: 0, max: 3 })), { maxLength: 12 }).map((list) => {
  const url = (n: number) => `https://s${n % 3}.example/${n}`;
  return list.map(([{ fingerprint, ...one }, group], n) => {
    const printings = list.flatMap(([, other], at) => (other === group ? [url(at)] : [])).sort();
    const story = group > 0 && printings.length > 1 ? printings[0] : undefined;
    const print = hashes(...fingerprint.sort((a, b) => a - b));
    return JSON.stringify({ url: url(n), ...one, story, fingerprint: print });
  });
});
/** The same whatever the order of keys. */
const canonical = (lines: string[]) => lines.map((one) => sorted(JSON.parse(one)));
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;

describe('round trip', () => {
  test('what is imported is exported again, nothing lost, nothing added; twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (lines) => {
        const one = fresh();
        try {
          const report = await take(fileOf(lines), { atOnce: 5 }, one);
          expect(report).toMatchObject({ added: lines.length, known: 0, skipped: 0, ending: 'done' });
          const first = await written(one);
          expect(canonical(linesIn(first))).toEqual(canonical(lines));
          const again = await take(first, { atOnce: 4 }, one);
          expect(again).toMatchObject({ added: 0, known: lines.length, skipped: 0 });
          expect(await written(one)).toBe(first);
        } finally {
          await drop(one);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('in whatever order the lines stand, the library is the same', async () => {
    const shuffled = library.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([lines, other]) => {
        const both = [fresh(), fresh()] as const;
        try {
          await take(fileOf(lines), { atOnce: 3 }, both[0]);
          await take(fileOf(other), { atOnce: 4 }, both[1]);
          const [a, b] = [await written(both[0]), await written(both[1])].map((all) => linesIn(all).sort());
          expect(a).toEqual(b);
        } finally {
          await Promise.all(both.map(drop));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('an imported article is found by its fingerprint, and its text is read back', async () => {
    await take(fileOf([line(1), line(2, { fingerprint: hashes(7, 8, 9) })]));
    const originals = openOriginals(database);
    const [found] = await originals.candidates({ fingerprint: { version: 2, window: 8, hashes: [7, 8, 9] } }, '', 5);
    const stored = await originals.article(found?.id ?? 0);
    expect(stored?.article).toMatchObject({ url: 'https://s2.example/2', outlet: 's2.example', site: 's2.example' });
    expect(stored?.article.blocks[0]?.text).toContain('article 2');
    expect(await originals.count()).toBe(2);
  });

  test('a fingerprint that is missing is counted out of the text', async () => {
    const long = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
    await take(fileOf([{ url: 'https://a.example/1', title: 'T', blocks: [{ kind: 'paragraph', text: long }] }]));
    expect((await openOriginals(database).article(1))?.fingerprint.hashes.length).toBeGreaterThan(3);
  });

  test('a fingerprint of an older version is made again of the text; without one its line is passed over', async () => {
    const old = { version: 1, hashes: hashes(1, 2).hashes };
    const blocks = [{ kind: 'paragraph', text: Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ') }];
    const report = await take(
      fileOf([
        { url: 'https://a.example/1', title: 'T', blocks, fingerprint: old },
        { url: 'https://a.example/2', title: 'T', fingerprint: old },
      ]),
    );
    expect(report).toMatchObject({ added: 1, lines: [{ line: 3, reason: 'bad-fingerprint' }] });
    const made = (await openOriginals(database).article(1))?.fingerprint;
    expect(made).toMatchObject({ version: FINGERPRINT_VERSION, window: 1 });
    expect(made?.hashes).toHaveLength(36);
  });

  test('gzip is read whatever the file is called', async () => {
    const report = await take(gzipSync(fileOf([line(1), line(2)])));
    expect(report).toMatchObject({ added: 2, ending: 'done' });
  });
});

test('what is there stays as it is: an article that is known is not changed by a file', async () => {
  const originals = openOriginals(database);
  const id = await originals.remember(
    makeArticle({ url: 'https://s1.example/1', title: 'As it was read' }),
    { version: 2, window: 8, hashes: [1] },
    'read',
  );
  expect(await take(fileOf([line(1), line(4)]))).toMatchObject({ added: 1, known: 1 });
  expect((await originals.article(id))?.article.title).toBe('As it was read');
});

test('an address that stands twice in a file is taken once', async () => {
  expect(await take(fileOf([line(1), line(1, { title: 'Again' })]))).toMatchObject({ added: 1, known: 1 });
});

test('wherever in a file known articles stand, the others go in once and the known ones stay', async () => {
  const all = Array.from({ length: 24 }, (_, n) => line(n, { story: `s${n % 2}` }));
  for (const known of [[0], [23], [0, 1, 2, 3], [5, 13, 21], [7, 8], all.map((_, n) => n)]) {
    const one = fresh();
    await take(fileOf(known.map((n) => line(n, { title: 'Known before' }))), {}, one);
    const report = await take(fileOf([...all, line(3)]), { atOnce: 4 }, one);
    expect(report).toMatchObject({ ending: 'done', added: 24 - known.length, known: known.length + 1 });
    const rows = await one.articles.toArray();
    expect(rows.map(({ url }) => url).sort()).toEqual(all.map(({ url }) => url).sort());
    expect(rows.filter(({ title }) => title === 'Known before')).toHaveLength(known.length);
    expect(await Promise.all([one.texts.count(), one.forward.count(), one.totals.get(0)])).toEqual([24, 24, 24]);
    const stories = new Set(rows.filter(({ title }) => title !== 'Known before').map(({ storyId }) => storyId));
    expect([...stories].filter((story) => story !== undefined)).toHaveLength(known.length < 24 ? 2 : 0);
    await drop(one);
  }
});

describe('bad input', () => {
  const numberOf = (skipped: Skipped) => ('line' in skipped ? skipped.line : 0);
  const skipped = ({ lines }: ImportReport) => lines.map((one) => `${numberOf(one)} ${one.reason}`);

  test.each<[what: string, file: string | Uint8Array, ending: ImportReport['ending']]>([
    ['an empty file', '', 'no-library-file'],
    ['any other text', 'Dear diary,\nnothing happened.\n', 'no-library-file'],
    ['JSON of someone else', '{"version":1}\n{"url":"https://a.example/"}', 'no-library-file'],
    ['a list', '[1,2,3]', 'no-library-file'],
    ['null', 'null', 'no-library-file'],
    ['a newer version', fileOf([line(1)], { ...HEADER, version: 2, articles: 1 }), 'newer-version'],
    ['a version that is no number', fileOf([line(1)], { ...HEADER, version: '1' }), 'no-library-file'],
    ['gzip of nothing', gzipSync(''), 'no-library-file'],
    [
      'something that only begins like gzip',
      Uint8Array.of(0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
      'no-library-file',
    ],
  ])('%s is refused and leaves the library as it was', async (_what, file, ending) => {
    await take(fileOf([line(9)]));
    const before = await written();
    expect(await take(file)).toMatchObject({ ending, added: 0 });
    expect(await written()).toBe(before);
  });

  test('each bad line is passed over by its number, and the rest goes in', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const report = await take(
      fileOf([
        line(1),
        '{"url":"https://a.example/',
        line(2, { url: 'javascript:alert(1)' }),
        deep,
        `{"__proto__":{"url":"https://a.example/3","title":"T"}}`,
        line(3, { words: 1e9 }),
        line(4, { firstSeen: 1e300 }),
        line(5, { published: { from: 1, to: 2, precision: 'year', source: 'meta', text: '' } }),
        line(6, { blocks: undefined, fingerprint: undefined }),
        line(7, { fingerprint: { version: 2, window: 8, hashes: '%%%' } }),
        line(8, { fingerprint: { version: 2, window: 8, hashes: toBase64(Uint8Array.of(255, 255, 255, 127, 3, 1)) } }),
        line(10, { title: 'x'.repeat(501) }),
        line(11, { how: 'stolen' }),
        line(12, { blocks: [{ kind: 'paragraph', text: 'x'.repeat(200_001) }] }),
        '"a string"',
        'x'.repeat(10_000_000),
        '',
        line(13, { unknown: 'field', __proto__: 1, constructor: 'x' }),
      ]),
    );
    expect(skipped(report)).toEqual([
      '3 not-json',
      '4 no-address',
      '5 no-article',
      '6 no-article',
      '7 no-article',
      '8 no-article',
      '9 no-article',
      '10 no-text',
      '11 bad-fingerprint',
      '12 bad-fingerprint',
      '13 no-article',
      '14 no-article',
      '15 no-article',
      '16 no-article',
      '17 too-long',
    ]);
    expect(report).toMatchObject({ added: 2, skipped: 15, ending: 'done' });
    expect(report.lines.find((one) => numberOf(one) === 7)?.detail).toMatch(/^words: /);
    expect(({} as Line)['url']).toBeUndefined();
    const rows = await database.articles.toArray();
    expect(rows.map(({ url }) => url)).toEqual(['https://s1.example/1', 'https://s1.example/13']);
    expect(Object.keys(rows[1] ?? {})).not.toContain('unknown');
  });

  test('a gzip file that ends in the middle gives what stands before', async () => {
    const lines = Array.from({ length: 400 }, (_, n) => line(n, { title: `Headline ${Math.sin(n)}` }));
    const whole = gzipSync(fileOf(lines));
    for (const share of [0.3, 0.6, 0.95, 1 - 4 / whole.length]) {
      const one = fresh();
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      const report = await take(cut, { atOnce: 50 }, one);
      expect(report.ending).toBe('damaged');
      expect(report.added).toBeGreaterThan(400 * share * 0.7);
      expect(await one.articles.count()).toBe(report.added);
      await drop(one);
    }
  });

  test('a damaged byte in the middle ends it there', async () => {
    const lines = Array.from({ length: 400 }, (_, n) => line(n, { title: `Headline ${Math.sin(n)}` }));
    const whole = gzipSync(fileOf(lines));
    const middle = Math.floor(whole.length / 2);
    whole.fill(0xff, middle, middle + 40);
    expect(gunzipSync.bind(null, whole)).toThrow();
    const report = await take(whole, { atOnce: 50 });
    expect(report.ending).toBe('damaged');
    expect(report.added).toBeLessThan(400);
    expect(await database.articles.count()).toBe(report.added);
  });

  test('more skipped lines than are told are counted', async () => {
    const report = await take(fileOf(Array.from({ length: 1500 }, () => '{}')));
    expect(report.skipped).toBe(1500);
    expect(report.lines).toHaveLength(1000);
  });
});

test('cancelled, it ends between two transactions, and a second import goes on', async () => {
  const all = fileOf(Array.from({ length: 30 }, (_, n) => line(n, { story: n % 2 ? 'odd' : 'even' })));
  let calls = 0;
  const report = await take(all, { atOnce: 8, isCancelled: () => calls >= 2, onProgress: () => void calls++ });
  expect(report).toMatchObject({ ending: 'cancelled', added: 16 });
  expect(await database.articles.count()).toBe(16);
  expect(await take(all, { atOnce: 8 })).toMatchObject({ ending: 'done', added: 14, known: 16 });
  const stories = new Set((await database.articles.toArray()).map(({ storyId }) => storyId));
  expect(stories.size).toBe(2);
});

test('killed at any operation, the library is whole, and a second import makes it complete', async () => {
  const lines = Array.from({ length: 6 }, (_, n) => line(n, { story: `s${n % 2}` }));
  await take(fileOf(lines), { atOnce: 2 });
  const complete = linesIn(await written());
  for (let at = 1; ; at++) {
    const one = fresh();
    const executioner = watchOver(one);
    executioner.killAt = at;
    const killed = await take(fileOf(lines), { atOnce: 2 }, one).then(
      () => false,
      () => true,
    );
    executioner.killAt = undefined;
    const cards = await one.articles.count();
    expect([await one.texts.count(), await one.forward.count(), (await one.totals.get(0)) ?? 0]).toEqual([
      cards,
      cards,
      cards,
    ]);
    await take(fileOf(lines), { atOnce: 2 }, one);
    expect(linesIn(await written(one))).toEqual(complete);
    await drop(one);
    if (!killed) return;
  }
});

test('lines of every size in pieces of every size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replace(/[\r\n\uFEFF]/g, ''))),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = new TextEncoder().encode(lines.map((one) => `${one}\n`).join(''));
        async function* pieces() {
          for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
        }
        const found: (string | undefined)[] = [];
        for await (const one of linesOf(pieces(), 10)) found.push(one.text);
        expect(found).toEqual(lines.map((one) => (one.length > 10 ? undefined : one)));
      },
    ),
  );
});
