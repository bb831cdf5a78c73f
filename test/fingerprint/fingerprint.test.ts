import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fingerprint, FINGERPRINT_VERSION, WINDOW } from '../../lib/fingerprint/fingerprint.ts';
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
    expect(of(text)).toEqual({ version: 1, hashes: [38742627, 179899376, 442637347] });
    expect(FINGERPRINT_VERSION).toBe(1);
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
    const GUARANTEED = WINDOW + SHINGLE_WORDS - 1;
    expect(GUARANTEED).toBe(12);
    const word = fc.constantFrom('gate', 'river', 'noon', 'keeper', 'wall', 'town', 'mark', 'flood');
    const around = fc.array(word, { maxLength: 40 });
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

  test('keeps about two ninths of the shingles', () => {
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
