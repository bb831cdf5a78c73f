import { describe, expect, test } from 'vitest';
import { changedNotes, isOtherVerdict, summarise, withChange } from '../../lib/check/summarise.ts';
import type { VerdictSummary } from '../../lib/model/verdict.ts';

const summary = (change: Partial<VerdictSummary>): VerdictSummary => ({
  kind: 'republished',
  share: 0.9,
  otherUrl: 'https://a.example/x',
  judgedAt: 1,
  ...change,
});

describe('isOtherVerdict', () => {
  test.each<[what: string, after: Partial<VerdictSummary>, other: boolean]>([
    ['the same', {}, false],
    ['a later time', { judgedAt: 9 }, false],
    ['a slightly other share', { share: 0.8 }, false],
    ['another kind', { kind: 'partly' }, true],
    ['another article', { otherUrl: 'https://b.example/x' }, true],
  ])('%s: %s', (_what, after, other) => {
    expect(isOtherVerdict(summary({}), summary(after))).toBe(other);
  });

  test('a first verdict is no other', () => {
    expect(isOtherVerdict(undefined, summary({}))).toBe(false);
  });
});

describe('withChange', () => {
  const first = summary({ kind: 'original' });

  test('keeps when, and from what, a verdict changed; a later look-up that finds the same carries it along', () => {
    const changed = withChange(summary({ kind: 'unknown' }), first, 7);
    expect(changed).toMatchObject({ changedAt: 7, before: { kind: 'unknown' } });
    expect(withChange(changed, summary({ kind: 'original', judgedAt: 9 }), 9)).toMatchObject({
      changedAt: 7,
      before: { kind: 'unknown' },
    });
  });

  test('the earliest printing, told with another later one, has not changed', () => {
    expect(withChange(first, summary({ kind: 'original', otherUrl: 'https://b.example/x' }), 7)).not.toHaveProperty(
      'changedAt',
    );
  });
});

test('a verdict that names nobody is kept without an address', () => {
  expect(summarise({ kind: 'unknown', compared: 3 }, 7)).toEqual({ kind: 'unknown', share: 0, judgedAt: 7 });
});

test('a change is told only where an earlier printing turned up', () => {
  expect(changedNotes({ kind: 'unknown', compared: 3 }, 7)).toEqual([]);
});
