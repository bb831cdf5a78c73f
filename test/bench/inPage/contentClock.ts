import { Readability } from '@mozilla/readability';
import { readArticle } from '../../../lib/article/readArticle.ts';
import type { Guess } from '../../../lib/model/reading.ts';
import { guessArticle } from '../../../lib/page/guessArticle.ts';

/** Runs inside a page: milliseconds of the main thread, by `performance.now()` (steps of 0.1 ms there) around one call. */

export interface GateTimes {
  guess: Guess;
  /** The first call: its code has never run in this world. */
  first: number;
  again: number[];
}

export function timeGate(address: string, runs: number): GateTimes {
  const start = performance.now();
  const guess = guessArticle(document, address);
  const first = performance.now() - start;
  const again = Array.from({ length: runs }, () => {
    const from = performance.now();
    guessArticle(document, address);
    return performance.now() - from;
  });
  return { guess, first, again };
}

export interface ReaderTimes {
  kind: string;
  text: string;
  first: number;
  again: number[];
  /** Readability alone, on a clone, as its documentation shows it; taken in turns with `again`. */
  bare: number[];
}

export function timeReader(address: string, runs: number): ReaderTimes {
  const now = Date.now();
  const start = performance.now();
  const reading = readArticle(document, address, now);
  const first = performance.now() - start;
  const bare: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run++) {
    const one = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    const two = performance.now();
    readArticle(document, address, now);
    again.push(performance.now() - two);
    bare.push(two - one);
  }
  const text = reading.kind === 'article' ? reading.article.blocks.map((block) => block.text).join('\n') : '';
  return { kind: reading.kind, text, first, again, bare };
}
