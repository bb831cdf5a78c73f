import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkArticle, type Checked } from '../../lib/check/checkArticle.ts';
import { rejudge, type Rejudged } from '../../lib/check/rejudge.ts';
import type { Circumstances } from '../../lib/check/mayRemember.ts';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import type { Article, Block } from '../../lib/model/article.ts';
import type { Originals } from '../../lib/model/knownArticle.ts';
import { LibraryError } from '../../lib/model/libraryError.ts';
import { agency, phrase, stamp } from '../evidence/makeArticle.ts';
import { block, mayBeKept, printing } from './printing.ts';

const ORIGINAL = 'https://www.harbourcourier.example/gates';
const COPY = 'https://meridiandaily.example/gates';
const TEXT = [block('a'), block('b')];
const EARLY = { published: stamp('2025-03-14T06:00:00Z') };
const LATE = { published: stamp('2025-03-14T09:30:00Z') };

/** Moments after everything that the articles state. */
const at = (ms: number) => Date.parse('2025-04-01T00:00:00Z') + ms;

let database: LibraryDatabase;
let originals: Originals;
let databases = 0;

beforeEach(() => {
  database = libraryDatabase(`check-${databases++}`);
  originals = openOriginals(database);
});

afterEach(async () => {
  await database.delete();
});

interface Given {
  blocks?: Block[];
  article?: Partial<Article>;
  circumstances?: Partial<Circumstances>;
  library?: Originals;
  now?: number;
}

/** One visit: the article is checked and, where it is kept, what it bears on is judged again. */
async function visit(url: string, given: Given = {}): Promise<Checked & { changed: Rejudged[] }> {
  const { library = originals, now = at(1) } = given;
  const checked = await check(url, given);
  return { ...checked, changed: checked.kept ? await rejudge(checked.verdict, library, now) : [] };
}

const check = (
  url: string,
  { blocks = TEXT, article = {}, circumstances = {}, library = originals, now = at(1) }: Given = {},
) => checkArticle(...printing(url, blocks, article), mayBeKept(url, circumstances), library, now);

const rows = async () => Promise.all([database.articles.count(), database.texts.count(), database.forward.count()]);

describe('checkArticle', () => {
  test('the first article is unknown among none, and kept', async () => {
    const checked = await visit(ORIGINAL);
    expect(checked).toMatchObject({
      verdict: { kind: 'unknown', compared: 0 },
      page: { url: ORIGINAL, site: 'harbourcourier.example', firstSeen: at(1) },
      kept: true,
      notes: [],
      changed: [],
    });
    expect(checked.page.id).toBeTypeOf('number');
    expect(await rows()).toEqual([1, 1, 1]);
  });

  test('an unrelated article is unknown among those compared', async () => {
    await visit(ORIGINAL);
    expect((await visit(COPY, { blocks: [block('x')] })).verdict).toEqual({ kind: 'unknown', compared: 1 });
  });

  test('original first: the copy is republished, every word, with the original named', async () => {
    await visit(ORIGINAL, { article: { ...EARLY, agencies: [agency('AP')], authors: ['Ilse Marant'] } });
    const { verdict, changed } = await visit(COPY, { article: LATE, now: at(2) });
    expect(verdict).toMatchObject({
      kind: 'republished',
      match: {
        other: { url: ORIGINAL, agencies: [{ agency: 'AP' }] },
        overlap: { kind: 'whole', shareOfPage: 1, shareOfOther: 1, longestRun: 400 },
        direction: { first: 'other', lagMs: 12_600_000 },
        credit: { kind: 'none', agencyMissing: true, authorMissing: true },
        edits: { byline: 1, credits: 1, headline: 1 },
      },
      others: [],
    });
    // The original was unknown; now a copy of it is known.
    expect(changed).toMatchObject([{ page: { url: ORIGINAL }, verdict: { kind: 'original' }, changedAt: at(2) }]);
  });

  test('copy first: the original is 1st, and the copy’s stored verdict corrects itself', async () => {
    const first = await visit(COPY, { article: LATE, now: at(10) });
    expect(first.verdict.kind).toBe('unknown');
    const { verdict, changed, notes } = await visit(ORIGINAL, { article: EARLY, now: at(20) });
    expect(verdict).toMatchObject({ kind: 'original', match: { other: { url: COPY, id: first.page.id } } });
    expect(notes).toEqual([]);
    expect(changed).toMatchObject([
      { page: { url: COPY }, verdict: { kind: 'republished', match: { other: { url: ORIGINAL } } }, changedAt: at(20) },
    ]);
    expect((await originals.article(first.page.id ?? -1))?.verdict).toEqual({
      kind: 'republished',
      share: 1,
      credit: 'none',
      otherUrl: ORIGINAL,
      judgedAt: at(20),
      changedAt: at(20),
      before: { kind: 'unknown' },
    });
  });

  test('a corrected verdict is told again at the next visit, and nothing changes any more', async () => {
    await visit(COPY, { article: LATE, now: at(10) });
    await visit(ORIGINAL, { article: EARLY, now: at(20) });
    const again = await visit(COPY, { article: LATE, now: at(30) });
    expect(again).toMatchObject({
      verdict: { kind: 'republished' },
      page: { firstSeen: at(10) },
      notes: [{ kind: 'changed', at: at(20) }],
      changed: [],
    });
  });

  test('checking alone leaves older verdicts as they are: they are judged again afterwards', async () => {
    const copy = await visit(COPY, { article: LATE, now: at(10) });
    const stored = async () => (await originals.article(copy.page.id ?? -1))?.verdict;
    const { verdict } = await check(ORIGINAL, { article: EARLY, now: at(20) });
    expect(await stored()).toMatchObject({ kind: 'unknown', judgedAt: at(10) });
    expect(await rejudge(verdict, originals, at(30))).toMatchObject([{ page: { url: COPY }, changedAt: at(30) }]);
    expect(await stored()).toMatchObject({ kind: 'republished', judgedAt: at(30), changedAt: at(30) });
    // Once more, as after the worker's death: nothing changes any more.
    expect(await rejudge(verdict, originals, at(40))).toEqual([]);
    expect(await stored()).toMatchObject({ judgedAt: at(30), changedAt: at(30) });
  });

  test('a verdict that names nobody makes nothing be judged again', async () => {
    const library = { ...originals, article: () => Promise.reject(new Error('asked')) };
    expect(await rejudge({ kind: 'unknown', compared: 3 }, library, 1)).toEqual([]);
  });

  test('what was erased meanwhile is passed over', async () => {
    const copy = await visit(COPY, { article: LATE, now: at(10) });
    const { verdict } = await check(ORIGINAL, { article: EARLY, now: at(20) });
    await database.articles.delete(copy.page.id ?? -1);
    expect(await rejudge(verdict, originals, at(30))).toEqual([]);
  });

  test('a better original among three printings is named by all later ones', async () => {
    const second = 'https://lakesidetribune.example/gates';
    await visit(COPY, { article: { published: stamp('2025-03-16T09:00:00Z') }, now: at(1) });
    await visit(second, { article: { published: stamp('2025-03-15T09:00:00Z') }, now: at(2) });
    const { verdict, changed } = await visit(ORIGINAL, { article: EARLY, now: at(3) });
    expect(verdict).toMatchObject({ kind: 'original', others: [{}] });
    const named = changed.map(({ page, verdict: again }) => [page.url, 'match' in again && again.match.other.url]);
    expect(named.sort()).toEqual(
      [
        [second, ORIGINAL],
        [COPY, ORIGINAL],
      ].sort(),
    );
  });

  test('part of a page, an excerpt, and a whole page with own text', async () => {
    await visit(ORIGINAL, { article: EARLY });
    const kindOf = async (name: string, blocks: Block[]) =>
      (await visit(`https://${name}.example/gates`, { blocks, article: LATE })).verdict.kind;
    expect(await kindOf('mixed', [...TEXT, block('x', 800)])).toBe('partly');
    expect(await kindOf('excerpt', [block('a', 30), block('y', 400)])).toBe('excerpt');
    expect(await kindOf('nearly', [...TEXT, block('z', 100)])).toBe('republished');
  });

  test('without a time it is undecided, with a credit phrase it is not', async () => {
    await visit(ORIGINAL);
    expect((await visit(COPY, { now: at(2) })).verdict).toMatchObject({ kind: 'undecided', reason: 'no-time' });
    const credits = [phrase('www.harbourcourier.example')];
    expect((await visit(COPY, { article: { credits }, now: at(3) })).verdict).toMatchObject({
      kind: 'republished',
      match: { credit: { kind: 'visible' }, direction: { declared: 'visible' } },
    });
  });

  test('another page of the same outlet is same-outlet', async () => {
    await visit(ORIGINAL, { article: EARLY });
    const { verdict } = await visit('https://m.harbourcourier.example/gates', { article: LATE });
    expect(verdict).toMatchObject({ kind: 'same-outlet', match: { other: { url: ORIGINAL } } });
  });

  describe('remembering', () => {
    test.each<[what: string, circumstances: Partial<Circumstances>, note: object]>([
      [
        'off',
        {
          settings: {
            ...DEFAULT_SETTINGS,
            remember: 'off',
            pausedEverywhere: false,
            pausedSites: [],
            searchEngine: 'duckduckgo' as const,
          },
        },
        { kind: 'remember-off' },
      ],
      [
        'not answered',
        {
          settings: {
            ...DEFAULT_SETTINGS,
            remember: 'unanswered',
            pausedEverywhere: false,
            pausedSites: [],
            searchEngine: 'duckduckgo' as const,
          },
        },
        { kind: 'remember-unanswered' },
      ],
      ['a private window', { privateWindow: true }, { kind: 'private-window' }],
      ['a private page', { privatePage: true }, { kind: 'not-kept', reason: 'private-page' }],
      ['an unsure gate', { sure: false }, { kind: 'not-kept', reason: 'unsure' }],
      ['a private address', { url: 'http://192.168.0.7/gates' }, { kind: 'not-kept', reason: 'private-address' }],
      ['localhost', { url: 'http://localhost/gates' }, { kind: 'not-kept', reason: 'private-address' }],
    ])('%s: looked up, nothing written, and said so', async (_what, circumstances, note) => {
      await visit(ORIGINAL, { article: EARLY, now: at(1) });
      const before = [await database.articles.toArray(), await database.forward.toArray(), await rows()];
      const checked = await visit(COPY, { article: LATE, circumstances, now: at(2) });
      expect(checked).toMatchObject({ verdict: { kind: 'republished' }, kept: false, notes: [note], changed: [] });
      expect([await database.articles.toArray(), await database.forward.toArray(), await rows()]).toEqual(before);
    });

    test('switched off, a page that is known already is judged and its row left as it is', async () => {
      await visit(COPY, { article: LATE, now: at(1) });
      const before = await database.articles.toArray();
      const off = {
        settings: {
          ...DEFAULT_SETTINGS,
          remember: 'off' as const,
          pausedEverywhere: false,
          pausedSites: [],
          searchEngine: 'duckduckgo' as const,
        },
      };
      const checked = await visit(COPY, { article: LATE, circumstances: off, now: at(2) });
      expect(checked).toMatchObject({
        verdict: { kind: 'unknown', compared: 0 },
        kept: false,
        page: { firstSeen: at(1) },
      });
      expect(await database.articles.toArray()).toEqual(before);
    });
  });

  test('a second visit keeps the key and the time it was first seen, and writes no second row', async () => {
    const first = await visit(ORIGINAL, { now: at(100) });
    const again = await visit(ORIGINAL, { now: at(200), blocks: [block('a'), block('b'), block('c')] });
    expect(again.page).toMatchObject({ id: first.page.id, firstSeen: at(100) });
    expect(await rows()).toEqual([1, 1, 1]);
    expect((await originals.article(first.page.id ?? -1))?.article.blocks).toHaveLength(3);
  });

  test('a page is never its own copy', async () => {
    await visit(ORIGINAL, { article: EARLY, now: at(1) });
    expect((await visit(ORIGINAL, { article: LATE, now: at(2) })).verdict).toEqual({ kind: 'unknown', compared: 0 });
  });

  test('a cut text is said', async () => {
    expect((await visit(ORIGINAL, { article: { cut: true } })).notes).toEqual([{ kind: 'cut' }]);
  });

  describe('a library in trouble', () => {
    const failing = (part: Partial<Originals>): Originals => ({ ...originals, ...part });
    const reject = (code: LibraryError['code']) => () => Promise.reject(new LibraryError(code, 'no more'));

    test('a full disk costs the remembering, not the verdict', async () => {
      await visit(ORIGINAL, { article: EARLY, now: at(1) });
      const checked = await visit(COPY, { article: LATE, library: failing({ remember: reject('quota') }), now: at(2) });
      expect(checked).toMatchObject({
        verdict: { kind: 'republished', match: { other: { url: ORIGINAL } } },
        kept: false,
        notes: [{ kind: 'not-kept', reason: 'disk-full' }],
        changed: [],
      });
      expect(await rows()).toEqual([1, 1, 1]);
    });

    test.each(['timeout', 'newer-library', 'internal'] as const)('%s while writing is a failure', async (code) => {
      const library = failing({ remember: reject(code) });
      await expect(visit(COPY, { library })).rejects.toMatchObject({ name: 'LibraryError', code });
    });

    test.each(['count', 'candidates', 'idOf'] as const)(
      'a failure of %s rejects, and never reads as unknown',
      async (method) => {
        const library = failing({ [method]: reject('internal') });
        await expect(visit(COPY, { library })).rejects.toBeInstanceOf(LibraryError);
        expect(await database.articles.count()).toBe(0);
      },
    );

    test('a failure to read one candidate rejects, and never reads as unknown', async () => {
      await visit(ORIGINAL, { article: EARLY });
      await expect(visit(COPY, { library: failing({ article: reject('timeout') }) })).rejects.toMatchObject({
        code: 'timeout',
      });
    });

    test('a candidate erased during the look-up is passed over', async () => {
      const { page } = await visit(ORIGINAL, { article: EARLY });
      const library = failing({
        article: async (id) => {
          if (id === page.id) await database.articles.delete(id);
          return originals.article(id);
        },
      });
      expect((await visit(COPY, { article: LATE, library })).verdict.kind).toBe('unknown');
    });

    test('an article erased right after it was written does not come back with its verdict', async () => {
      const library = failing({
        remember: async (...row) => {
          const id = await originals.remember(...row);
          await Promise.all([database.articles.delete(id), database.texts.delete(id), database.forward.delete(id)]);
          return id;
        },
      });
      expect((await visit(ORIGINAL, { library })).verdict.kind).toBe('unknown');
      expect(await rows()).toEqual([0, 0, 0]);
    });

    test('a verdict lost between writing the article and judging it is judged at the next printing', async () => {
      const library = failing({ keepVerdict: () => Promise.reject(new LibraryError('internal', 'killed')) });
      await expect(visit(COPY, { article: LATE, library, now: at(1) })).rejects.toBeInstanceOf(LibraryError);
      const id = (await originals.idOf(COPY)) ?? -1;
      expect((await originals.article(id))?.verdict).toBeUndefined();
      await visit(ORIGINAL, { article: EARLY, now: at(2) });
      expect((await originals.article(id))?.verdict).toMatchObject({ kind: 'republished', otherUrl: ORIGINAL });
    });
  });
});
