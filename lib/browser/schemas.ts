import * as v from 'valibot';
import { LONGEST_ADDRESS } from '../address/normaliseAddress.ts';
import { MOST_BLOCKS, MOST_CHARACTERS } from '../model/bounds.ts';
import type { Guess, Reading } from '../model/reading.ts';
import type { MessageData, MessageName } from './messages.ts';

/**
 * The shape every message must have before anything is done with it. Lengths are bounded: a page that has taken over
 * its content script can send anything. Unknown fields are dropped.
 */

const short = v.pipe(v.string(), v.maxLength(500));
const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const tabId = v.pipe(v.number(), v.integer());
const articleId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const instant = v.pipe(v.number(), v.finite());

const time = v.object({
  from: instant,
  to: instant,
  precision: v.picklist(['minute', 'day']),
  source: v.picklist(['json-ld', 'meta', 'itemprop', 'time-element', 'address', 'visible']),
  text: short,
  offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60))),
  day: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  isModified: v.optional(v.literal(true)),
});

const block = v.object({
  kind: v.picklist(['paragraph', 'subhead', 'quotation', 'item']),
  text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
});

const blocks = v.pipe(
  v.array(block),
  v.maxLength(MOST_BLOCKS),
  v.check((list) => list.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS, 'the text is too long'),
);

const article = v.object({
  url: address,
  canonical: v.optional(address),
  title: short,
  outlet: short,
  authors: v.pipe(v.array(short), v.maxLength(20)),
  agencies: v.pipe(
    v.array(
      v.object({ agency: short, place: v.picklist(['byline', 'dateline', 'credit-line', 'photo']), text: short }),
    ),
    v.maxLength(100),
  ),
  credits: v.pipe(v.array(v.object({ text: short, names: short, link: v.optional(address) })), v.maxLength(20)),
  declarations: v.pipe(
    v.array(
      v.object({
        signal: v.picklist(['canonical', 'og:url', 'isBasedOn', 'publisher', 'sourceOrganization', 'original-source']),
        url: v.optional(address),
        name: v.optional(short),
      }),
    ),
    v.maxLength(20),
  ),
  published: v.optional(time),
  modified: v.optional(time),
  setAside: v.optional(v.object({ reason: v.picklist(['future', 'epoch', 'masthead']), text: short })),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,35}$/i))),
  blocks,
  links: v.pipe(v.array(address), v.maxLength(50)),
  words: count,
  cut: v.boolean(),
});

const fingerprint = v.object({
  version: v.literal(1),
  hashes: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))), v.maxLength(50_000)),
});

const notArticleReason = v.picklist(['no-signs', 'home', 'listing', 'video', 'app', 'not-html', 'short']);

const guess: v.GenericSchema<unknown, Guess> = v.variant('kind', [
  v.object({ kind: v.literal('article'), sure: v.boolean() }),
  v.object({ kind: v.literal('not-article'), reason: notArticleReason }),
]);

const reading: v.GenericSchema<unknown, Reading> = v.variant('kind', [
  v.object({ kind: v.literal('article'), article, fingerprint, private: v.boolean() }),
  v.object({ kind: v.literal('not-article'), reason: notArticleReason }),
  v.object({
    kind: v.literal('unreadable'),
    reason: v.picklist(['wall', 'doubt']),
    title: short,
    wordsRead: count,
    wordsDeclared: v.optional(count),
    firstWords: short,
    lastWords: short,
  }),
]);

export const SCHEMAS: { [N in MessageName]: v.GenericSchema<unknown, MessageData<N>> } = {
  pageSeen: v.object({ url: address, guess }),
  pageRead: v.object({ url: address, reading }),
  pageFailed: v.object({
    url: address,
    detail: v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, 500)),
    ),
  }),
  checkAgain: v.object({ tabId, anyway: v.boolean() }),
  showOnPage: v.object({ tabId }),
  reportTab: v.object({ tabId }),
  distinctiveSentence: v.object({ tabId }),
  takeWord: v.object({ id: articleId, word: v.picklist(['original', 'not-copy', 'withdrawn']) }),
};
