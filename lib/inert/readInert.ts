import { inSlices } from '../article/inSlices.ts';
import { readingSteps } from '../article/readArticle.ts';
import type { Reading } from '../model/reading.ts';
import { guessArticle } from '../page/guessArticle.ts';

/**
 * Reads the article out of a document that no window shows. Somebody vouches for it, the reader who chose the file or the
 * feed that lists the page: that stands for the signs that the gate looks for. What is surely no article is none.
 * @param url its address. @param now epoch milliseconds.
 */
export async function readInert(page: Document, url: string, now: number): Promise<Reading> {
  const guess = guessArticle(page, url);
  if (guess.kind === 'not-article' && guess.reason !== 'no-signs') return guess;
  return inSlices(readingSteps(page, url, now));
}
