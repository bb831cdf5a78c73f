import { readArticle, readContent } from '../../../../lib/article/readArticle.ts';
import type { StatedTime } from '../../../../lib/model/article.ts';
import { guessArticle } from '../../../../lib/page/guessArticle.ts';
import type { Prediction } from './prediction.ts';

/** The content script's own code on the live document. The text is taken whatever gate and self-check say of it. */
export function read(address: string): Prediction {
  const now = Date.now();
  const start = performance.now();
  const reading = readArticle(document, address, now);
  const ms = performance.now() - start;
  const article = reading.kind === 'article' ? reading.article : readContent(document, address, now).article;
  const guess = guessArticle(document, address);
  return {
    text: article.blocks.map(({ text }) => text).join('\n'),
    title: article.title,
    authors: article.authors,
    date: article.published ? dateOf(article.published) : null,
    ms,
    isArticle: guess.kind === 'article' && reading.kind !== 'not-article',
    kind: reading.kind,
    gate: guess.kind === 'article' ? (guess.sure ? 'sure' : 'unsure') : guess.reason,
    wordsRead: article.words,
    ...(reading.kind === 'unreadable' &&
      reading.wordsDeclared !== undefined && { wordsDeclared: reading.wordsDeclared }),
  };
}

/** A stamp as the page wrote it, with its offset; a bare day as a day. */
function dateOf({ from, precision, text }: StatedTime): string {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text;
  const HOUR = 3_600_000;
  return precision === 'day' ? new Date(from + 14 * HOUR).toISOString().slice(0, 10) : new Date(from).toISOString();
}
