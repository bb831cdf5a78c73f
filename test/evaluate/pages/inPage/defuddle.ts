import Defuddle from 'defuddle';
import { plainText } from './plainText.ts';
import type { Prediction } from './prediction.ts';

/** Bare Defuddle on a clone; its HTML is made text outside the clock. */
export function read(address: string): Prediction {
  const start = performance.now();
  const found = new Defuddle(document.cloneNode(true) as Document, { url: address }).parse();
  const ms = performance.now() - start;
  return {
    text: plainText(new DOMParser().parseFromString(found.content, 'text/html').body),
    title: found.title,
    authors: found.author ? [found.author] : [],
    date: found.published || null,
    ms,
  };
}
