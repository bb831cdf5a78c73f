import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchors } from '../../lib/fingerprint/anchors.ts';
import { fingerprint } from '../../lib/fingerprint/fingerprint.ts';
import { shingles } from '../../lib/fingerprint/shingles.ts';
import { sparse } from '../../lib/fingerprint/sparse.ts';
import { words } from '../../lib/text/words.ts';

/** A text of `count` different words that no other seed has. */
const text = (seed: number, count: number) => Array.from({ length: count }, (_, n) => `w${seed}x${n}`).join(' ');

const anchorsOf = (from: string) => anchors(shingles(words(from)));
const hashesOf = (from: string) => fingerprint(words(from)).hashes;

describe('anchors', () => {
  test('of a text of 900 words and more are a part of the fingerprint', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 900, max: 3000 }), (seed, count) => {
        const all = new Set(hashesOf(text(seed, count)));
        expect(anchorsOf(text(seed, count)).filter((hash) => !all.has(hash))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('of a short text are all its shingles', () => {
    expect(anchorsOf(text(1, 100))).toHaveLength(96);
  });

  test('a shared run of 25 words shares an anchor, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(2000), fc.nat(80), fc.nat(80), fc.nat(2000), (seed, a, b, c, d) => {
        const run = text(seed, 25);
        const one = new Set(anchorsOf(`${text(seed + 1, a)} ${run} ${text(seed + 2, b)}`));
        const two = anchorsOf(`${text(seed + 3, c)} ${run} ${text(seed + 4, d)}`);
        expect(two.some((hash) => one.has(hash))).toBe(true);
      }),
    );
  });

  test('are at most 128 up to 1,200 words, the whole fingerprint of a long text, and never more than 2,000', () => {
    for (const count of [200, 600, 1200]) {
      expect(anchorsOf(text(1, count)).length).toBeGreaterThan(64);
      expect(anchorsOf(text(1, count)).length).toBeLessThanOrEqual(128);
    }
    expect(anchorsOf(text(1, 3000))).toEqual(hashesOf(text(1, 3000)));
    expect(anchorsOf(text(1, 40_000)).length).toBeLessThanOrEqual(2000);
    expect(anchorsOf(text(1, 40_000)).length).toBeGreaterThan(1000);
  });

  test('a text of less than a shingle has none', () => {
    expect(anchorsOf('')).toEqual([]);
    expect(anchorsOf('one two three four')).toEqual([]);
    expect(anchorsOf('one two three four five')).toHaveLength(1);
  });
});

describe('sparse', () => {
  test('keeps the hashes below one 32nd of the range', () => {
    expect(sparse([0, 2 ** 27 - 1, 2 ** 27, 0xffffffff])).toEqual([0, 2 ** 27 - 1]);
  });

  test('is about 1/32 of the shingles', () => {
    const shingles = 64_000;
    const kept = sparse(hashesOf(text(5, shingles))).length;
    expect(kept).toBeGreaterThan((shingles / 32) * 0.9);
    expect(kept).toBeLessThan((shingles / 32) * 1.1);
  });
});
