import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkArticle } from '../../lib/check/checkArticle.ts';
import { rejudge } from '../../lib/check/rejudge.ts';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Originals } from '../../lib/model/knownArticle.ts';
import { phrase, stamp } from '../evidence/makeArticle.ts';
import { block, mayBeKept, printing } from './printing.ts';

/** Pages that err, lie or are many: the verdict stays cautious (issue 5, "Bad input"). */

const ORIGINAL = 'https://www.harbourcourier.example/gates';
const COPY = 'https://meridiandaily.example/gates';
const TEXT = [block('a'), block('b')];
const EARLY = { published: stamp('2025-03-14T06:00:00Z') };
const LATE = { published: stamp('2025-03-14T09:30:00Z') };
const NOW = Date.parse('2025-04-01T00:00:00Z');

let database: LibraryDatabase;
let originals: Originals;
let databases = 0;
let clock = NOW;

beforeEach(() => {
  database = libraryDatabase(`bad-${databases++}`);
  originals = openOriginals(database);
});

afterEach(async () => {
  await database.delete();
});

async function visit(url: string, change: Partial<Article> = {}, blocks = TEXT) {
  clock += 60_000;
  const checked = await checkArticle(...printing(url, blocks, change), mayBeKept(url), originals, clock);
  return { ...checked, changed: checked.kept ? await rejudge(checked.verdict, originals, clock) : [] };
}

describe('dates', () => {
  test.each<[what: string, change: Partial<Article>]>([
    ['in the future', { setAside: { reason: 'future', text: '2031-01-01' } }],
    ['in 1970', { setAside: { reason: 'epoch', text: '1970-01-01' } }],
  ])('%s: undecided, and named to the reader', async (_what, change) => {
    await visit(ORIGINAL, EARLY);
    const { verdict } = await visit(COPY, change);
    expect(verdict).toMatchObject({ kind: 'undecided', reason: 'no-time' });
    expect('match' in verdict && verdict.match.evidence.map(({ signal }) => signal.kind)).toContain('time-aside');
  });

  test('equal to the minute: undecided', async () => {
    await visit(ORIGINAL, EARLY);
    expect((await visit(COPY, EARLY)).verdict).toMatchObject({ kind: 'undecided', reason: 'same-time' });
  });

  test('a copy with a false earlier date that credits the original is not called the first', async () => {
    await visit(ORIGINAL, LATE);
    const plain = await visit(COPY, { ...EARLY, credits: [phrase('www.harbourcourier.example')] });
    expect(plain.verdict).toMatchObject({ kind: 'undecided', reason: 'conflict' });
    const linked = await visit(COPY, { ...EARLY, credits: [phrase('www.harbourcourier.example', ORIGINAL)] });
    expect(linked.verdict).toMatchObject({ kind: 'republished', match: { credit: { kind: 'visible' } } });
  });

  test('a false earlier date alone is never more than likely', async () => {
    await visit(ORIGINAL, LATE);
    const { verdict } = await visit(COPY, EARLY);
    expect(verdict).toMatchObject({ kind: 'original' });
    expect('match' in verdict ? 1 - verdict.match.direction.probability : 1).toBeLessThan(0.95);
  });
});

test('two pages that credit each other: undecided, in either order', async () => {
  await visit(ORIGINAL, { ...EARLY, credits: [phrase('meridiandaily.example')] });
  const { verdict, changed } = await visit(COPY, { ...LATE, credits: [phrase('www.harbourcourier.example')] });
  expect(verdict).toMatchObject({ kind: 'undecided', reason: 'mutual' });
  expect(changed).toMatchObject([{ verdict: { kind: 'undecided', reason: 'mutual' } }]);
});

test('a canonical link to a dead or unrelated page is set aside, and decides nothing', async () => {
  await visit(ORIGINAL);
  const { verdict } = await visit(COPY, {
    declarations: [{ signal: 'canonical', url: 'https://nowhere.example/gone' }],
  });
  expect(verdict).toMatchObject({ kind: 'undecided', match: { credit: { kind: 'none' } } });
  expect('match' in verdict && verdict.match.evidence.map(({ signal }) => signal)).toContainEqual({
    kind: 'declared-aside',
    where: 'page',
    signal: 'canonical',
    site: 'nowhere.example',
  });
});

describe('a hostile page that claims to be the original of everything', () => {
  const claims: Partial<Article> = {
    outlet: 'Meridian Daily',
    authors: ['Ilse Marant', 'Jo Pell'],
    agencies: [{ agency: 'AP', place: 'byline', text: 'with AP' }],
    credits: [{ text: 'First published by Meridian Daily', names: 'Meridian Daily', link: COPY }],
    declarations: [
      { signal: 'canonical', url: COPY },
      { signal: 'original-source', url: COPY },
      { signal: 'isBasedOn', url: COPY },
      { signal: 'publisher', name: 'Meridian Daily' },
    ],
  };
  const selfNaming = [
    block('a'),
    { kind: 'subhead' as const, text: 'As told to us first' },
    { kind: 'paragraph' as const, text: `${block('b').text} he told Meridian Daily on Monday.` },
  ];
  const plain = [block('a'), { kind: 'paragraph' as const, text: `${block('b').text} he said on Monday.` }];

  test('does not outweigh an earlier printing by what it says of itself', async () => {
    await visit(ORIGINAL, EARLY, plain);
    const { verdict } = await visit(COPY, { ...claims, ...LATE }, selfNaming);
    expect(['republished', 'common-source', 'undecided']).toContain(verdict.kind);
  });

  test('nor, with a false early date as well, one that another printing names as its source', async () => {
    await visit(ORIGINAL, LATE, plain);
    await visit('https://tarnbulletin.example/gates', { credits: [phrase('www.harbourcourier.example')] }, plain);
    const { verdict } = await visit(COPY, { ...claims, ...EARLY }, selfNaming);
    expect(verdict.kind).toBe('undecided');
    const stored = await originals.article((await originals.idOf(ORIGINAL)) ?? -1);
    expect(stored?.verdict?.kind).not.toBe('republished');
  });
});

test('a story with 500 printings stays bounded, and its first printing is named', { timeout: 120_000 }, async () => {
  await visit(ORIGINAL, { published: stamp('2025-03-01T06:00:00Z') });
  const ids = [(await originals.idOf(ORIGINAL)) ?? -1];
  const verdict = { kind: 'republished', share: 1, otherUrl: ORIGINAL, judgedAt: clock } as const;
  const seed = async (at: number, indexed: boolean) => {
    const published = stamp(new Date(Date.parse('2025-03-02T06:00:00Z') + at * 3_660_000).toISOString());
    const url = `https://copy${at}.example/gates`;
    const [article, fingerprint] = printing(url, TEXT, { published });
    const known = { ...article, site: `copy${at}.example`, firstSeen: clock };
    const id = await originals.remember(known, indexed ? fingerprint : { ...fingerprint, hashes: [] }, 'read');
    await originals.keepVerdict(id, verdict);
    ids.push(id);
  };
  for (let at = 0; at < 99; at++) await seed(at, true);
  await originals.joinStory(ids);
  // From the hundredth on a printing is kept without its hashes: else no sentence of the story would be found any more.
  await visit('https://copy99.example/gates', { published: stamp('2025-03-19T06:00:00Z') });
  const hundredth = await originals.article((await originals.idOf('https://copy99.example/gates')) ?? -1);
  expect(hundredth).toMatchObject({
    fingerprint: { hashes: [] },
    verdict: { kind: 'republished', otherUrl: ORIGINAL },
  });
  for (let at = 100; at < 499; at++) await seed(at, false);
  await originals.joinStory(ids);
  let looked = 0;
  const counting: Originals = {
    ...originals,
    article: (id) => {
      looked++;
      return originals.article(id);
    },
  };
  clock += 60_000;
  const [article, fingerprint] = printing(COPY, TEXT, { published: stamp('2025-03-20T06:00:00Z') });
  const checked = await checkArticle(article, fingerprint, mayBeKept(COPY), counting, clock);
  expect(checked.verdict).toMatchObject({ kind: 'republished', match: { other: { url: ORIGINAL } } });
  expect(looked).toBeLessThan(20);
  const rows = await database.articles.toArray();
  expect(new Set(rows.map(({ storyId }) => storyId)).size).toBe(1);
  // One more copy of a known original leaves the others as they are.
  looked = 0;
  expect(await rejudge(checked.verdict, counting, clock)).toEqual([]);
  expect(looked).toBeLessThan(40);
});
