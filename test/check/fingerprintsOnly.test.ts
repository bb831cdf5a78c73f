import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkArticle } from '../../lib/check/checkArticle.ts';
import { checkText } from '../../lib/check/checkText.ts';
import { rejudge } from '../../lib/check/rejudge.ts';
import { takeWord } from '../../lib/check/takeWord.ts';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import type { Block } from '../../lib/model/article.ts';
import type { Originals } from '../../lib/model/knownArticle.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { stamp } from '../evidence/makeArticle.ts';
import { block, mayBeKept, printing } from './printing.ts';

const ORIGINAL = 'https://www.harbourcourier.example/gates';
const COPY = 'https://meridiandaily.example/gates';
const THIRD = 'https://tarnbulletin.example/gates';
const TEXT = [block('a'), block('b')];
const EARLY = { published: stamp('2025-03-14T06:00:00Z') };

let database: LibraryDatabase;
let originals: Originals;
let databases = 0;
let now: number;

beforeEach(() => {
  database = libraryDatabase(`fingerprints-${databases++}`);
  originals = openOriginals(database);
  now = Date.parse('2025-04-01T00:00:00Z');
});
afterEach(() => database.delete());

/** A visit while only fingerprints are kept, or texts too. */
async function visit(url: string, { blocks = TEXT, keepTexts = false, article = {} } = {}) {
  const settings = { ...DEFAULT_SETTINGS, remember: 'on' as const, keepTexts };
  now += 1000;
  const [read, print] = printing(url, blocks, article);
  const checked = await checkArticle(read, print, mayBeKept(url, { settings }), originals, now);
  return { ...checked, changed: await rejudge(checked.verdict, originals, now) };
}

/** Winnowing selects a little more or less than is expected. */
const ABOUT_ALL = expect.closeTo(1, 1) as number;

const texts = () => database.texts.count();
const quoted = (name: string): Block => ({ kind: 'paragraph', text: `“${block(name).text}”` });

test('a copy of an article of which only the fingerprint is kept: an estimate, and no word of who was first', async () => {
  const first = await visit(ORIGINAL, { article: EARLY });
  expect(first).toMatchObject({ kept: true, verdict: { kind: 'unknown' } });
  const { verdict, changed } = await visit(COPY);
  expect(verdict).toMatchObject({
    kind: 'estimated',
    estimate: { other: { url: ORIGINAL, id: first.page.id }, shareOfPage: ABOUT_ALL, shareOfOther: 1 },
    others: [],
    compared: 1,
  });
  expect(changed).toEqual([]);
  expect(await texts()).toBe(0);
  expect(await database.forward.count()).toBe(2);
  expect((await database.articles.toArray()).map((row) => row.verdict)).toMatchObject([
    { kind: 'unknown' },
    { kind: 'estimated', share: ABOUT_ALL, otherUrl: ORIGINAL },
  ]);
  // Two printings that nobody compared are no story.
  expect((await database.articles.toArray()).map(({ storyId }) => storyId)).toEqual([undefined, undefined]);
});

test.each<[what: string, blocks: Block[]]>([
  ['half of the page', [block('a'), block('x')]],
  ['a paragraph', [block('a', 60), block('x'), block('y')]],
  ['what the page has in quotation marks', [quoted('a'), quoted('b'), block('x', 20)]],
  ['nothing', [block('x'), block('y')]],
])('%s stands there: nothing is said', async (_, blocks) => {
  await visit(ORIGINAL);
  expect((await visit(COPY, { blocks })).verdict).toEqual({ kind: 'unknown', compared: 1 });
});

test('a text that is kept is compared as ever, and what it says counts', async () => {
  await visit(ORIGINAL, { keepTexts: true, article: EARLY });
  await visit(THIRD);
  const { verdict } = await visit(COPY, { article: { published: stamp('2025-03-14T09:30:00Z') } });
  expect(verdict).toMatchObject({ kind: 'republished', match: { other: { url: ORIGINAL } }, others: [] });
});

test('one of the same publisher is no news', async () => {
  await visit(ORIGINAL);
  expect((await visit(`${ORIGINAL}/amp-edition`)).verdict.kind).toBe('unknown');
});

test('read again, it is what it was: first met then, with the reader’s word', async () => {
  const { page } = await visit(ORIGINAL);
  const firstSeen = now;
  expect(await takeWord(page.id ?? 0, 'original', originals, now)).toEqual([]);
  const again = await visit(ORIGINAL);
  expect(again.page).toMatchObject({ id: page.id, firstSeen, word: { kind: 'original' } });
  expect(again.notes).toEqual([]);
  expect(await takeWord(99, 'original', originals, now)).toBeUndefined();
});

test('called no copy, by either, it is not told of', async () => {
  const { page } = await visit(ORIGINAL);
  await takeWord(page.id ?? 0, 'not-copy', originals, now);
  expect((await visit(COPY)).verdict.kind).toBe('unknown');
});

test('a text that was kept goes when its page is read again without', async () => {
  await visit(ORIGINAL, { keepTexts: true });
  expect(await texts()).toBe(1);
  await visit(ORIGINAL);
  expect(await texts()).toBe(0);
  await visit(ORIGINAL, { keepTexts: true });
  expect(await texts()).toBe(1);
});

test('its stored verdict stays as it is when others come: it cannot be looked up again', async () => {
  await visit(COPY);
  const { changed } = await visit(ORIGINAL, { keepTexts: true, article: EARLY });
  expect(changed).toEqual([]);
  expect((await database.articles.where('url').equals(COPY).first())?.verdict?.kind).toBe('unknown');
});

test('its address is typed in: that the text is missing is said, not that nothing is known', async () => {
  await visit(ORIGINAL);
  expect(await checkText(ORIGINAL, originals, now)).toMatchObject({ kind: 'no-text', page: { url: ORIGINAL } });
});
