import { describe, expect, test } from 'vitest';
import { plagdet, type Case } from './plagdet.ts';

const at = (from: number, to: number, pair = 0): Case => ({ pair, suspicious: [from, to], source: [from, to] });

describe('plagdet', () => {
  test.each<[what: string, cases: Case[], detections: Case[], expected: object]>([
    ['exact', [at(0, 100)], [at(0, 100)], { plagdet: 1, precision: 1, recall: 1, granularity: 1 }],
    ['half found', [at(0, 100)], [at(0, 50)], { precision: 1, recall: 0.5, granularity: 1 }],
    ['twice as long', [at(0, 100)], [at(0, 200)], { precision: 0.5, recall: 1, granularity: 1 }],
    [
      'in two pieces',
      [at(0, 100)],
      [at(0, 50), at(50, 100)],
      { precision: 1, recall: 1, granularity: 2, plagdet: 1 / Math.log2(3) },
    ],
    ['another pair', [at(0, 100)], [at(0, 100, 1)], { plagdet: 0, precision: 0, recall: 0, granularity: 1 }],
    ['nothing', [at(0, 100)], [], { plagdet: 0, precision: 0, recall: 0, granularity: 1 }],
    [
      'one side only',
      [at(0, 100)],
      [{ pair: 0, suspicious: [0, 100], source: [500, 600] }],
      { precision: 0, recall: 0 },
    ],
    ['one of two', [at(0, 100), at(500, 600)], [at(0, 100)], { precision: 1, recall: 0.5 }],
  ])('%s', (_what, cases, detections, expected) => {
    expect(plagdet(cases, detections)).toMatchObject(expected);
  });
});
