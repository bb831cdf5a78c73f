const encoder = new TextEncoder();

/**
 * 32-bit FNV-1a over UTF-8 (Fowler, Noll & Vo; draft-eastlake-fnv), finished by MurmurHash3's fmix32 (Appleby 2011)
 * so that neighbouring inputs spread over the whole range. Unsigned. Test vectors: test/fingerprint.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
