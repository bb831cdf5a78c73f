import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTimes } from '../../lib/evidence/compareTimes.ts';
import { day, stamp } from './makeArticle.ts';

const HOUR = 3_600_000;

describe('compareTimes', () => {
  test('the earlier of two stamps, with how much earlier', () => {
    const early = stamp('2025-03-14T06:12:00Z');
    const late = stamp('2025-03-14T09:42:00Z');
    const expected = { kind: 'earlier', lagMs: 3.5 * HOUR, dayOnly: false, trusted: true };
    expect(compareTimes(late, early)).toEqual({ ...expected, side: 'other' });
    expect(compareTimes(early, late)).toEqual({ ...expected, side: 'page' });
  });

  test('a minute apart is earlier, within one minute is the same', () => {
    const at = stamp('2025-03-14T06:12:59Z');
    expect(compareTimes(stamp('2025-03-14T06:13:00Z'), at)).toMatchObject({ kind: 'earlier', side: 'other' });
    expect(compareTimes(stamp('2025-03-14T06:12:00Z'), at)).toEqual({ kind: 'same', dayOnly: false });
  });

  test('zones are one instant', () => {
    expect(compareTimes(stamp('2025-03-14T07:12:00+01:00'), stamp('2025-03-14T06:12:00Z')).kind).toBe('same');
  });

  test.each([
    ['2025-03-14T00:30:00Z', 'the same day'],
    ['2025-03-14T23:59:00Z', 'late on the same day'],
    ['2025-03-13T14:00:00Z', 'the evening before in UTC, the same day in Kiribati'],
    ['2025-03-15T10:00:00Z', 'the next morning in UTC, the same day in Hawaii'],
  ])('a stamp at %s is never in conflict with the local day 14 March (%s)', (iso) => {
    expect(compareTimes(stamp(iso), day('2025-03-14'))).toEqual({ kind: 'same', dayOnly: true });
  });

  test.each([
    ['2025-03-12T23:00:00Z', 'page'],
    ['2025-03-15T13:00:00Z', 'other'],
  ])('a stamp at %s is off that day everywhere on earth', (iso, side) => {
    expect(compareTimes(stamp(iso), day('2025-03-14'))).toMatchObject({ kind: 'earlier', side, dayOnly: true });
  });

  test('neighbouring days cannot be told apart, days further apart can', () => {
    expect(compareTimes(day('2025-03-15'), day('2025-03-14'))).toMatchObject({ kind: 'same', dayOnly: true });
    expect(compareTimes(day('2025-03-17'), day('2025-03-14'))).toEqual({
      kind: 'earlier',
      side: 'other',
      lagMs: 72 * HOUR,
      dayOnly: true,
      trusted: true,
    });
  });

  test.each(['time-element', 'address', 'visible'] as const)('a time from %s is less trusted', (source) => {
    const order = compareTimes(stamp('2025-03-14T09:00:00Z', source), stamp('2025-03-14T06:00:00Z'));
    expect(order).toMatchObject({ kind: 'earlier', trusted: false });
  });

  test.each(['json-ld', 'meta', 'itemprop'] as const)('a time from %s is trusted', (source) => {
    const order = compareTimes(stamp('2025-03-14T09:00:00Z', source), stamp('2025-03-14T06:00:00Z'));
    expect(order).toMatchObject({ kind: 'earlier', trusted: true });
  });

  test('one side without a time, and both', () => {
    expect(compareTimes(stamp('2025-03-14T09:00:00Z'), undefined)).toEqual({ kind: 'one-sided', side: 'page' });
    expect(compareTimes(undefined, day('2025-03-14'))).toEqual({ kind: 'one-sided', side: 'other' });
    expect(compareTimes(undefined, undefined)).toEqual({ kind: 'none' });
  });

  test('exchanging the sides exchanges the answer and nothing else', () => {
    const time = fc.integer({ min: 0, max: 400 }).chain((hours) => {
      const iso = new Date(Date.UTC(2025, 2, 1) + hours * HOUR).toISOString();
      return fc.constantFrom(stamp(iso), day(iso.slice(0, 10)), undefined);
    });
    const mirrored = (order: ReturnType<typeof compareTimes>) =>
      'side' in order ? { ...order, side: order.side === 'page' ? 'other' : 'page' } : order;
    fc.assert(
      fc.property(time, time, (page, other) => {
        expect(compareTimes(other, page)).toEqual(mirrored(compareTimes(page, other)));
      }),
    );
  });
});
