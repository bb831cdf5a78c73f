import { siteOf } from '../address/site.ts';
import type { FeedNotes } from '../model/feed.ts';
import type { FeedEntry } from '../model/feedDocument.ts';
import { hashWord } from '../fingerprint/hash.ts';

/** Entries that are new, those that are of the feed's own sites among them, and what is to be said of the others. */
export interface Sorted {
  fresh: FeedEntry[];
  /** Hashes of all addresses in the document, to know them next time. */
  known: number[];
  notes: Pick<FeedNotes, 'elsewhere' | 'elsewhereSite'>;
}

/**
 * Sorts the entries of a document. A feed speaks for its own site only, as any feed could claim any text for any outlet.
 * @param sites registrable domains of the feed, of where it stood, and those that the reader granted.
 */
export function sortEntries(
  entries: readonly FeedEntry[],
  knownBefore: readonly number[],
  sites: readonly string[],
): Sorted {
  const before = new Set(knownBefore);
  const known: number[] = [];
  const fresh: FeedEntry[] = [];
  const elsewhere = new Map<string, number>();
  for (const entry of entries) {
    const site = siteOf(entry.url);
    if (!sites.includes(site)) {
      elsewhere.set(site, (elsewhere.get(site) ?? 0) + 1);
      continue;
    }
    const hash = hashWord(entry.url);
    known.push(hash);
    if (!before.has(hash)) fresh.push(entry);
  }
  const [most] = [...elsewhere].sort((a, b) => b[1] - a[1]);
  return {
    fresh,
    known,
    notes: most ? { elsewhere: entries.length - known.length, elsewhereSite: most[0] } : {},
  };
}
