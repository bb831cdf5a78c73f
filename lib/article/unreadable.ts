import type { Block } from '../model/article.ts';
import type { MainText } from './mainText.ts';
import type { UnreadableReason } from '../model/reading.ts';
import { textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { countWords, words } from '../text/words.ts';
import { isWallLine } from './text/wallWords.ts';

/** Running text under this many words is no article (design, section 2). */
export const LEAST_WORDS = 120;

/** Of a text that was cut off, less than this share of the declared words was read … */
const LEAST_SHARE = 0.5;

/**
 * … and no more words than a wall usually leaves. Between these two a text is doubted only where it shows itself that it
 * is not whole: else five whole copies of 219 to 279 words in pages with a wall were not compared (`evaluate -- transplants`).
 */
const STUB_WORDS = 200;
const LONG_STUB_WORDS = 350;

/** A text that is this many times as long as what was read, and that no reader sees, is behind a wall. */
const MUCH_HIDDEN = 2;

/** What speaks for a text that was cut off, and from how much on a short text is not believed. */
const SIGNS = { notice: 2, declaredMore: 2, notFree: 1, wallInCode: 1, openEnd: 1, hiddenText: 1 };
const ENOUGH_SIGNS = 2;
const ENOUGH_FOR_LONG = 3;

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
 * Whether the text read is only a stub of an article that is longer; `undefined` where the reader stands by it. What
 * speaks against a short text: a notice beside its end, more words declared than read, a wall in the code, an end in
 * the middle of a sentence, more text hidden than seen. The points were chosen with `evaluate -- pages --truncate` and
 * on whole pages (docs/benchmarks.md).
 */
export function unreadable(
  document: Document,
  nodes: readonly JsonLdNode[],
  { blocks, walled, hidden }: Pick<MainText, 'blocks' | 'walled' | 'hidden'>,
  wordsRead: number,
): Doubt | undefined {
  if (wordsRead >= LONG_STUB_WORDS) return undefined;
  const wordsDeclared = declaredWords(nodes, blocks);
  const notFree = nodes.some((node) => isHeldBack(node['isAccessibleForFree']));
  const wallInCode = document.querySelector(WALL) !== null;
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const signs = {
    notice: walled,
    declaredMore: wordsRead < (wordsDeclared ?? 0) * LEAST_SHARE,
    notFree,
    wallInCode,
    openEnd: endsOpen(blocks),
    hiddenText: hidden > characters * MUCH_HIDDEN,
  };
  const points = Object.entries(SIGNS).reduce(
    (sum, [sign, worth]) => sum + (signs[sign as keyof typeof SIGNS] ? worth : 0),
    0,
  );
  const isWall = walled || notFree || wallInCode;
  const isStub = wordsRead < LEAST_WORDS && (isWall || (wordsDeclared ?? 0) >= LEAST_WORDS);
  const isLong = wordsRead >= STUB_WORDS;
  if (isLong && !signs.declaredMore && !signs.openEnd) return undefined;
  if (!isStub && points < (isLong ? ENOUGH_FOR_LONG : ENOUGH_SIGNS)) return undefined;
  const ends = blocks.flatMap((block) => block.text.slice(0, 2000).split(' '));
  return {
    reason: isWall ? 'wall' : 'doubt',
    wordsRead,
    ...(wordsDeclared !== undefined && { wordsDeclared }),
    firstWords: ends.slice(0, SHOWN_WORDS).join(' ').slice(0, SHOWN_CHARACTERS),
    lastWords: ends.slice(-SHOWN_WORDS).join(' ').slice(-SHOWN_CHARACTERS),
  };
}

/** Shorter last lines are signatures, credits or labels ("With wires", "See more photos:"): they end no sentence. */
const SENTENCE_CHARACTERS = 40;

/** Whether a text stops in the middle of a sentence. */
function endsOpen(blocks: readonly Block[]): boolean {
  const { text } = blocks.findLast(({ text }) => text.length >= SENTENCE_CHARACTERS && !isWallLine(text)) ?? {
    text: '',
  };
  return text !== '' && (!/[.!?。！？»”"’)\]]\s*$/.test(text) || /(?:…|\.\.\.)\s*$/.test(text));
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
