import { describe, expect, test } from 'vitest';
import { fingerprintOf } from './vectors/fingerprintOf.ts';
import vectors from './vectors/vectors.json' with { type: 'json' };

/** The same file is held against the bundled code in Chromium and in Firefox: test/e2e/fingerprintVectors.spec.ts. */
describe('fingerprint vectors in Node', () => {
  test.each(vectors)('$name', ({ text, words, shingles, hashes }) => {
    expect(fingerprintOf(text)).toEqual({ words, shingles, hashes });
  });
});
