import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../lib/alignment/align.ts';
import type { Run } from '../../lib/alignment/findRuns.ts';
import { traceOf } from '../../lib/alignment/trace.ts';
import { numbered, paragraphs } from './numberedText.ts';

/** Every selection tried: slow and obviously right. */
function heaviest(runs: readonly Run[]): number {
  const best = runs.map(() => 0);
  runs.forEach((run, at) => {
    const before = runs.slice(0, at).map((one, k) => (one.other + one.length <= run.other ? (best[k] ?? 0) : 0));
    best[at] = run.length + Math.max(0, ...before);
  });
  return Math.max(0, ...best);
}

describe('traceOf', () => {
  test('is the heaviest selection in one order, on any runs', () => {
    const shape = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { maxLength: 25 });
    fc.assert(
      fc.property(shape, (list) => {
        const runs = list.map(([other, length], at) => ({ page: at * 10, other, length }));
        const trace = traceOf(runs, ({ length }) => length, 60);
        expect(trace.weight).toBe(heaviest(runs));
        const chosen = runs.filter((run) => trace.runs.has(run));
        expect(chosen.reduce((sum, { length }) => sum + length, 0)).toBe(trace.weight);
        chosen.forEach((run, at) => {
          const last = chosen[at - 1];
          if (last) expect(run.other).toBeGreaterThanOrEqual(last.other + last.length);
        });
      }),
    );
  });
});

describe('a reworded text', () => {
  const pieces = [...Array(8).keys()].map((at) => numbered(`p${String.fromCharCode(97 + at)}`, 4));
  const around = (side: string, list: string[]) =>
    paragraphs(list.map((piece, at) => `${piece} ${numbered(`${side}${String.fromCharCode(97 + at)}`, 18)}`).join(' '));
  const words = (text: string) => text.replace(/\d/g, 'xyz');

  test('four words in a row, again and again and in order, are found', () => {
    const plain = (side: string, list: string[]) =>
      around(side, list).map((word) => ({ ...word, key: `k${word.key}` }));
    expect(align(plain('h', pieces), plain('t', pieces))).toMatchObject({ reworded: true });
    expect(align(plain('h', pieces), plain('t', pieces)).passages).toHaveLength(8);
  });

  test('in another order they are chance', () => {
    const plain = (side: string, list: string[]) =>
      around(side, list).map((word) => ({ ...word, key: `k${word.key}` }));
    expect(align(plain('h', pieces), plain('t', [...pieces].reverse()))).toMatchObject({
      reworded: false,
      passages: [],
    });
  });

  test('a table of results is none', () => {
    const table = (side: string) =>
      paragraphs(pieces.map((piece, at) => `${words(piece)} 1 2 3 ${side}${words(`q${at}`)}`).join(' '));
    expect(align(table('h'), table('t')).reworded).toBe(false);
  });
});
