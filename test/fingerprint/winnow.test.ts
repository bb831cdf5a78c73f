import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { winnow } from '../../lib/fingerprint/winnow.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

/** Word for word what the paper says: look at every window, take the rightmost smallest. */
function slowWinnow(hashes: readonly number[], window: number): number[] {
  const selected = new Set<number>();
  for (let start = 0; start + Math.min(window, hashes.length) <= hashes.length && start < hashes.length; start++) {
    const inside = hashes.slice(start, start + window);
    selected.add(start + inside.lastIndexOf(Math.min(...inside)));
  }
  return [...selected].sort((a, b) => a - b);
}

const few = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 80 });
const any = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 80 });

describe('winnow', () => {
  test('selects what the slow version selects, ties included', () => {
    fc.assert(
      fc.property(fc.oneof(few, any), fc.integer({ min: 1, max: 12 }), (hashes, window) => {
        expect(winnow(hashes, window)).toEqual(slowWinnow(hashes, window));
      }),
      { numRuns: 300 },
    );
  });

  test('the example of the paper', () => {
    const hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98];
    expect(winnow(hashes, 4).map((at) => hashes[at])).toEqual([17, 17, 8, 39, 17]);
  });

  test('no window is left without a selected hash', () => {
    fc.assert(
      fc.property(any, (hashes) => {
        const selected = winnow(hashes, 8);
        for (let start = 0; start + 8 <= hashes.length; start++) {
          expect(selected.some((at) => at >= start && at < start + 8)).toBe(true);
        }
      }),
    );
  });

  test('a text shorter than one window keeps one hash, an empty text none', () => {
    expect(winnow([5, 3, 4], 8)).toEqual([1]);
    expect(winnow([3], 8)).toEqual([0]);
    expect(winnow([], 8)).toEqual([]);
  });

  test('equal hashes throughout keep about one in a window, not all', () => {
    expect(winnow(new Array<number>(100).fill(7), 8).length).toBe(93);
  });
});
