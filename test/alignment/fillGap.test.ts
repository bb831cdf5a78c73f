import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillGap } from '../../lib/alignment/fillGap.ts';

/** Longest common subsequence by the table: slow and obviously right. */
function longestCommon(one: readonly string[], another: readonly string[]): number {
  let row = new Array<number>(another.length + 1).fill(0);
  for (const a of one) {
    const next = [0];
    another.forEach((b, at) => next.push(a === b ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)));
    row = next;
  }
  return row[another.length] ?? 0;
}

describe('fillGap', () => {
  test('an empty gap on either side has no pairs', () => {
    expect(fillGap([], ['a'])).toEqual([]);
    expect(fillGap(['a'], [])).toEqual([]);
  });

  test('the words around an exchanged one are paired', () => {
    expect(fillGap(['a', 'x', 'b'], ['a', 'y', 'z', 'b'])).toEqual([
      [0, 0],
      [2, 3],
    ]);
  });

  test('words that changed places are paired once', () => {
    expect(fillGap(['a', 'b'], ['b', 'a'])).toHaveLength(1);
  });

  test('gaps as large as a passage may have find the longest common sequence, ascending on both sides', () => {
    const gap = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 15 });
    fc.assert(
      fc.property(gap, gap, (page, other) => {
        const pairs = fillGap(page, other);
        expect(pairs).toHaveLength(longestCommon(page, other));
        pairs.forEach(([here, there], at) => {
          expect(page[here]).toBe(other[there]);
          const [hereBefore, thereBefore] = pairs[at - 1] ?? [-1, -1];
          expect(here > hereBefore && there > thereBefore).toBe(true);
        });
      }),
    );
  });
});
