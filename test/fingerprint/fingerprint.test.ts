import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fingerprint, FINGERPRINT_VERSION, WIDEST_WINDOW } from '../../lib/fingerprint/fingerprint.ts';
import { SHINGLE_WORDS } from '../../lib/fingerprint/shingles.ts';
import { words } from '../../lib/text/words.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

const of = (text: string) => fingerprint(words(text));

describe('fingerprint', () => {
  test('the same text gives these hashes, in this version, everywhere', () => {
    const text =
      'The sea gates of Varnholt closed at noon on Friday for the first time since they were built, and the lower town stayed dry through the night.';
    // Computed outside JavaScript (Python). When they change, raise FINGERPRINT_VERSION: stored fingerprints no longer match.
    expect(of(text)).toEqual({
      version: 2,
      window: 1,
      hashes: [
        38742627, 179899376, 283269956, 287355626, 301695446, 442637347, 537750109, 563245191, 835481467, 898656712,
        1347491868, 1388143522, 1540119881, 1609766631, 1686503871, 2198689666, 2549367778, 2587422177, 3147642853,
        3195233128, 3518700951, 3582696607, 4171579798,
      ],
    });
    expect(FINGERPRINT_VERSION).toBe(2);
  });

  test('hashes ascend and do not repeat, also where the text repeats itself', () => {
    const { hashes } = of('the gate was closed at noon on friday '.repeat(20));
    expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
    expect(hashes.length).toBeLessThanOrEqual(8);
  });

  test('a text of fewer than five words has none', () => {
    expect(of('four words are few').hashes).toEqual([]);
    expect(of('').hashes).toEqual([]);
  });

  test('any shared run of twelve words shares a hash, whatever stands around it', () => {
    const GUARANTEED = WIDEST_WINDOW + SHINGLE_WORDS - 1;
    expect(GUARANTEED).toBe(12);
    const word = fc.constantFrom('gate', 'river', 'noon', 'keeper', 'wall', 'town', 'mark', 'flood');
    // From no text at all to one of a thousand words: each side may have any window.
    const around = fc.oneof(
      fc.array(word, { maxLength: 40 }),
      fc.integer({ min: 100, max: 500 }).map((count) => Array.from({ length: count }, (_, at) => `w${count}x${at}`)),
    );
    const run = fc.array(word, { minLength: GUARANTEED, maxLength: GUARANTEED });
    fc.assert(
      fc.property(run, around, around, around, around, (shared, a, b, c, d) => {
        const one = of([...a, ...shared, ...b].join(' ')).hashes;
        const another = new Set(of([...c, ...shared, ...d].join(' ')).hashes);
        expect(one.some((hash) => another.has(hash))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    [4, 1, 0],
    [204, 1, 200],
    [205, 2, 134],
    [304, 2, 200],
    [404, 3, 200],
    [804, 7, 200],
    [904, 8, 200],
    [1804, 8, 400],
  ])('of %i words: windows of %i, some %i hashes', (count, window, hashes) => {
    const print = of(Array.from({ length: count }, (_, at) => `w${at}`).join(' '));
    expect(print.window).toBe(window);
    expect(Math.abs(print.hashes.length - hashes)).toBeLessThanOrEqual(hashes * 0.12);
  });

  test('keeps about two ninths of the shingles of a long text', () => {
    const text = Array.from({ length: 9000 }, (_, at) => `w${at}`).join(' ');
    const density = of(text).hashes.length / (9000 - SHINGLE_WORDS + 1);
    expect(density).toBeGreaterThan(0.2);
    expect(density).toBeLessThan(0.245);
  });

  test('quotes, case, spelling and paragraph marks change nothing', () => {
    expect(of('“The harbour’s centre” was organised by four keepers, they said on Friday — at noon.')).toEqual(
      of('"the HARBOR\'S center" was organized by four keepers they said\n\non friday at noon'),
    );
  });
});
