import { describe, expect, test } from 'vitest';
import { isForPrinting } from '../../lib/verdict/isForPrinting.ts';
import { judge } from '../../lib/verdict/judge.ts';
import { isOneGroup } from '../../lib/verdict/publisherGroups.ts';
import type { Direction, Evidence } from '../../lib/model/evidence.ts';
import { cardOf, type KnownArticle } from '../../lib/model/knownArticle.ts';
import type { WordSpan } from '../../lib/model/overlap.ts';
import type { Match } from '../../lib/model/verdict.ts';
import { agency, makeArticle, makeCopy, stamp } from '../evidence/makeArticle.ts';

const RELEASE = 'https://portauthority.example/press-releases/gates';

/** Judging by words needs no characters. */
const NOWHERE = { from: { block: 0, at: 0 }, to: { block: 0, at: 0 } };

/** A known article that has these words of the page. */
function match(
  url: string,
  spans: [number, number][],
  change: Partial<KnownArticle> = {},
  more: Partial<Match> = {},
): Match {
  const words = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const span = ([from, to]: [number, number]): WordSpan => ({ from, to });
  return {
    other: cardOf(makeArticle({ url, site: new URL(url).hostname, outlet: new URL(url).hostname, ...change })),
    overlap: {
      kind: words >= 240 ? 'whole' : 'part',
      shareOfPage: words / 400,
      shareOfOther: 1,
      longestRun: words,
      sharedWords: words,
      ownWords: words,
      passages: spans.map((one) => ({
        page: span(one),
        other: span(one),
        pageText: NOWHERE,
        otherText: NOWHERE,
        shared: one[1] - one[0],
        quoted: false,
      })),
      pageLength: 400,
      otherLength: words,
    },
    direction: { first: 'other', probability: 0.9 } satisfies Direction,
    evidence: [],
    credit: { kind: 'none', agencyMissing: false, authorMissing: false },
    ...more,
  };
}

const printing = (spans: [number, number][], more: Partial<Match> = {}, change: Partial<KnownArticle> = {}) =>
  match('https://quaypost.example/gates', spans, change, more);

describe('a third article that explains what two share', () => {
  const page = makeCopy();

  test('a release that has it all: both draw on it, and it is named', () => {
    const [other, release] = [printing([[0, 380]]), match(RELEASE, [[0, 360]])];
    expect(judge(page, [other, release], 9)).toMatchObject({
      kind: 'common-source',
      source: { url: RELEASE },
      match: { other: { url: other.other.url } },
      others: [{ other: { url: RELEASE } }],
    });
  });

  test('whichever of the printings came first, or where that cannot be told', () => {
    for (const first of ['page', 'unknown'] as const) {
      const other = printing([[0, 380]], { direction: { first, probability: 0.5 } });
      expect(judge(page, [other, match(RELEASE, [[0, 360]])], 9).kind).toBe('common-source');
    }
  });

  test.each<[what: string, matches: Match[], kind: string]>([
    ['the release alone is the source', [match(RELEASE, [[0, 360]])], 'republished'],
    ['a release with half of it explains half', [printing([[0, 380]]), match(RELEASE, [[0, 200]])], 'republished'],
    [
      'an ordinary article explains nothing',
      [printing([[0, 380]]), match('https://third.example/gates', [[0, 360]])],
      'republished',
    ],
    [
      'a release later than the other printing',
      [
        printing([[0, 380]], {}, { published: stamp('2025-03-14T06:00:00Z') }),
        match(RELEASE, [[0, 360]], { published: stamp('2025-03-15T06:00:00Z') }),
      ],
      'republished',
    ],
    [
      'a release later than the page',
      [printing([[0, 380]]), match(RELEASE, [[0, 360]], {}, { direction: { first: 'page', probability: 0.1 } })],
      'republished',
    ],
    [
      'a page that says it has the text from the other',
      [
        printing([[0, 380]], {
          evidence: [{ signal: { kind: 'phrase', quote: '' }, side: 'other', logOdds: 3, dots: 4 } satisfies Evidence],
        }),
        match(RELEASE, [[0, 360]]),
      ],
      'republished',
    ],
  ])('%s', (_what, matches, kind) => {
    expect(judge(page, matches, 9).kind).toBe(kind);
  });

  test('an agency that both credit is named with it', () => {
    const withDpa = makeCopy({ agencies: [agency('dpa')] });
    const other = printing([[0, 380]], {}, { agencies: [agency('dpa')] });
    expect(judge(withDpa, [other, match(RELEASE, [[0, 360]])], 9)).toMatchObject({ agencies: ['dpa'] });
  });
});

describe('isForPrinting', () => {
  test.each([
    'https://www.presseportal.de/pm/1/2',
    'https://port.example/press-release/gates',
    'https://port.example/de/pressemitteilungen/tore',
    'https://port.example/communiques/portes',
    'https://port.example/notas-de-prensa/puertas',
  ])('%s', (url) => {
    expect(isForPrinting({ url, site: new URL(url).hostname.replace(/^www\./, '') })).toBe(true);
  });

  test.each(['https://port.example/news/gates', 'https://pressreleasing.example/gates'])('not %s', (url) => {
    expect(isForPrinting({ url, site: new URL(url).hostname })).toBe(false);
  });
});

test('a group is a list of sites, and a site of none has none', () => {
  expect(isOneGroup('tagesschau.de', 'ndr.de')).toBe(true);
  expect(isOneGroup('tagesschau.de', 'svt.se')).toBe(false);
  expect(isOneGroup('quaypost.example', 'quaypost.example')).toBe(false);
});
