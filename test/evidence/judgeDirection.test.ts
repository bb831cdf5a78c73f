import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../lib/evidence/confidence.ts';
import { gatherEvidence } from '../../lib/evidence/gatherEvidence.ts';
import { isMutual, judgeDirection } from '../../lib/evidence/judgeDirection.ts';
import { LOG_ODDS } from '../../lib/evidence/weights.ts';
import type { Evidence, Side, Signal } from '../../lib/model/evidence.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { agency, day, makeArticle, makeCopy, phrase, stamp } from './makeArticle.ts';

const item = (signal: Signal, side: Side, logOdds: number): Evidence => ({ signal, side, logOdds, dots: 0 });

/** The direction as seen from the copy. */
function directionOf(original: Partial<KnownArticle>, copy: Partial<KnownArticle>) {
  const aligned = { alignment: { passages: [], pairs: [] }, pageWords: [], otherWords: [] };
  return judgeDirection(gatherEvidence(makeCopy(copy), makeArticle(original), aligned));
}

const EARLY = stamp('2025-03-14T06:00:00Z');
const LATE = stamp('2025-03-14T09:00:00Z');

describe('judgeDirection', () => {
  test('without evidence nobody was first', () => {
    expect(judgeDirection([])).toEqual({ first: 'unknown', probability: 0.5 });
  });

  test('log-odds are added and made a probability', () => {
    const evidence = [item({ kind: 'link' }, 'other', 2), item({ kind: 'byline-only' }, 'page', 0.5)];
    expect(judgeDirection(evidence)).toEqual({
      first: 'other',
      probability: expect.closeTo(1 / (1 + Math.exp(-1.5)), 10) as number,
    });
  });

  test('items common to both decide nothing, whatever their weight', () => {
    expect(judgeDirection([item({ kind: 'time-same', dayOnly: false }, 'both', 9)]).probability).toBe(0.5);
  });

  test('an earlier time decides alone, with the time between', () => {
    expect(directionOf({ published: EARLY }, { published: LATE })).toMatchObject({ first: 'other', lagMs: 10_800_000 });
    expect(directionOf({ published: LATE }, { published: EARLY })).toMatchObject({ first: 'page', lagMs: 10_800_000 });
    expect(directionOf({ published: EARLY }, { published: LATE }).declared).toBeUndefined();
  });

  test('the same minute decides nothing', () => {
    expect(directionOf({ published: EARLY }, { published: EARLY }).first).toBe('unknown');
  });

  test('dated against undated alone is not decided, with an agency it is', () => {
    expect(directionOf({ published: EARLY }, {}).first).toBe('unknown');
    expect(directionOf({}, { published: EARLY }).first).toBe('unknown');
    expect(directionOf({ published: EARLY, agencies: [agency('AP')] }, {}).first).toBe('other');
    expect(directionOf({}, { published: EARLY, agencies: [agency('AP')] }).first).toBe('page');
  });

  test('dated against undated with a reporter on the dated side is not decided', () => {
    expect(directionOf({ published: EARLY, authors: ['Ilse Marant'] }, {}).first).toBe('unknown');
  });

  test('nor where that side is also the fuller one in every way, and was met first', () => {
    const evidence = [
      item({ kind: 'time-only' }, 'other', LOG_ODDS.timeOnly),
      item({ kind: 'byline-only' }, 'other', LOG_ODDS.bylineOnly),
      item({ kind: 'subheads-only', count: 3 }, 'other', LOG_ODDS.subheadsOnly),
      item({ kind: 'fuller', words: 90 }, 'other', LOG_ODDS.fuller),
      item({ kind: 'seen-first', at: 1 }, 'other', LOG_ODDS.seenFirst),
    ];
    expect(judgeDirection(evidence).first).toBe('unknown');
  });

  test('who was met first never decides alone', () => {
    expect(directionOf({ firstSeen: 1 }, { firstSeen: 2 }).first).toBe('unknown');
  });

  test.each<[what: string, evidence: Evidence[]]>([
    ['agencies', [item({ kind: 'agency-only', agencies: ['AP'] }, 'other', 5)]],
    [
      'a reporter and subheads',
      [
        item({ kind: 'byline-only' }, 'other', 3),
        item({ kind: 'subheads-only', count: 9 }, 'other', 3),
        item({ kind: 'seen-first', at: 1 }, 'other', 3),
      ],
    ],
    [
      'agencies against a time on the other side',
      [
        item({ kind: 'agency-only', agencies: ['AP'] }, 'other', 5),
        item({ kind: 'time', lagMs: 1, dayOnly: false }, 'page', 1),
      ],
    ],
  ])('%s make a text fuller, not earlier: nothing is decided', (_what, evidence) => {
    expect(judgeDirection(evidence)).toEqual({ first: 'unknown', probability: 0.5 });
  });

  test.each<Signal>([
    { kind: 'declared', signal: 'canonical' },
    { kind: 'phrase', quote: '' },
    { kind: 'time', lagMs: 1, dayOnly: false },
    { kind: 'time-only' },
    { kind: 'link' },
  ])('with $kind on its side the same weights decide', (signal) => {
    const evidence = [item(signal, 'page', 0.1), item({ kind: 'byline-only' }, 'page', 3)];
    expect(judgeDirection(evidence).first).toBe('page');
  });

  test('a link alone decides nothing', () => {
    expect(directionOf({}, { links: [makeArticle().url] }).first).toBe('unknown');
  });

  test('a credit phrase without a link against an earlier trusted time is undecided, with one it decides', () => {
    const times = [{ published: stamp('2025-03-14T09:30:00Z') }, { published: EARLY }] as const;
    const credited = (link?: string) =>
      directionOf(times[0], { ...times[1], credits: [phrase('Harbour Courier', link)] });
    expect(credited().first).toBe('unknown');
    expect(credited(makeArticle().url)).toMatchObject({ first: 'other', declared: 'visible' });
  });

  test('a statement of the copy beats its date: a republisher may keep or forge an earlier one', () => {
    const claimed = directionOf(
      { published: LATE },
      { published: EARLY, declarations: [{ signal: 'canonical', url: makeArticle().url }] },
    );
    expect(claimed).toMatchObject({ first: 'other', declared: 'machine' });
    // The lag points the other way: it is not how much earlier the first one was.
    expect(claimed.lagMs).toBeUndefined();
  });

  test('a visible statement is told before one in the code', () => {
    const copy = {
      credits: [phrase('The Harbour Courier')],
      declarations: [{ signal: 'canonical' as const, url: makeArticle().url }],
    };
    expect(directionOf({}, copy)).toMatchObject({ first: 'other', declared: 'visible' });
  });

  test('where each names the other nothing is decided, whatever else speaks', () => {
    const direction = directionOf(
      { published: EARLY, credits: [phrase('Meridian Daily')], agencies: [agency('AP')] },
      { published: LATE, declarations: [{ signal: 'canonical', url: makeArticle().url }] },
    );
    expect(direction).toEqual({ first: 'unknown', probability: 0.5 });
  });

  test('mutual means a statement on each side; links do not make it', () => {
    const statement: Signal = { kind: 'phrase', quote: '' };
    expect(isMutual([item(statement, 'page', 1), item({ kind: 'declared', signal: 'canonical' }, 'other', 1)])).toBe(
      true,
    );
    expect(isMutual([item(statement, 'other', 1), item(statement, 'other', 1)])).toBe(false);
    expect(isMutual([item(statement, 'other', 1), item({ kind: 'link' }, 'page', 1)])).toBe(false);
    expect(isMutual([])).toBe(false);
  });

  test('a dated original against a neighbouring bare day is not decided by the day', () => {
    expect(directionOf({ published: stamp('2025-03-13T23:30:00Z') }, { published: day('2025-03-14') }).first).toBe(
      'unknown',
    );
  });

  test('the probability is between 0 and 1 and rises with evidence for the other', () => {
    const weight = fc.double({ min: 0, max: 20, noNaN: true });
    const side = fc.constantFrom<Side>('other', 'page', 'both');
    const list = fc.array(fc.record({ weight, side }), { maxLength: 12 });
    fc.assert(
      fc.property(list, weight, (items, more) => {
        const evidence = items.map((one) => item({ kind: 'link' }, one.side, one.weight));
        const before = judgeDirection(evidence).probability;
        const after = judgeDirection([...evidence, item({ kind: 'link' }, 'other', more)]).probability;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });
});

describe('confidenceOf', () => {
  test.each([
    [1, 'very-likely'],
    [0.95, 'very-likely'],
    [0.949, 'likely'],
    [0.8, 'likely'],
    [0.799, 'perhaps'],
    [0.65, 'perhaps'],
    [0.649, 'cannot-tell'],
    [0.5, 'cannot-tell'],
    [0.351, 'cannot-tell'],
    [0.3, 'perhaps'],
    [0.19, 'likely'],
    [0.04, 'very-likely'],
    [0, 'very-likely'],
  ])('a probability of %d is %s', (probability, confidence) => {
    expect(confidenceOf({ probability })).toBe(confidence);
  });

  test('nobody is said to be first where the words say that it cannot be told, and the other way round', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (odds) => {
        const direction = judgeDirection([item({ kind: 'link' }, odds < 0 ? 'page' : 'other', Math.abs(odds))]);
        expect(direction.first === 'unknown').toBe(confidenceOf(direction) === 'cannot-tell');
      }),
    );
  });
});
