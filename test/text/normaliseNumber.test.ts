import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseNumber } from '../../lib/text/normaliseNumber.ts';

describe('normaliseNumber', () => {
  test.each([
    ['7', '7'],
    ['1,000', '1000'],
    ['1.000', '1000'],
    ['12,345,678', '12345678'],
    ['1000,5', '1000.5'],
    ['1000.5', '1000.5'],
    ['0,75', '0.75'],
    ['1,00', '1.00'],
    ['1,0000', '1.0000'],
    ['12\u2009500', '12500'],
  ])('%s becomes %s', (digits, normal) => {
    expect(normaliseNumber(digits)).toBe(normal);
  });

  test('a whole number agrees with itself in every house style', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(',', '.', '’', "'", '\u00a0'),
        (n, mark) => {
          const grouped = String(n).replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark);
          expect(normaliseNumber(grouped)).toBe(String(n));
        },
      ),
    );
  });

  test('different decimals stay different', () => {
    expect(normaliseNumber('3,5')).not.toBe(normaliseNumber('35'));
    expect(normaliseNumber('1.25')).not.toBe(normaliseNumber('12.5'));
  });
});
