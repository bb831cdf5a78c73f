import type { Reading } from '../model/reading.ts';
import { parsePage } from './parsePage.ts';
import { readInert } from './readInert.ts';

/** Reads the article out of a page's mark-up. @param url its address. @param now epoch milliseconds. */
export async function readPageText(html: string, url: string, now: number): Promise<Reading> {
  const page = parsePage(html);
  return typeof page === 'string' ? { kind: 'not-article', reason: 'not-html' } : readInert(page, url, now);
}
