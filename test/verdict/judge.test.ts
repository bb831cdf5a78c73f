import { describe, expect, test } from 'vitest';
import type { Direction, Evidence, Signal } from '../../lib/model/evidence.ts';
import { cardOf, type KnownArticle } from '../../lib/model/knownArticle.ts';
import type { OverlapKind } from '../../lib/model/overlap.ts';
import type { Match } from '../../lib/model/verdict.ts';
import { judge } from '../../lib/verdict/judge.ts';
import { agency, makeArticle, makeCopy, stamp } from '../evidence/makeArticle.ts';

type First = Direction['first'];

interface Given {
  first?: First;
  share?: number;
  overlap?: OverlapKind;
  evidence?: Evidence[];
  other?: Partial<KnownArticle>;
}

/** A known article that shares text with the page; `name` tells it apart. */
function match(
  name: string,
  { first = 'other', share = 0.9, overlap = 'whole', evidence = [], other = {} }: Given = {},
): Match {
  const article = makeArticle({
    url: `https://${name}.example/gates`,
    site: `${name}.example`,
    outlet: `The ${name} Post`,
    ...other,
  });
  return {
    other: cardOf(article),
    overlap: {
      kind: overlap,
      shareOfPage: share,
      shareOfOther: share,
      longestRun: 50,
      sharedWords: 300,
      ownWords: 300,
      passages: [],
      pageLength: 400,
      otherLength: 400,
    },
    direction: { first, probability: first === 'other' ? 0.95 : first === 'page' ? 0.05 : 0.5 },
    evidence,
    credit: { kind: 'none', agencyMissing: false, authorMissing: false },
  };
}

const says = (signal: Signal, side: Evidence['side'] = 'both'): Evidence => ({ signal, side, logOdds: 0, dots: 0 });

const page = makeCopy();

describe('judge', () => {
  test('nothing known is unknown, with how many were compared', () => {
    expect(judge(page, [], 0)).toEqual({ kind: 'unknown', compared: 0 });
    expect(judge(page, [], 17)).toEqual({ kind: 'unknown', compared: 17 });
  });

  test('candidates without overlap are unknown', () => {
    expect(judge(page, [match('a', { overlap: 'none', share: 0.02 })], 17)).toEqual({ kind: 'unknown', compared: 17 });
  });

  test.each<[kind: string, overlap: OverlapKind, first: First]>([
    ['republished', 'whole', 'other'],
    ['partly', 'part', 'other'],
    ['original', 'whole', 'page'],
    ['original', 'part', 'page'],
    ['undecided', 'whole', 'unknown'],
    ['undecided', 'part', 'unknown'],
    ['excerpt', 'excerpt', 'other'],
    ['excerpt', 'excerpt', 'page'],
    ['excerpt', 'excerpt', 'unknown'],
    ['unknown', 'none', 'other'],
  ])('%s: overlap %s, first %s', (kind, overlap, first) => {
    const one = match('a', { overlap, first });
    const verdict = judge(page, [one], 3);
    expect(verdict.kind).toBe(kind);
    if (kind !== 'unknown') expect(verdict).toMatchObject({ match: one, others: [] });
  });

  describe('same outlet', () => {
    test.each<[what: string, other: Partial<KnownArticle>]>([
      ['the same registrable domain', { site: page.site, outlet: 'Meridian Sport' }],
      ['the same name on a site of the same name', { outlet: 'The Meridian Daily', site: 'meridiandaily.co.example' }],
    ])('%s', (_what, other) => {
      const one = match('a', { other });
      expect(judge(page, [one], 3)).toEqual({ kind: 'same-outlet', match: one, others: [] });
    });

    test.each<[what: string, other: Partial<KnownArticle>]>([
      ['the same name on a site of another name', { outlet: 'Meridian Daily', site: 'copycat.example' }],
      ['a site of the same name under another outlet’s name', { outlet: 'Daily', site: 'meridiandaily.co.example' }],
      ['a site whose name only begins like it', { outlet: 'Meridian Daily', site: 'meridiandaily-news.example' }],
    ])('not %s', (_what, other) => {
      expect(judge(page, [match('a', { other })], 3).kind).toBe('republished');
    });

    test('comes before everything, agencies and excerpts included', () => {
      const ap = { agencies: [agency('AP')], site: page.site };
      expect(judge(makeCopy({ agencies: [agency('AP')] }), [match('a', { other: ap })], 3).kind).toBe('same-outlet');
      expect(judge(page, [match('a', { other: { site: page.site }, overlap: 'excerpt' })], 3).kind).toBe('same-outlet');
    });

    test('only where everything that overlaps is of it: one foreign excerpt is told', () => {
      const own = match('a', { other: { site: page.site }, share: 1 });
      const foreign = match('b', { overlap: 'excerpt', share: 0.1 });
      const verdict = judge(page, [own, foreign], 3);
      expect(verdict).toMatchObject({ kind: 'excerpt', match: foreign, others: [] });
    });

    test('a foreign article without overlap changes nothing', () => {
      const own = match('a', { other: { site: page.site } });
      expect(judge(page, [own, match('b', { overlap: 'none' })], 3).kind).toBe('same-outlet');
    });
  });

  describe('common source', () => {
    const withAp = makeCopy({ agencies: [agency('AP'), agency('dpa')] });
    const there = { agencies: [agency('AP', 'dateline'), agency('AFP')] };

    test.each<[First, OverlapKind]>([
      ['other', 'whole'],
      ['page', 'whole'],
      ['unknown', 'part'],
    ])('both credit an agency: first %s, overlap %s', (first, overlap) => {
      const one = match('a', { first, overlap, other: there });
      expect(judge(withAp, [one], 3)).toEqual({ kind: 'common-source', agencies: ['AP'], match: one, others: [] });
    });

    test('an excerpt stays an excerpt', () => {
      expect(judge(withAp, [match('a', { overlap: 'excerpt', other: there })], 3).kind).toBe('excerpt');
    });

    test.each<[what: string, page: KnownArticle, other: Partial<KnownArticle>]>([
      ['only the earlier credits one', page, there],
      ['they credit different ones', withAp, { agencies: [agency('Reuters')] }],
      ['the page credits it for a picture', makeCopy({ agencies: [agency('AP', 'photo')] }), there],
    ])('not where %s', (_what, one, other) => {
      expect(judge(one, [match('a', { other })], 3).kind).toBe('republished');
    });

    test.each<[what: string, first: First, one: KnownArticle, other: Partial<KnownArticle>, agencies: string[]]>([
      ['the page, the later one,', 'other', withAp, {}, ['AP', 'dpa']],
      ['the other, the later one,', 'page', page, there, ['AP', 'AFP']],
      [
        'the page, where the earlier has a picture of it,',
        'other',
        withAp,
        { agencies: [agency('AP', 'photo')] },
        ['AP', 'dpa'],
      ],
    ])('only %s credits an agency: it has not taken the text from the other', (_what, first, one, other, agencies) => {
      expect(judge(one, [match('a', { first, other })], 3)).toMatchObject({ kind: 'common-source', agencies });
    });

    test.each<[kind: string, first: First, one: KnownArticle, other: Partial<KnownArticle>]>([
      ['original', 'page', withAp, {}],
      ['undecided', 'unknown', withAp, {}],
      ['undecided', 'unknown', page, there],
      ['republished', 'other', makeCopy({ agencies: [agency('AP', 'photo')] }), {}],
    ])('%s where first is %s and the later does not credit one', (kind, first, one, other) => {
      expect(judge(one, [match('a', { first, other })], 3).kind).toBe(kind);
    });

    test('an agency’s report is everywhere within three days: after that only the later credits one', () => {
      const after = (lagMs: number) => {
        const one = match('a');
        return judge(withAp, [{ ...one, direction: { ...one.direction, lagMs } }], 3).kind;
      };
      expect(after(3 * 24 * 3_600_000)).toBe('common-source');
      expect(after(3 * 24 * 3_600_000 + 1)).toBe('republished');
    });

    test('not where the later says that it has the text from the other, though it credits an agency', () => {
      const one = match('a', { evidence: [says({ kind: 'phrase', quote: '' }, 'other')] });
      expect(judge(withAp, [one], 3).kind).toBe('republished');
    });

    test.each<Signal>([
      { kind: 'phrase', quote: 'Originally published by The a Post' },
      { kind: 'declared', signal: 'canonical' },
    ])('not where one says that it has the text from the other ($kind)', (signal) => {
      const one = match('a', { other: there, evidence: [says(signal, 'other')] });
      expect(judge(withAp, [one], 3).kind).toBe('republished');
    });
  });

  describe('why it is undecided', () => {
    const why = (...evidence: Evidence[]) => judge(page, [match('a', { first: 'unknown', evidence })], 1);

    test.each<[reason: string, evidence: Evidence[]]>([
      ['no-time', []],
      ['no-time', [says({ kind: 'time-only' }, 'other')]],
      ['same-time', [says({ kind: 'time-same', dayOnly: true })]],
      ['conflict', [says({ kind: 'time', lagMs: 1, dayOnly: false }, 'other'), says({ kind: 'link' }, 'page')]],
      ['mutual', [says({ kind: 'phrase', quote: '' }, 'other'), says({ kind: 'phrase', quote: '' }, 'page')]],
      [
        'mutual',
        [
          says({ kind: 'time-same', dayOnly: false }),
          says({ kind: 'phrase', quote: '' }, 'other'),
          says({ kind: 'declared', signal: 'canonical' }, 'page'),
        ],
      ],
    ])('%s', (reason, evidence) => {
      expect(why(...evidence)).toMatchObject({ kind: 'undecided', reason });
    });
  });

  describe('several candidates', () => {
    const names = (matches: Match[]) => {
      const verdict = judge(page, matches, 9);
      return 'match' in verdict
        ? [verdict.kind, verdict.match.other.site, verdict.others.map(({ other }) => other.site)]
        : [verdict.kind];
    };

    test('an earlier one is named before a larger later one', () => {
      const earlier = match('early', { share: 0.62 });
      const later = match('late', { share: 1, first: 'page' });
      expect(names([later, earlier])).toEqual(['republished', 'early.example', ['late.example']]);
      expect(names([earlier, later])).toEqual(['republished', 'early.example', ['late.example']]);
    });

    test('an earlier one is named before a larger undecided one, an undecided one before a later one', () => {
      const earlier = match('early', { share: 0.3, overlap: 'part' });
      const unclear = match('unclear', { share: 0.9, first: 'unknown' });
      const later = match('late', { share: 1, first: 'page' });
      expect(names([later, unclear, earlier])[0]).toBe('partly');
      expect(names([later, unclear])).toEqual(['undecided', 'unclear.example', ['late.example']]);
    });

    test('of earlier ones that with the largest share', () => {
      expect(names([match('small', { share: 0.7 }), match('large', { share: 0.95 })])[1]).toBe('large.example');
    });

    test('of shares as good as equal the earliest', () => {
      const published = (iso: string) => ({ published: stamp(iso) });
      const first = match('first', { share: 0.93, other: published('2025-03-14T06:00:00Z') });
      const second = match('second', { share: 0.95, other: published('2025-03-14T08:00:00Z') });
      expect(names([second, first])[1]).toBe('first.example');
      expect(names([first, second])[1]).toBe('first.example');
      const smaller = match('smaller', { share: 0.91, other: published('2025-03-14T05:00:00Z') });
      expect(names([second, smaller])[1]).toBe('second.example');
    });

    test('of equal ones without a time the one met first', () => {
      const one = match('one', { other: { firstSeen: 200 } });
      const two = match('two', { other: { firstSeen: 100 } });
      expect(names([one, two])[1]).toBe('two.example');
    });

    test('a substantial one is named before a larger excerpt, which is no printing', () => {
      const excerpt = match('excerpt', { overlap: 'excerpt', share: 0.9 });
      const part = match('part', { overlap: 'part', share: 0.3, first: 'page' });
      expect(names([excerpt, part])).toEqual(['original', 'part.example', []]);
    });

    test('an original lists its later printings, and no page that only quotes it', () => {
      const excerpt = match('excerpt', { overlap: 'excerpt', share: 0.1, first: 'page' });
      const later = (name: string, share: number) => match(name, { share, first: 'page' });
      expect(names([later('two', 0.7), excerpt, later('one', 0.95)])).toEqual([
        'original',
        'one.example',
        ['two.example'],
      ]);
    });

    test('those of the page’s own outlet are not listed beside foreign ones', () => {
      const own = match('own', { other: { site: page.site } });
      expect(names([own, match('a')])).toEqual(['republished', 'a.example', []]);
    });

    test('those without overlap are not listed', () => {
      expect(names([match('a'), match('b', { overlap: 'none' })])).toEqual(['republished', 'a.example', []]);
    });
  });

  test('the matches given are left as they are', () => {
    const given = Object.freeze([Object.freeze(match('a')), Object.freeze(match('b', { first: 'page' }))]);
    expect(judge(page, given, 2).kind).toBe('republished');
  });
});
