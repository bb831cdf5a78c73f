import type { Block } from '../model/article.ts';
import type { UnreadableReason } from '../model/reading.ts';
import { textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { countWords, words } from '../text/words.ts';

/** Running text under this many words is no article (design, section 2). */
export const LEAST_WORDS = 120;

/** Behind a wall less than this share of the declared words was read … */
const LEAST_SHARE = 0.5;

/** … and no more words than a wall usually leaves. A longer text is worth comparing, whatever the page declares. */
const STUB_WORDS = 250;

/** Words from either end of the stub, so that a reader sees what was read. */
const SHOWN_WORDS = 7;
const SHOWN_CHARACTERS = 120;

/** What a wall or a consent window is called in mark-up. */
const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscribe-wall" i], [class*="subscription-wall" i], [class*="piano-offer" i], [class*="consent-wall" i], [class*="premium-overlay" i]';

/** What the reader says of a text it does not stand by. */
export interface Doubt {
  reason: UnreadableReason;
  wordsRead: number;
  wordsDeclared?: number;
  firstWords: string;
  lastWords: string;
}

/**
 * Whether the text read is only a stub of an article that says it is longer; `undefined` where the reader stands by it.
 * A page that declares nothing and shows no wall is taken at its word.
 */
export function unreadable(
  document: Document,
  nodes: readonly JsonLdNode[],
  blocks: readonly Block[],
  wordsRead: number,
): Doubt | undefined {
  const wordsDeclared = declaredWords(nodes, blocks);
  const walled = nodes.some((node) => isHeldBack(node['isAccessibleForFree'])) || document.querySelector(WALL) !== null;
  const missing = wordsRead < STUB_WORDS && wordsRead < (wordsDeclared ?? 0) * LEAST_SHARE;
  const stub = wordsRead < LEAST_WORDS && (walled || (wordsDeclared ?? 0) >= LEAST_WORDS);
  if (!stub && !(missing && walled)) return undefined;
  const ends = blocks.flatMap((block) => block.text.slice(0, 2000).split(' '));
  return {
    reason: walled ? 'wall' : 'doubt',
    wordsRead,
    ...(wordsDeclared !== undefined && { wordsDeclared }),
    firstWords: ends.slice(0, SHOWN_WORDS).join(' ').slice(0, SHOWN_CHARACTERS),
    lastWords: ends.slice(-SHOWN_WORDS).join(' ').slice(-SHOWN_CHARACTERS),
  };
}

/** What JSON-LD says of the length; counts beyond any article are characters or mistakes. */
function declaredWords(nodes: readonly JsonLdNode[], blocks: readonly Block[]): number | undefined {
  for (const node of nodes) {
    const count = Number(node['wordCount']);
    if (Number.isInteger(count) && count > 0 && count <= 30_000) return count;
    const body = textOf(node['articleBody'], 200_000);
    if (body && isAbout(body, blocks)) return countWords(words(body)) || undefined;
  }
  return undefined;
}

/** Whether the declared text is that of the page: the first paragraph of one stands in the other. */
function isAbout(body: string, blocks: readonly Block[]): boolean {
  const keys = (text: string) =>
    ` ${words(text)
      .map(({ key }) => key)
      .join(' ')} `;
  const whole = keys(body);
  const start = keys(body.slice(0, 120)).slice(0, 60);
  const read = keys(blocks.map(({ text }) => text).join(' '));
  return (
    read.includes(start) ||
    blocks.some(({ text }) => text.length > 40 && whole.includes(keys(text.slice(0, 120)).trimEnd()))
  );
}

/** `false`, or the same as a string. */
function isHeldBack(free: unknown): boolean {
  return free === false || (typeof free === 'string' && free.toLowerCase() === 'false');
}
