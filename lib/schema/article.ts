import * as v from 'valibot';
import { LONGEST_ADDRESS } from '../address/normaliseAddress.ts';
import { MOST_BLOCKS, MOST_CHARACTERS } from '../model/bounds.ts';

/**
 * The shape of an article, wherever it comes from: a page's content script, a file. Lengths are bounded, unknown fields
 * are dropped.
 */

export const short = v.pipe(v.string(), v.maxLength(500));
export const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Epoch milliseconds that a `Date` can hold. */
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

const PAGE_SOURCES = ['json-ld', 'meta', 'itemprop', 'time-element', 'address', 'visible'] as const;

const timeFields = {
  from: instant,
  to: instant,
  precision: v.picklist(['minute', 'day']),
  text: short,
  offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60))),
  day: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  isModified: v.optional(v.literal(true)),
};

/** A time that a page states; none of a feed, which no page can speak for. */
const time = v.object({ ...timeFields, source: v.picklist(PAGE_SOURCES) });

/** A time wherever it was stated. */
export const anyTime = v.object({ ...timeFields, source: v.picklist([...PAGE_SOURCES, 'feed']) });

const block = v.object({
  kind: v.picklist(['paragraph', 'subhead', 'quotation', 'item']),
  text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
});

const blocks = v.pipe(
  v.array(block),
  v.maxLength(MOST_BLOCKS),
  v.check((list) => list.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS, 'the text is too long'),
);

export const article = v.object({
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

const MOST_HASHES = 50_000;

/** By hand: to check some hundred numbers one by one in a schema takes longer than all the rest of an article. */
function areHashes(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MOST_HASHES) return false;
  for (let at = 0; at < value.length; at++) {
    const hash: unknown = value[at];
    if (typeof hash !== 'number' || hash >>> 0 !== hash) return false;
  }
  return true;
}

export const fingerprint = v.object({
  version: v.literal(2),
  window: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  hashes: v.custom<number[]>(areHashes),
});
