import * as v from 'valibot';
import type { Guess, Reading } from '../model/reading.ts';
import { address, article, count, fingerprint, short } from '../schema/article.ts';
import type { MessageData, MessageName } from './messages.ts';

/**
 * The shape every message must have before anything is done with it. Lengths are bounded: a page that has taken over
 * its content script can send anything. Unknown fields are dropped.
 */

const tabId = v.pipe(v.number(), v.integer());
const articleId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const notArticleReason = v.picklist(['no-signs', 'home', 'listing', 'video', 'app', 'not-html', 'short']);

const guess: v.GenericSchema<unknown, Guess> = v.variant('kind', [
  v.object({ kind: v.literal('article'), sure: v.boolean() }),
  v.object({ kind: v.literal('not-article'), reason: notArticleReason }),
]);

export const reading: v.GenericSchema<unknown, Reading> = v.variant('kind', [
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
    part: v.optional(v.object({ article, fingerprint })),
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
  compareAsked: v.object({ url: address }),
  checkAgain: v.object({ tabId, anyway: v.boolean() }),
  showOnPage: v.object({ tabId }),
  reportTab: v.object({ tabId }),
  distinctiveSentence: v.object({ tabId }),
  fetchFeeds: v.strictObject({}),
  takeWord: v.object({ id: articleId, word: v.picklist(['original', 'not-copy', 'withdrawn']) }),
};
