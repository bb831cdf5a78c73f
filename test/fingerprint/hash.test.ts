import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hash32 } from '../../lib/fingerprint/hash.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

/** The same hash in arbitrary precision, straight from the two papers. */
function slowHash(text: string): number {
  const mask = 0xffffffffn;
  let hash = 0x811c9dc5n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x01000193n) & mask;
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & mask;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & mask;
  return Number(hash ^ (hash >> 16n));
}

describe('hash32', () => {
  // Computed outside JavaScript (Python). A change of these changes every stored fingerprint: raise FINGERPRINT_VERSION.
  test.each([
    ['', 2872998923],
    ['a', 444641715],
    ['b', 2193908274],
    ['foobar', 202221276],
    ['the', 3305589240],
    ['the sea gates closed before', 4038280974],
    ['тень', 4285531647],
    ['潮門', 3893968562],
    ['é', 2387039943],
    ['😀', 855877642],
    ['x'.repeat(1000), 1841099346],
  ])('the hash of %j is %d', (text, hash) => {
    expect(hash32(text)).toBe(hash);
  });

  test('agrees with arbitrary precision on any text, always an unsigned 32-bit number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const hash = hash32(text);
        return hash === slowHash(text) && hash >>> 0 === hash;
      }),
    );
  });
});
