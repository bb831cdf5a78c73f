import { readArticle } from '../../../lib/article/readArticle.ts';
import type { Reading } from '../../../lib/model/reading.ts';

/** Runs inside a page, in a world of its own: what the content script's own code makes of it. */
export function read(address: string, now: number): Reading {
  return readArticle(document, address, now);
}
