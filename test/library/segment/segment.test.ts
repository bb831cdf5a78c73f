import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter, bitsFor, riceFor } from '../../../lib/library/segment/bits.ts';
import { bucketNumber, BucketReader, encodeBuckets } from '../../../lib/library/segment/bucket.ts';
import { findInRow, rowsWanted, type Holders } from '../../../lib/library/segment/findInRows.ts';
import { packHashes, unpackHashes } from '../../../lib/library/segment/hashList.ts';
import { rowKey, type Segment } from '../../../lib/library/segment/manifest.ts';
import { mergeRows } from '../../../lib/library/segment/mergeRows.ts';
import {
  bucketOf,
  MOST_DOCS,
  PostingsBuilder,
  scatter,
  TOO_MANY,
  type Postings,
} from '../../../lib/library/segment/postings.ts';

const word32 = fc.integer({ min: 0, max: 0xffffffff });

describe('bits', () => {
  test('numbers of any width come back in order', () => {
    const numbers = fc.array(
      fc
        .integer({ min: 0, max: 32 })
        .chain((width) => fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.constant(width))),
    );
    fc.assert(
      fc.property(numbers, (list) => {
        const writer = new BitWriter();
        for (const [value, width] of list) writer.write(value, width);
        const reader = new BitReader(writer.finish());
        for (const [value, width] of list) expect(reader.read(width)).toBe(value);
      }),
    );
  });

  test('Rice and gamma codes come back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word32, fc.integer({ min: 1, max: 0x7fffffff }))), (list) => {
        const k = riceFor(2 ** 31);
        const writer = new BitWriter();
        for (const [rice, gamma] of list) {
          writer.writeRice(rice, k);
          writer.writeGamma(gamma);
        }
        const reader = new BitReader(writer.finish());
        for (const [rice, gamma] of list) expect([reader.readRice(k), reader.readGamma()]).toEqual([rice, gamma]);
      }),
    );
  });

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [255, 8],
    [256, 9],
    [0xffffffff, 32],
  ])('%i takes %i bits', (most, bits) => expect(bitsFor(most)).toBe(bits));

  test('reading beyond the end throws: missing bits are no zeros', () => {
    expect(() => new BitReader(new Uint8Array(2)).read(17)).toThrow(RangeError);
    expect(() => new BitReader(new Uint8Array(2)).readGamma()).toThrow(RangeError);
    expect(() => new BitReader(new Uint8Array([255])).readRice(0)).toThrow(RangeError);
    for (let bytes = 1; bytes < 9; bytes++)
      for (const k of [0, 7, 18])
        expect(() => new BitReader(new Uint8Array(bytes).fill(255)).readRice(k)).toThrow(RangeError);
  });
});

describe('hash lists', () => {
  const lists = fc.uniqueArray(word32, { maxLength: 400 }).map((list) => list.sort((a, b) => a - b));

  test('come back as they were', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(unpackHashes(packHashes(list))).toEqual(list);
      }),
    );
  });

  test('a list that does not ascend is refused', () => {
    expect(() => packHashes([2, 1])).toThrow(RangeError);
    expect(() => packHashes([1, 1])).toThrow(RangeError);
  });

  test('what was cut off is told, never read as less', () => {
    const packed = packHashes([5, 900, 70_000, 4_000_000_000]);
    for (let length = 0; length < packed.length; length++) {
      expect(() => unpackHashes(packed.slice(0, length)), `${length} bytes`).toThrow(RangeError);
    }
  });
});

describe('scatter', () => {
  test('is a permutation on a sample, and spreads small numbers over all buckets', () => {
    const scattered = Array.from({ length: 100_000 }, (_, hash) => scatter(hash));
    expect(new Set(scattered).size).toBe(100_000);
    const buckets = new Uint32Array(64);
    for (const hash of scattered) buckets[hash >>> 26] = (buckets[hash >>> 26] ?? 0) + 1;
    expect(Math.min(...buckets)).toBeGreaterThan(1400);
    expect(Math.max(...buckets)).toBeLessThan(1750);
  });

  // Part of the on-disk form: other numbers are another format.
  test.each([
    [0, 0],
    [1, 1_753_845_952],
    [2, 3_507_691_905],
    [0xffffffff, 1_734_902_346],
  ])('of %i is %i', (hash, expected) => expect(scatter(hash)).toBe(expected));
});

/** Postings as a plain map: the slow twin. */
type Lists = Map<number, number[]>;

const few = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 60 }).map((n) => (n * 71_582_788) >>> 0),
    fc.integer({ min: 0, max: 50 }),
  ),
  {
    maxLength: 300,
  },
);
const many = fc.array(fc.tuple(word32, fc.integer({ min: 0, max: 100_000 })), { maxLength: 300 });

function postingsOf(pairs: readonly (readonly [hash: number, doc: number])[]): { postings: Postings; lists: Lists } {
  const builder = new PostingsBuilder();
  const lists: Lists = new Map();
  for (const [hash, doc] of [...pairs].sort((a, b) => a[1] - b[1])) {
    if (lists.get(hash)?.includes(doc)) continue;
    lists.set(hash, [...(lists.get(hash) ?? []), doc]);
    builder.add(hash, doc);
  }
  return { postings: builder.finish(), lists };
}

const segmentOf = (postings: Postings, bits: number, key = 1): Segment => {
  const from = Math.min(0, ...postings.docs);
  const to = Math.max(0, ...postings.docs);
  return { key, kind: 'dense', bits, from, to, docBits: bitsFor(to - from), postings: postings.docs.length };
};

function listsOf(rows: Iterable<Uint8Array>, segment: Segment): Lists {
  const lists: Lists = new Map();
  for (const row of rows) {
    const reader = new BucketReader(row, segment);
    while (reader.next()) lists.set(reader.hash, reader.docs());
  }
  return lists;
}

const sorted = (lists: Lists) => [...lists].sort(([a], [b]) => a - b);

describe('buckets', () => {
  test('every posting comes back, under its bucket', () => {
    fc.assert(
      fc.property(fc.oneof(few, many), fc.integer({ min: 0, max: 12 }), (pairs, bits) => {
        const { postings, lists } = postingsOf(pairs);
        const segment = segmentOf(postings, bits);
        const rows = [...encodeBuckets(postings, segment)];
        expect(
          sorted(
            listsOf(
              rows.map(([, row]) => row),
              segment,
            ),
          ),
        ).toEqual(sorted(lists));
        for (const [bucket, row] of rows) {
          expect(bucketNumber(row)).toBe(bucket);
          const whole = listsOf([row], segment);
          for (const hash of whole.keys()) expect(bucketOf(hash, bits)).toBe(bucket);
          // Lists that nobody asks for are passed over.
          const reader = new BucketReader(row, segment);
          for (let list = 0; reader.next(); list++)
            if (list % 2 === 1) expect(reader.docs()).toEqual(whole.get(reader.hash));
        }
        expect(rows.map(([bucket]) => bucket)).toEqual(
          [...new Set([...lists.keys()].map((hash) => bucketOf(hash, bits)))].sort((a, b) => a - b),
        );
      }),
    );
  });

  test('the list of a hash in too many documents is cut to nothing, of one less it is whole', () => {
    for (const [count, expected] of [
      [MOST_DOCS, MOST_DOCS],
      [MOST_DOCS + 1, 1],
    ] as const) {
      const { postings } = postingsOf(Array.from({ length: count }, (_, doc) => [7, doc] as const));
      const segment = segmentOf(postings, 0);
      const [list] = listsOf(
        [...encodeBuckets(postings, segment)].map(([, row]) => row),
        segment,
      ).values();
      expect(list).toHaveLength(expected);
      expect(list?.includes(TOO_MANY)).toBe(count > MOST_DOCS);
    }
  });

  test('a damaged row throws or reads something, and always ends', () => {
    const { postings } = postingsOf(Array.from({ length: 200 }, (_, n) => [(n * 21_474_836) >>> 0, n] as const));
    const segment = segmentOf(postings, 0);
    const [row] = [...encodeBuckets(postings, segment)].map(([, bytes]) => bytes);
    if (!row) throw new Error('no row');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: row.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const damaged = row.slice();
        damaged[at] = byte;
        try {
          listsOf([damaged], segment);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
    expect(() => listsOf([row.slice(0, row.length - 4)], segment)).toThrow(RangeError);
  });
});

describe('findInRow', () => {
  test('finds what the slow way finds', () => {
    fc.assert(
      fc.property(
        few,
        fc.array(fc.integer({ min: 0, max: 60 })),
        fc.integer({ min: 0, max: 8 }),
        (pairs, asked, bits) => {
          const { postings, lists } = postingsOf(pairs);
          const segment = segmentOf(postings, bits);
          const rows = new Map(
            [...encodeBuckets(postings, segment)].map(([bucket, row]) => [rowKey(segment, bucket), row]),
          );
          const wanted = Uint32Array.from([...new Set(asked.map((n) => (n * 71_582_788) >>> 0))].sort((a, b) => a - b));
          const holders: Holders[] = Array.from(wanted, () => ({ docs: [], tooMany: false }));
          for (const key of rowsWanted(segment, wanted)) {
            const row = rows.get(key);
            if (row) findInRow(row, segment, wanted, holders);
          }
          expect(holders.map(({ docs }) => docs)).toEqual(Array.from(wanted, (hash) => lists.get(hash) ?? []));
        },
      ),
    );
  });
});

describe('mergeRows', () => {
  test('a merge is the union without the dead, whatever the slices and buckets', () => {
    const part = fc.tuple(few, fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(fc.nat(250)),
        (parts, sliceBits, gone) => {
          const dead = new Set(gone);
          const all: (readonly [number, number])[] = [];
          const inputs = parts.map(([pairs, bits], at) => {
            const own = pairs.map(([hash, doc]) => [hash, doc + 60 * at] as const);
            all.push(...own);
            const { postings } = postingsOf(own);
            const segment = segmentOf(postings, bits, at);
            return { segment, rows: [...encodeBuckets(postings, segment)].map(([, row]) => row) };
          });
          const merged: Lists = new Map();
          for (let slice = 0; slice < 2 ** sliceBits; slice++) {
            const { hashes, docs } = mergeRows(inputs, { bits: sliceBits, slice }, dead);
            hashes.forEach((hash, at) => merged.set(hash, [...(merged.get(hash) ?? []), docs[at] ?? -1]));
          }
          expect(sorted(merged)).toEqual(sorted(postingsOf(all.filter(([, doc]) => !dead.has(doc))).lists));
        },
      ),
    );
  });

  test('what was in too many documents stays so', () => {
    const { postings } = postingsOf(Array.from({ length: MOST_DOCS + 1 }, (_, doc) => [7, doc] as const));
    const segment = segmentOf(postings, 0);
    const rows = [...encodeBuckets(postings, segment)].map(([, row]) => row);
    expect([...mergeRows([{ segment, rows }], { bits: 0, slice: 0 }, new Set([3])).docs]).toEqual([TOO_MANY]);
  });
});
