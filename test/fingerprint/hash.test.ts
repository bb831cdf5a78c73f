import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hashRun, hashWord } from '../../lib/fingerprint/hash.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

const MASK = 0xffffffffn;

/** FNV-1a in arbitrary precision, straight from the draft. */
function slowWord(word: string): number {
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const bytes = units.flatMap((unit) => [unit % 256, Math.floor(unit / 256)]);
  return Number(bytes.reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) & MASK, 0x811c9dc5n));
}

/** MurmurHash3's body and fmix32 in arbitrary precision, seeded with the number of words. */
function slowRun(words: readonly number[]): number {
  const rotated = (value: bigint, by: bigint) => ((value << by) | (value >> (32n - by))) & MASK;
  let hash = BigInt(words.length);
  for (const word of words) {
    hash ^= (rotated((BigInt(word) * 0xcc9e2d51n) & MASK, 15n) * 0x1b873593n) & MASK;
    hash = (rotated(hash, 13n) * 5n + 0xe6546b64n) & MASK;
  }
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & MASK;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & MASK;
  return Number(hash ^ (hash >> 16n));
}

/** Hash of a run of words, as the shingles take it. */
const ofRun = (text: string) => {
  const hashes = Uint32Array.from(text.split(' ').filter(Boolean), hashWord);
  return hashRun(hashes, 0, hashes.length);
};

// Computed outside JavaScript (Python). A change of these changes every stored fingerprint: raise FINGERPRINT_VERSION.
describe('hashWord', () => {
  test.each([
    ['', 2166136261],
    ['a', 723832900],
    ['b', 2636922751],
    ['foobar', 2728334074],
    ['the', 162396188],
    ['тень', 4201290227],
    ['潮門', 3244866305],
    ['é', 1509650188],
    ['😀', 3007978922],
    ['\ud800', 3111624773],
    ['x'.repeat(1000), 2277219781],
  ])('the hash of %j is %d', (word, hash) => {
    expect(hashWord(word)).toBe(hash);
  });

  test('agrees with arbitrary precision on any word, always an unsigned 32-bit number', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (any) => {
        const word = String.fromCharCode(...any);
        const hash = hashWord(word);
        return hash === slowWord(word) && hash >>> 0 === hash;
      }),
    );
  });
});

describe('hashRun', () => {
  test.each([
    ['', 0],
    ['the', 1676265743],
    ['the sea gates closed before', 2913618321],
    ['before closed gates sea the', 1956147049],
    ['a b c d', 2151074852],
  ])('the hash of the words of %j is %d', (text, hash) => {
    expect(ofRun(text)).toBe(hash);
  });

  test('agrees with arbitrary precision on any part of any run, always an unsigned 32-bit number', () => {
    const list = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 20 });
    fc.assert(
      fc.property(list, fc.nat(20), fc.nat(20), (words, one, another) => {
        const [from, to] = [Math.min(one, another, words.length), Math.min(Math.max(one, another), words.length)];
        const hash = hashRun(Uint32Array.from(words), from, to);
        return hash === slowRun(words.slice(from, to)) && hash >>> 0 === hash;
      }),
    );
  });
});
