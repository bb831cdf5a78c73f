import { readContent, readingSteps } from '../../../../lib/article/readArticle.ts';
import type { StatedTime } from '../../../../lib/model/article.ts';
import { writtenDay } from '../../../../lib/model/writtenDay.ts';
import { guessArticle } from '../../../../lib/page/guessArticle.ts';
import type { Prediction } from './prediction.ts';

/** The content script's own code on the live document. The text is taken whatever gate and self-check say of it. */
export const read = (address: string): Prediction => readDocument(document, address);

export function readDocument(document: Document, address: string): Prediction {
  const now = Date.now();
  let ms = 0;
  let longestMs = 0;
  const steps = readingSteps(document, address, now);
  const next = () => {
    const start = performance.now();
    const step = steps.next();
    const took = performance.now() - start;
    ms += took;
    longestMs = Math.max(longestMs, took);
    return step;
  };
  let step = next();
  while (!step.done) step = next();
  const reading = step.value;
  const article = reading.kind === 'article' ? reading.article : readContent(document, address, now).article;
  const guess = guessArticle(document, address);
  return {
    text: article.blocks.map(({ text }) => text).join('\n'),
    title: article.title,
    authors: article.authors,
    date: article.published ? dateOf(article.published) : null,
    ms,
    longestMs,
    isArticle: guess.kind === 'article' && reading.kind !== 'not-article',
    kind: reading.kind,
    gate: guess.kind === 'article' ? (guess.sure ? 'sure' : 'unsure') : guess.reason,
    wordsRead: article.words,
    ...(reading.kind === 'unreadable' &&
      reading.wordsDeclared !== undefined && { wordsDeclared: reading.wordsDeclared }),
  };
}

/** The day that the page shows; with the time of day and the offset where it states one and means the same day. */
function dateOf(time: StatedTime): string {
  const day = writtenDay(time);
  if (time.precision === 'day' || time.offset === undefined || time.day !== undefined) return day;
  const local = new Date(time.from + time.offset * 60_000).toISOString().slice(0, 16);
  const [hours, minutes] = [Math.floor(Math.abs(time.offset) / 60), Math.abs(time.offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${local}:00${time.offset < 0 ? '-' : '+'}${hours ?? ''}:${minutes ?? ''}`;
}
