import { siteOf } from '../address/site.ts';
import type { SkipReason, TakenPage } from '../model/transfer.ts';
import { decodeBytes } from '../text/decodeBytes.ts';
import { parsePage } from './parsePage.ts';
import { readInert } from './readInert.ts';
import { savedAddress } from './savedAddress.ts';

/** Bytes of a page that are looked at: pages saved with their pictures inside have some megabytes. */
export const MOST_BYTES = 25_000_000;

/**
 * Reads the article out of a page that was saved as a file.
 * @param now epoch milliseconds. Rejects where the file cannot be opened.
 */
export async function readPageFile(
  file: Blob,
  now: number,
): Promise<TakenPage | { reason: SkipReason; detail?: string }> {
  if (file.size > MOST_BYTES) return { reason: 'too-large' };
  const page = parsePage(decodeBytes(new Uint8Array(await file.arrayBuffer())));
  if (typeof page === 'string') return { reason: page };
  const found = savedAddress(page);
  if ('reason' in found) return found;
  const { url } = found;
  const reading = await readInert(page, url, now);
  switch (reading.kind) {
    case 'not-article':
      return { reason: 'no-article-page' };
    case 'unreadable':
      return { reason: 'only-part', detail: String(reading.wordsRead) };
    case 'article': {
      const { article, fingerprint } = reading;
      return { article: { ...article, site: siteOf(article.url), firstSeen: now }, fingerprint };
    }
  }
}
