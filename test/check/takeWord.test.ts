import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkArticle } from '../../lib/check/checkArticle.ts';
import { rejudge } from '../../lib/check/rejudge.ts';
import { takeWord } from '../../lib/check/takeWord.ts';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import type { Article, Block } from '../../lib/model/article.ts';
import type { Originals } from '../../lib/model/knownArticle.ts';
import { agency, phrase, stamp } from '../evidence/makeArticle.ts';
import { block, mayBeKept, printing } from './printing.ts';

const ORIGINAL = 'https://www.harbourcourier.example/gates';
const COPY = 'https://meridiandaily.example/gates';
const THIRD = 'https://lakesidetribune.example/gates';
const TEXT = [block('a'), block('b')];
const EARLY = { published: stamp('2025-03-14T06:00:00Z') };
const LATE = { published: stamp('2025-03-14T09:30:00Z') };
const LATEST = { published: stamp('2025-03-16T09:30:00Z') };

let database: LibraryDatabase;
let originals: Originals;
let databases = 0;
let clock = 0;

beforeEach(() => {
  database = libraryDatabase(`word-${databases++}`);
  originals = openOriginals(database);
  clock = Date.parse('2025-04-01T00:00:00Z');
});

afterEach(async () => {
  await database.delete();
});

async function visit(url: string, article: Partial<Article> = {}, blocks: Block[] = TEXT) {
  const checked = await checkArticle(...printing(url, blocks, article), mayBeKept(url), originals, ++clock);
  await rejudge(checked.verdict, originals, ++clock);
  return checked;
}

const idOf = async (url: string) => (await originals.idOf(url)) ?? -1;
const say = async (url: string, word?: 'original' | 'not-copy') =>
  (await takeWord(await idOf(url), word, originals, ++clock)) ?? [];
const stored = async (url: string) => (await originals.article(await idOf(url)))?.verdict;
const wordOf = async (url: string) => (await originals.article(await idOf(url)))?.article.word?.kind;

describe('the reader calls an article the original', () => {
  beforeEach(async () => {
    await visit(ORIGINAL, EARLY);
    await visit(COPY, LATE);
  });

  test('it wins over the times, on both sides, and is told as the reader’s word', async () => {
    const [own, other] = await say(COPY, 'original');
    expect(own).toMatchObject({
      page: { url: COPY, word: { kind: 'original' } },
      verdict: { kind: 'original', match: { direction: { first: 'page', declared: 'reader' } } },
    });
    expect(other).toMatchObject({
      page: { url: ORIGINAL },
      verdict: {
        kind: 'republished',
        match: { other: { url: COPY, word: { kind: 'original' } }, direction: { first: 'other', declared: 'reader' } },
      },
    });
    // The evidence against it is still told.
    expect(other?.verdict).toMatchObject({
      match: { evidence: expect.arrayContaining([expect.objectContaining({ side: 'page' })]) as unknown },
    });
    expect(await stored(ORIGINAL)).toMatchObject({ kind: 'republished', otherUrl: COPY });
    // Nothing new was found, so no verdict "changed".
    expect(await stored(ORIGINAL)).not.toHaveProperty('changedAt');
  });

  test('withdrawn, the evidence decides again', async () => {
    await say(COPY, 'original');
    const [own, other] = await say(COPY);
    expect(own).toMatchObject({ page: { url: COPY }, verdict: { kind: 'republished' } });
    expect(own?.page).not.toHaveProperty('word');
    expect(other).toMatchObject({ page: { url: ORIGINAL }, verdict: { kind: 'original' } });
    expect(await wordOf(COPY)).toBeUndefined();
  });

  test('of two that were called the original, the one named last is; its word withdrawn, the other one is again', async () => {
    await say(COPY, 'original');
    expect((await say(ORIGINAL, 'original'))[0]).toMatchObject({ verdict: { kind: 'original' } });
    expect(await stored(COPY)).toMatchObject({ kind: 'republished', otherUrl: ORIGINAL });
    await say(ORIGINAL);
    expect(await stored(COPY)).toMatchObject({ kind: 'original' });
  });

  test('a later visit follows it: of the page itself, of another copy, and of one that was never met', async () => {
    await say(COPY, 'original');
    expect((await visit(COPY, LATE)).verdict).toMatchObject({ kind: 'original' });
    expect(await wordOf(COPY)).toBe('original');
    expect((await visit(ORIGINAL, EARLY)).verdict).toMatchObject({
      kind: 'republished',
      match: { other: { url: COPY } },
    });
    expect((await visit(THIRD, LATEST)).verdict).toMatchObject({
      kind: 'republished',
      match: { other: { url: COPY } },
      others: [{ other: { url: ORIGINAL } }],
    });
  });
});

describe('the reader says that a page is not a copy', () => {
  beforeEach(async () => {
    await visit(ORIGINAL, EARLY);
    await visit(COPY, LATE);
  });

  test('neither is named as the other’s source, and both keep the match in sight', async () => {
    const [own, other] = await say(COPY, 'not-copy');
    expect(own).toMatchObject({ verdict: { kind: 'unknown', compared: 1, setAside: [{ other: { url: ORIGINAL } }] } });
    expect(other).toMatchObject({ verdict: { kind: 'unknown', setAside: [{ other: { url: COPY } }] } });
    const [again] = await say(COPY);
    expect(again).toMatchObject({ verdict: { kind: 'republished' } });
    expect(await stored(ORIGINAL)).toMatchObject({ kind: 'original' });
  });

  test('other copies are still found, and named by the original alone', async () => {
    await say(COPY, 'not-copy');
    expect((await visit(THIRD, LATEST)).verdict).toMatchObject({
      kind: 'republished',
      match: { other: { url: ORIGINAL } },
    });
    expect((await visit(ORIGINAL, EARLY)).verdict).toMatchObject({
      kind: 'original',
      match: { other: { url: THIRD } },
      others: [],
    });
  });

  test('a page that was first stays the original', async () => {
    expect((await say(ORIGINAL, 'not-copy'))[0]).toMatchObject({ verdict: { kind: 'original' } });
    expect(await stored(COPY)).toMatchObject({ kind: 'republished', otherUrl: ORIGINAL });
  });

  test('one word at a time: the last replaces the one before', async () => {
    await say(COPY, 'original');
    await say(COPY, 'not-copy');
    expect(await wordOf(COPY)).toBe('not-copy');
    expect(await stored(COPY)).toMatchObject({ kind: 'unknown' });
  });
});

describe('against what pages say of themselves', () => {
  test.each<[what: string, original: Partial<Article>, copy: Partial<Article>]>([
    ['a canonical link', EARLY, { ...LATE, declarations: [{ signal: 'canonical', url: ORIGINAL }] }],
    ['a phrase with a link', EARLY, { ...LATE, credits: [phrase('The Courier', ORIGINAL)] }],
    ['phrases both ways', { credits: [phrase('Meridian', COPY)] }, { credits: [phrase('The Courier', ORIGINAL)] }],
    ['an agency that both credit', { ...EARLY, agencies: [agency('AP')] }, { ...LATE, agencies: [agency('AP')] }],
    ['a stamp of 1970', EARLY, { published: stamp('1970-01-01T00:00:00Z') }],
  ])('the reader’s word wins over %s', async (_what, original, copy) => {
    await visit(ORIGINAL, original);
    await visit(COPY, copy);
    expect((await say(COPY, 'original'))[0]).toMatchObject({ verdict: { kind: 'original' } });
    expect(await stored(ORIGINAL)).toMatchObject({ kind: 'republished', otherUrl: COPY });
  });

  test('a page cannot bring a word along', async () => {
    await visit(ORIGINAL, EARLY);
    await visit(COPY, LATE);
    const forged = { ...LATE, word: { kind: 'original', at: 9e15 } } as Partial<Article>;
    await visit(COPY, forged);
    expect(await wordOf(COPY)).toBeUndefined();
  });

  test('another text under an address that was trusted does not inherit the word, and the reader is told', async () => {
    await visit(COPY, LATE, [block('m'), block('n')]);
    await say(COPY, 'original');
    await visit(ORIGINAL, EARLY);
    const { verdict, notes } = await visit(COPY, LATE);
    expect(verdict).toMatchObject({ kind: 'republished', match: { other: { url: ORIGINAL } } });
    expect(notes).toContainEqual({ kind: 'word-dropped' });
    expect(await wordOf(COPY)).toBeUndefined();
    expect((await visit(COPY, LATE)).notes).not.toContainEqual({ kind: 'word-dropped' });
  });

  test('nor one that hides the marked text in a much longer one; an update keeps it', async () => {
    await visit(COPY, LATE);
    await say(COPY, 'original');
    await visit(COPY, LATE, [...TEXT, block('u', 100)]);
    expect(await wordOf(COPY)).toBe('original');
    await visit(COPY, LATE, [...TEXT, block('v', 900)]);
    expect(await wordOf(COPY)).toBeUndefined();
  });

  test('a word about an article that was erased meanwhile changes nothing', async () => {
    await visit(ORIGINAL, EARLY);
    const { page } = await visit(COPY, LATE);
    await database.articles.delete(page.id ?? -1);
    expect(await takeWord(page.id ?? -1, 'original', originals, ++clock)).toBeUndefined();
    expect(await stored(ORIGINAL)).toMatchObject({ kind: 'original' });
    expect(await database.articles.toCollection().primaryKeys()).not.toContain(page.id);
  });

  test('a word withdrawn while its article is read again stays withdrawn', async () => {
    await visit(COPY, LATE);
    await say(COPY, 'original');
    const late: Originals = {
      ...originals,
      remember: async (article, fingerprint, how) => {
        await say(COPY);
        return originals.remember(article, fingerprint, how);
      },
    };
    await checkArticle(...printing(COPY, TEXT, LATE), mayBeKept(COPY), late, ++clock);
    expect(await wordOf(COPY)).toBeUndefined();
  });
});
