import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { align } from '../../lib/alignment/align.ts';
import { textAgencies } from '../../lib/evidence/agencies.ts';
import type { Aligned } from '../../lib/evidence/aligned.ts';
import { gatherEvidence } from '../../lib/evidence/gatherEvidence.ts';
import { judgeDirection } from '../../lib/evidence/judgeDirection.ts';
import { LOG_ODDS } from '../../lib/evidence/weights.ts';
import type { AgencyCredit, CreditPhrase, Declaration } from '../../lib/model/article.ts';
import type { Evidence, Side } from '../../lib/model/evidence.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { paragraphs } from '../alignment/numberedText.ts';
import { agency, day, makeArticle, makeCopy, phrase, stamp } from './makeArticle.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

const NOTHING: Aligned = { alignment: { passages: [], pairs: [] }, pageWords: [], otherWords: [] };

const gather = (page: KnownArticle, other: KnownArticle, aligned = NOTHING) => gatherEvidence(page, other, aligned);

/** What the change on the original's side says, seen from the copy and from the original. */
function bothWays(original: Partial<KnownArticle>, copy: Partial<KnownArticle>) {
  const [one, another] = [makeArticle(original), makeCopy(copy)];
  return { fromCopy: gather(another, one), fromOriginal: gather(one, another) };
}

const ORIGINAL = makeArticle().url;

describe('gatherEvidence', () => {
  test('two articles that say nothing give no evidence', () => {
    expect(bothWays({}, {})).toEqual({ fromCopy: [], fromOriginal: [] });
  });

  test.each<[what: string, original: Partial<KnownArticle>, copy: Partial<KnownArticle>, expected: Partial<Evidence>]>([
    [
      'a canonical link to the original',
      {},
      { declarations: [{ signal: 'canonical', url: ORIGINAL }] },
      { signal: { kind: 'declared', signal: 'canonical' }, logOdds: LOG_ODDS.declaredPage, dots: 4 },
    ],
    [
      'isBasedOn another page of its site',
      {},
      { declarations: [{ signal: 'isBasedOn', url: 'https://harbourcourier.example/coast' }] },
      { signal: { kind: 'declared', signal: 'isBasedOn' }, logOdds: LOG_ODDS.declaredSite, dots: 4 },
    ],
    [
      'the outlet as publisher',
      {},
      { declarations: [{ signal: 'publisher', name: 'Harbour Courier' }] },
      { signal: { kind: 'declared', signal: 'publisher' }, logOdds: LOG_ODDS.declaredOutlet, dots: 3 },
    ],
    [
      'a credit phrase',
      {},
      { credits: [phrase('The Harbour Courier')] },
      {
        signal: { kind: 'phrase', quote: 'Originally published by The Harbour Courier' },
        logOdds: LOG_ODDS.phrase,
        dots: 4,
      },
    ],
    [
      'a credit phrase with a link',
      {},
      { credits: [phrase('The Harbour Courier'), phrase('our partner', ORIGINAL)] },
      {
        signal: { kind: 'phrase', quote: 'Originally published by our partner' },
        logOdds: LOG_ODDS.phraseLinked,
        dots: 4,
      },
    ],
    ['a link to the original', {}, { links: [`${ORIGINAL}?utm_source=x`] }, { signal: { kind: 'link' }, dots: 2 }],
    [
      'an earlier stamp',
      { published: stamp('2025-03-14T06:00:00Z') },
      { published: stamp('2025-03-14T09:30:00Z') },
      { signal: { kind: 'time', lagMs: 12_600_000, dayOnly: false }, logOdds: LOG_ODDS.timeMinute, dots: 4 },
    ],
    [
      'an earlier day',
      { published: day('2025-03-10') },
      { published: stamp('2025-03-14T09:30:00Z') },
      { signal: { kind: 'time', lagMs: 340_230_000, dayOnly: true }, logOdds: LOG_ODDS.timeDay, dots: 3 },
    ],
    [
      'an earlier stamp of which one is less trusted',
      { published: stamp('2025-03-14T06:00:00Z', 'address') },
      { published: stamp('2025-03-14T09:30:00Z') },
      { signal: { kind: 'time', lagMs: 12_600_000, dayOnly: false }, logOdds: LOG_ODDS.timeWeak, dots: 3 },
    ],
    ['a time only there', { published: day('2025-03-14') }, {}, { signal: { kind: 'time-only' }, dots: 1 }],
    [
      'agencies only there',
      { agencies: [agency('AP'), agency('AFP')] },
      {},
      { signal: { kind: 'agency-only', agencies: ['AP', 'AFP'] }, dots: 2 },
    ],
    ['a reporter only there', { authors: ['Ilse Marant'] }, {}, { signal: { kind: 'byline-only' }, dots: 1 }],
    ['met first', { firstSeen: 500 }, { firstSeen: 900 }, { signal: { kind: 'seen-first', at: 500 }, dots: 1 }],
    [
      'subheads only there',
      {
        blocks: [
          { kind: 'subhead', text: 'A wall of water' },
          { kind: 'subhead', text: 'The night shift' },
        ],
      },
      {},
      { signal: { kind: 'subheads-only', count: 2 }, dots: 1 },
    ],
  ])('%s speaks for the original, from either side', (_what, original, copy, expected) => {
    const { fromCopy, fromOriginal } = bothWays(original, copy);
    expect(fromCopy).toHaveLength(1);
    expect(fromCopy[0]).toMatchObject({ ...expected, side: 'other' });
    expect(fromOriginal).toEqual([{ ...fromCopy[0], side: 'page' }]);
    expect(fromCopy[0]?.logOdds).toBeGreaterThan(0);
  });

  test.each<[what: string, original: Partial<KnownArticle>, copy: Partial<KnownArticle>, expected: Partial<Evidence>]>([
    [
      'the same minute',
      { published: stamp('2025-03-14T06:00:10Z') },
      { published: stamp('2025-03-14T06:00:50Z') },
      { signal: { kind: 'time-same', dayOnly: false } },
    ],
    [
      'a UTC stamp on the other’s local day',
      { published: stamp('2025-03-13T23:30:00Z') },
      { published: day('2025-03-14') },
      { signal: { kind: 'time-same', dayOnly: true } },
    ],
    [
      'an agency that both credit',
      { agencies: [agency('AP'), agency('AFP')] },
      { agencies: [agency('AFP', 'credit-line'), agency('dpa')] },
      { signal: { kind: 'agency-both', agencies: ['AFP'] } },
    ],
  ])('%s is common to both and decides nothing', (_what, original, copy, expected) => {
    const { fromCopy, fromOriginal } = bothWays(original, copy);
    expect(fromCopy).toHaveLength(1);
    expect(fromCopy[0]).toMatchObject({ ...expected, side: 'both', logOdds: 0, dots: 0 });
    expect(fromOriginal).toMatchObject([expected]);
  });

  test.each<[minutes: number, logOdds: number, why: string]>([
    [1, LOG_ODDS.timeShort, 'two clients of one wire'],
    [29, LOG_ODDS.timeShort, 'still under half an hour'],
    [30, LOG_ODDS.timeMinute, 'half an hour'],
    [60, LOG_ODDS.timeShort, 'a whole hour: a zone named wrongly'],
    [61, LOG_ODDS.timeMinute, 'an hour and a minute'],
    [14 * 60, LOG_ODDS.timeShort, 'the largest difference of two zones'],
    [15 * 60, LOG_ODDS.timeMinute, 'more than any two zones differ'],
  ])('an earlier time by %d minutes is worth %d: %s', (minutes, logOdds) => {
    const published = (at: number) => ({
      published: stamp(new Date(Date.UTC(2025, 2, 14) + at * 60_000).toISOString()),
    });
    expect(bothWays(published(0), published(minutes)).fromCopy).toMatchObject([{ signal: { kind: 'time' }, logOdds }]);
  });

  test('days are never a short lag, and an untrusted short lag is worth no more', () => {
    const days = bothWays({ published: day('2025-03-10') }, { published: day('2025-03-14') }).fromCopy;
    expect(days).toMatchObject([{ logOdds: LOG_ODDS.timeDay }]);
    const untrusted = bothWays(
      { published: stamp('2025-03-14T06:00:00Z', 'visible') },
      { published: stamp('2025-03-14T06:05:00Z') },
    ).fromCopy;
    expect(untrusted).toMatchObject([{ logOdds: LOG_ODDS.timeShort }]);
  });

  test('different agencies on the two sides say nothing', () => {
    expect(bothWays({ agencies: [agency('AP')] }, { agencies: [agency('dpa')] }).fromCopy).toEqual([]);
  });

  test('an agency credited for a picture says nothing of the text', () => {
    expect(bothWays({ agencies: [agency('AP', 'photo')] }, {}).fromCopy).toEqual([]);
    expect(textAgencies(makeArticle({ agencies: [agency('AP', 'photo'), agency('AFP', 'dateline')] }))).toEqual([
      'AFP',
    ]);
    expect(textAgencies(makeArticle({ agencies: [agency('AP', 'byline'), agency('AP', 'dateline')] }))).toEqual(['AP']);
  });

  test('reporters on both sides say nothing, whoever they are', () => {
    expect(bothWays({ authors: ['Ilse Marant'] }, { authors: ['Jo Pell', 'A Quist'] }).fromCopy).toEqual([]);
  });

  test('subheads that stand on both sides, or different ones on each, say nothing', () => {
    const head = (text: string) => ({ blocks: [{ kind: 'subhead' as const, text }] });
    expect(bothWays(head('A wall of water'), head('A WALL of water')).fromCopy).toEqual([]);
    expect(bothWays(head('A wall of water'), head('The night shift')).fromCopy).toEqual([]);
  });

  test('a subhead that became a paragraph is not missing', () => {
    const { fromCopy } = bothWays(
      { blocks: [{ kind: 'subhead', text: 'A wall of water' }] },
      { blocks: [{ kind: 'paragraph', text: 'A wall of water' }] },
    );
    expect(fromCopy).toEqual([]);
  });

  describe('declarations', () => {
    const declaring = (...declarations: Declaration[]) => bothWays({}, { declarations }).fromCopy;

    test('of several only the strongest counts', () => {
      const found = declaring(
        { signal: 'publisher', name: 'Harbour Courier' },
        { signal: 'og:url', url: ORIGINAL },
        { signal: 'canonical', url: 'https://harbourcourier.example/' },
      );
      expect(found).toMatchObject([{ signal: { kind: 'declared', signal: 'og:url' }, logOdds: LOG_ODDS.declaredPage }]);
    });

    test('a page’s own address and its own site say nothing', () => {
      expect(
        declaring(
          { signal: 'canonical', url: makeCopy().url },
          { signal: 'og:url', url: 'https://www.meridiandaily.example/another' },
          { signal: 'publisher', name: 'Meridian Daily' },
        ),
      ).toEqual([]);
    });

    test('an address on a third site is named and set aside', () => {
      expect(declaring({ signal: 'isBasedOn', url: 'https://third.example/gates' })).toEqual([
        {
          signal: { kind: 'declared-aside', where: 'page', signal: 'isBasedOn', site: 'third.example' },
          side: 'both',
          logOdds: 0,
          dots: 0,
        },
      ]);
    });

    test('a page that calls itself the source gains nothing for itself', () => {
      const page = makeCopy({
        declarations: [{ signal: 'original-source', url: makeCopy().url }],
        credits: [phrase('Meridian Daily', makeCopy().url)],
        links: [makeCopy().url],
      });
      expect(gather(page, makeArticle())).toEqual([]);
      expect(gather(makeArticle(), page)).toEqual([]);
    });
  });

  test('pages of one site credit each other in no way', () => {
    const sibling = makeArticle({
      url: 'https://www.harbourcourier.example/world/gates',
      credits: [phrase('The Harbour Courier', ORIGINAL)],
      declarations: [{ signal: 'canonical', url: ORIGINAL }],
    });
    const kinds = gather(sibling, makeArticle()).map(({ signal }) => signal.kind);
    expect(kinds).not.toContain('phrase');
    expect(kinds).not.toContain('declared');
  });

  test('hostile claims are bounded: a hundred phrases and links count as one of each', () => {
    const page = makeCopy({
      credits: Array.from({ length: 100 }, () => phrase('The Harbour Courier')),
      links: Array.from({ length: 50 }, () => ORIGINAL),
      declarations: Array.from({ length: 20 }, (): Declaration => ({ signal: 'canonical', url: ORIGINAL })),
    });
    expect(gather(page, makeArticle()).map(({ signal }) => signal.kind)).toEqual(['declared', 'phrase', 'link']);
  });

  describe('spelling', () => {
    const evidenceOf = (page: string, other: string) => {
      const [pageWords, otherWords] = [paragraphs(page), paragraphs(other)];
      const aligned = { alignment: align(pageWords, otherWords), pageWords, otherWords };
      return gather(makeCopy(), makeArticle(), aligned);
    };
    const tail = 'gate beside the old market as the river rose through the night';

    test('two words in another spelling are told, with the first as example: there, then here', () => {
      expect(evidenceOf(`The harbor center closed its ${tail}`, `The harbour centre closed its ${tail}`)).toEqual([
        {
          signal: { kind: 'spelling', count: 2, throughout: false, example: ['harbour', 'harbor'] },
          side: 'both',
          logOdds: 0,
          dots: 0,
        },
      ]);
    });

    test('one word is chance, and an exchanged word is no spelling', () => {
      expect(evidenceOf(`The harbor office closed its ${tail}`, `The harbour office closed its ${tail}`)).toEqual([]);
      expect(evidenceOf(`The port office shut its ${tail}`, `The harbour office closed its ${tail}`)).toEqual([]);
    });
  });

  test('on any two articles, exchanging the sides exchanges whom each item speaks for', () => {
    const some = fc.record({
      authors: fc.constantFrom<string[]>([], ['Ilse Marant']),
      agencies: fc.constantFrom<AgencyCredit[]>([], [agency('AP')], [agency('AFP', 'photo')]),
      firstSeen: fc.integer({ min: 1, max: 3 }),
      links: fc.constantFrom<string[]>([], [ORIGINAL], [makeCopy().url]),
      credits: fc.constantFrom<CreditPhrase[]>([], [phrase('Harbour Courier')], [phrase('Meridian Daily')]),
      declarations: fc.constantFrom<Declaration[]>(
        [],
        [{ signal: 'canonical', url: ORIGINAL }],
        [{ signal: 'publisher', name: 'Meridian Daily' }],
      ),
      published: fc.constantFrom(stamp('2025-03-14T06:00:00Z'), stamp('2025-03-15T06:00:00Z'), day('2025-03-14')),
    });
    const mirror: Record<Side, Side> = { page: 'other', other: 'page', both: 'both' };
    const sorted = (evidence: Evidence[]) => evidence.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(some, some, (one, another) => {
        const [a, b] = [makeArticle(one), makeCopy(another)];
        const there = gather(a, b);
        const back = gather(b, a);
        expect(sorted(back)).toEqual(sorted(there.map((item) => ({ ...item, side: mirror[item.side] }))));
        expect(judgeDirection(back).probability).toBeCloseTo(1 - judgeDirection(there).probability, 10);
      }),
    );
  });
});
