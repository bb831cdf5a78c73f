import { BitReader, BitWriter, riceFor } from './bits.ts';
import { bucketOf, MOST_DOCS, TOO_MANY, type Postings } from './postings.ts';

/**
 * A bucket is one row of a segment (FORMAT.md): every posting list whose scattered hash begins with the bucket's number. Before
 * the lists: bucket (32 bits), posting lists (32), Rice parameter (8), bits of a document (8).
 */

/** Written as the length of a list that was longer than `MOST_DOCS`; its documents are left out. */
const CUT = MOST_DOCS + 1;

export interface BucketShape {
  /** The segment has 2^bits buckets. */
  bits: number;
  /** Lowest document of the segment; documents are written relative to it. */
  from: number;
  /** Bits each of them takes. */
  docBits: number;
}

/** Rows of a segment, ascending, from sorted postings. Empty buckets have no row. */
export function* encodeBuckets(postings: Postings, shape: BucketShape): Generator<[bucket: number, row: Uint8Array]> {
  const { hashes } = postings;
  for (let start = 0; start < hashes.length;) {
    const bucket = bucketOf(hashes[start] ?? 0, shape.bits);
    let end = start + 1;
    while (end < hashes.length && bucketOf(hashes[end] ?? 0, shape.bits) === bucket) end++;
    yield [bucket, encodeBucket(postings, start, end, bucket, shape)];
    start = end;
  }
}

function encodeBucket({ hashes, docs }: Postings, start: number, end: number, bucket: number, shape: BucketShape) {
  let lists = 0;
  for (let at = start; at < end; at++) if (at === start || hashes[at] !== hashes[at - 1]) lists++;
  const width = 2 ** (32 - shape.bits);
  const first = bucket * width;
  const k = riceFor(width / lists);
  const bits = new BitWriter();
  bits.write(bucket, 32);
  bits.write(lists, 32);
  bits.write(k, 8);
  bits.write(shape.docBits, 8);
  let before = -1;
  for (let at = start; at < end;) {
    const hash = hashes[at] ?? 0;
    let next = at + 1;
    while (next < end && hashes[next] === hash) next++;
    const rest = hash - first;
    bits.writeRice(rest - before - 1, k);
    before = rest;
    let isCut = next - at > MOST_DOCS;
    for (let one = at; one < next && !isCut; one++) isCut = docs[one] === TOO_MANY;
    bits.writeGamma(isCut ? CUT : next - at);
    for (let one = at; one < next && !isCut; one++) bits.write((docs[one] ?? 0) - shape.from, shape.docBits);
    at = next;
  }
  return bits.finish();
}

/** The number of the bucket that a row is. */
export function bucketNumber(row: Uint8Array): number {
  return new BitReader(row).read(32);
}

/** Reads a row list by list: the hash of each, and its documents if they are asked for. Throws a `RangeError` where the row is damaged. */
export class BucketReader {
  hash = 0;
  private count = 0;
  private readonly bits: BitReader;
  private readonly k: number;
  private readonly docBits: number;
  private readonly first: number;
  private left: number;
  private rest = -1;

  constructor(
    row: Uint8Array,
    private readonly shape: Pick<BucketShape, 'bits' | 'from'>,
  ) {
    this.bits = new BitReader(row);
    this.first = this.bits.read(32) * 2 ** (32 - shape.bits);
    this.left = this.bits.read(32);
    this.k = this.bits.read(8);
    this.docBits = this.bits.read(8);
  }

  /** The next list, or `false` after the last. */
  next(): boolean {
    if (this.count > 0 && this.count < CUT) this.bits.pass(this.count * this.docBits);
    this.count = 0;
    if (this.left === 0) return false;
    this.left--;
    this.rest += this.bits.readRice(this.k) + 1;
    this.hash = this.first + this.rest;
    this.count = this.bits.readGamma();
    if (this.count > CUT) throw new RangeError('a posting list is too long');
    return true;
  }

  /** The documents of the present list, once; `TOO_MANY` alone where they were cut. */
  docs(): number[] {
    const { count } = this;
    this.count = 0;
    if (count === CUT) return [TOO_MANY];
    const docs: number[] = [];
    for (let left = count; left > 0; left--) docs.push(this.shape.from + this.bits.read(this.docBits));
    return docs;
  }
}
