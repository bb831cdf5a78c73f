/**
 * Posting lists laid side by side: hash n stands in document n. Sorted by hash, then by document. Hashes are scattered
 * (below), documents are numbers the library gave.
 */
export interface Postings {
  hashes: Uint32Array;
  docs: Uint32Array;
}

/** A hash that stands in more documents than this is boilerplate, or a sentence all the world quotes: it does not count. */
export const MOST_DOCS = 200;

/** Stands for the documents of a hash that is in too many of them: these are not kept. */
export const TOO_MANY = 0xffffffff;

/**
 * A permutation of the 32-bit numbers (lowbias32, Wellons 2018) that spreads what winnowing prefers: it selects small
 * hashes, and without this the first buckets would hold most of the postings.
 */
export function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The bucket of a scattered hash among 2^bits: its first bits. */
export function bucketOf(scattered: number, bits: number): number {
  return bits === 0 ? 0 : scattered >>> (32 - bits);
}

const RADIX = 2048;

/** Sorts by hash in linear time (three counting passes over 11 bits); of equal hashes the order stays. In place. */
export function sortPostings({ hashes, docs }: Postings): void {
  const count = hashes.length;
  let from: Postings = { hashes, docs };
  let to: Postings = { hashes: new Uint32Array(count), docs: new Uint32Array(count) };
  for (let shift = 0; shift < 32; shift += 11) {
    const starts = new Uint32Array(RADIX + 1);
    for (let at = 0; at < count; at++) {
      const digit = ((from.hashes[at] ?? 0) >>> shift) & (RADIX - 1);
      starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
    }
    for (let digit = 0; digit < RADIX; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
    for (let at = 0; at < count; at++) {
      const hash = from.hashes[at] ?? 0;
      const digit = (hash >>> shift) & (RADIX - 1);
      const place = starts[digit] ?? 0;
      starts[digit] = place + 1;
      to.hashes[place] = hash;
      to.docs[place] = from.docs[at] ?? 0;
    }
    [from, to] = [to, from];
  }
  // Three passes: the sorted postings stand in the other pair of arrays.
  hashes.set(from.hashes);
  docs.set(from.docs);
}

/** Postings gathered one by one, in arrays that grow. */
export class PostingsBuilder {
  private hashes = new Uint32Array(1024);
  private docs = new Uint32Array(1024);
  private count = 0;

  add(scattered: number, doc: number): void {
    if (this.count === this.hashes.length) {
      this.hashes = doubled(this.hashes);
      this.docs = doubled(this.docs);
    }
    this.hashes[this.count] = scattered;
    this.docs[this.count++] = doc;
  }

  get size(): number {
    return this.count;
  }

  /** All that was added, sorted; the builder must not be used any more. */
  finish(): Postings {
    const postings = { hashes: this.hashes.subarray(0, this.count), docs: this.docs.subarray(0, this.count) };
    sortPostings(postings);
    return postings;
  }
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
