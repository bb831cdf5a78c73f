import type { IndexUnderTest } from '../library/indexUnderTest.ts';
import { multiEntry } from '../library/multiEntry.ts';
import { segments } from '../library/segments.ts';
import { copyOf, syntheticArticle } from '../library/syntheticArticle.ts';

/**
 * Runs in a page of the extension, on the extension's own IndexedDB. Milliseconds by `performance.now()` around one
 * call of the index; articles are made before the clock starts, and no two calls overlap.
 */

/** Every index that can be measured, by the name the command calls it. */
const INDEXES = { multiEntry, segments } satisfies Record<string, () => IndexUnderTest>;

export type IndexName = keyof typeof INDEXES;

let index: IndexUnderTest | undefined;
const keys: number[] = [];

function opened(): IndexUnderTest {
  if (!index) throw new Error('open the index first');
  return index;
}

export function open(name: IndexName): string {
  index = INDEXES[name]();
  return index.name;
}

/** Adds the next articles; returns the milliseconds for all of them, and the hashes each has on average. */
export async function fill(count: number): Promise<{ ms: number; hashes: number }> {
  const articles = Array.from({ length: count }, (_, offset) => syntheticArticle(keys.length + offset));
  const start = performance.now();
  const written = await opened().fill(articles);
  const ms = performance.now() - start;
  keys.push(...written);
  return { ms, hashes: articles.reduce((total, { fingerprint }) => total + fingerprint.hashes.length, 0) / count };
}

export interface AskTimes {
  hits: number[];
  misses: number[];
  /** Questions whose answer was not the right one; their time is not among the samples. */
  wrong: number;
}

/** Asks for copies of articles spread over the library, and in between for articles that are not in it. */
export async function ask(questions: number): Promise<AskTimes> {
  const times: AskTimes = { hits: [], misses: [], wrong: 0 };
  for (let question = 0; question < questions; question++) {
    const isHit = question % 2 === 0;
    const number = Math.floor((question / questions) * keys.length);
    const article = isHit ? copyOf(syntheticArticle(number)) : syntheticArticle(10_000_000 + question);
    const start = performance.now();
    const found = await opened().ask(article);
    const ms = performance.now() - start;
    if (isHit ? found[0] !== keys[number] : found.length > 0) times.wrong++;
    else (isHit ? times.hits : times.misses).push(ms);
  }
  return times;
}

/** Writes the next articles one by one, each checked by a question for its copy afterwards. */
export async function add(count: number): Promise<{ ms: number[]; wrong: number }> {
  const ms: number[] = [];
  let wrong = 0;
  for (let written = 0; written < count; written++) {
    const article = syntheticArticle(keys.length);
    const start = performance.now();
    const key = await opened().add(article);
    const took = performance.now() - start;
    keys.push(key);
    if ((await opened().ask(copyOf(article)))[0] === key) ms.push(took);
    else wrong++;
  }
  return { ms, wrong };
}
