import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf, STRIP_LENGTH } from '../../lib/ui/parts/segmentsOf.ts';

test('a strip shows spans where they stand, joined where they touch', () => {
  expect(
    segmentsOf(
      [
        { from: 50, to: 75 },
        { from: 0, to: 25 },
        { from: 20, to: 30 },
      ],
      100,
    ),
  ).toEqual([
    { x: 0, width: 300 },
    { x: 500, width: 250 },
  ]);
  expect(segmentsOf([{ from: 0, to: 1 }], 0)).toEqual([]);
});

test('whatever the spans, segments are visible, apart, in order and inside the strip', () => {
  const spans = fc.array(
    fc.record({ from: fc.integer({ min: -5, max: 5000 }), to: fc.integer({ min: -5, max: 5000 }) }),
  );
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: 4000 }), (given, length) => {
      let end = -1;
      for (const { x, width } of segmentsOf(given, length)) {
        expect(x).toBeGreaterThan(end);
        expect(width).toBeGreaterThan(2);
        end = x + width;
      }
      expect(end).toBeLessThanOrEqual(STRIP_LENGTH);
    }),
  );
});
