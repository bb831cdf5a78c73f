/**
 * 32-bit FNV-1a (Fowler, Noll & Vo; draft-eastlake-fnv) over the UTF-16 code units of a word, low byte first. Unsigned.
 * Code units, not UTF-8: the same on every engine, lone surrogates included, and nothing is allocated.
 */
export function hashWord(word: string): number {
  let hash = OFFSET;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    // The high byte of most letters is 0, which only multiplies once more.
    hash =
      unit < 0x100
        ? Math.imul(hash ^ unit, PRIME_SQUARED)
        : Math.imul(Math.imul(hash ^ (unit & 0xff), PRIME) ^ (unit >>> 8), PRIME);
  }
  return hash >>> 0;
}

/**
 * The hash of several words in a row: their hashes mixed in order by MurmurHash3's body (Appleby 2011), finished by its
 * fmix32, so that neighbouring inputs spread over the whole range. Unsigned 32-bit. Test vectors: test/fingerprint.
 */
export function hashRun(words: Uint32Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) {
    let block = Math.imul(words[at] ?? 0, 0xcc9e2d51);
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash ^= block;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const PRIME_SQUARED = Math.imul(PRIME, PRIME);
