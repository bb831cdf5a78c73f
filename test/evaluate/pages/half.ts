/** One of two halves of the pages, 1 or 2, by a hash of the id (FNV-1a): the same for everyone, on every day. */
export function half(id: string): 1 | 2 {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 16) & 1) === 0 ? 1 : 2;
}
