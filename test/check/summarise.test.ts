import { describe, expect, test } from 'vitest';
import { changedNotes, isOtherVerdict, summarise } from '../../lib/check/summarise.ts';
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

test('a verdict that names nobody is kept without an address', () => {
  expect(summarise({ kind: 'unknown', compared: 3 }, 7)).toEqual({ kind: 'unknown', share: 0, judgedAt: 7 });
});

test('a change is told only where an earlier printing turned up', () => {
  expect(changedNotes({ kind: 'unknown', compared: 3 }, 7)).toEqual([]);
});
