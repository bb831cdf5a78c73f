import { fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import { shingles } from '../../../lib/fingerprint/shingles.ts';
import { words } from '../../../lib/text/words.ts';

/** What a vector pins down: the words of a text, the hash of each of its shingles, and the selected ones. */
export function fingerprintOf(text: string) {
  const list = words(text);
  return {
    words: list.map(({ key }) => key).join(' '),
    shingles: shingles(list),
    hashes: fingerprint(list).hashes,
  };
}
