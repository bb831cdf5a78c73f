import { BitReader, BitWriter, riceFor } from './bits.ts';

/** A fingerprint's hashes (unsigned 32-bit, ascending, none twice) as their differences, Rice-coded: about 3.3 bytes each. */
export function packHashes(hashes: readonly number[]): Uint8Array {
  const k = riceFor((hashes.at(-1) ?? 0) / Math.max(1, hashes.length));
  const bits = new BitWriter();
  bits.write(hashes.length, 32);
  bits.write(k, 8);
  let before = -1;
  for (const hash of hashes) {
    if (hash <= before) throw new RangeError('hashes must ascend');
    bits.writeRice(hash - before - 1, k);
    before = hash;
  }
  return bits.finish();
}

/** How many hashes were packed; 0 for none. */
export function countHashes(bytes: Uint8Array | undefined): number {
  return bytes ? new BitReader(bytes).read(32) : 0;
}

/** The inverse of `packHashes`; throws a `RangeError` where the bytes are damaged. */
export function unpackHashes(bytes: Uint8Array): number[] {
  const bits = new BitReader(bytes);
  const count = bits.read(32);
  const k = bits.read(8);
  if (count > bytes.length * 8) throw new RangeError('more hashes than bits');
  const hashes: number[] = [];
  let before = -1;
  for (let read = 0; read < count; read++) hashes.push((before += bits.readRice(k) + 1));
  return hashes;
}
