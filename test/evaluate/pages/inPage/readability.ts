import { Readability } from '@mozilla/readability';
import { plainText } from './plainText.ts';
import type { Prediction } from './prediction.ts';

/** Bare Readability on a clone, as its documentation shows it; its HTML is made text outside the clock. */
export function read(): Prediction {
  const start = performance.now();
  const found = new Readability(document.cloneNode(true) as Document).parse();
  const ms = performance.now() - start;
  return {
    text: found?.content ? plainText(new DOMParser().parseFromString(found.content, 'text/html').body) : '',
    title: found?.title ?? '',
    authors: found?.byline ? [found.byline] : [],
    date: found?.publishedTime ?? null,
    ms,
  };
}
