import * as v from 'valibot';
import { webAddress } from '../../address/normaliseAddress.ts';
import { siteOf } from '../../address/site.ts';
import { withoutFragment } from '../../address/withoutFragment.ts';
import { fingerprint as fingerprintOf, FINGERPRINT_VERSION } from '../../fingerprint/fingerprint.ts';
import type { Fingerprint } from '../../model/article.ts';
import { ORIGINS } from '../../model/knownArticle.ts';
import type { LineSkipReason } from '../../model/transfer.ts';
import { anyTime, article, count, fingerprint, instant, short } from '../../schema/article.ts';
import { verdictSummary } from '../../schema/verdictSummary.ts';
import { textWords } from '../../text/textWords.ts';
import { countWords } from '../../text/words.ts';
import type { Imported } from '../bulkImport.ts';
import { unpackHashes } from '../segment/hashList.ts';
import { fromBase64 } from './base64.ts';

/** A line that was understood: the article, and the label of its story. */
export interface ReadLine extends Imported {
  story?: string;
}

/** What a line must hold: an address, a headline, and a text or a fingerprint. The rest has a plain default. */
const LINE = v.object({
  ...article.entries,
  outlet: v.optional(short),
  published: v.optional(anyTime),
  modified: v.optional(anyTime),
  authors: v.optional(article.entries.authors, []),
  agencies: v.optional(article.entries.agencies, []),
  credits: v.optional(article.entries.credits, []),
  declarations: v.optional(article.entries.declarations, []),
  links: v.optional(article.entries.links, []),
  blocks: v.optional(article.entries.blocks),
  words: v.optional(count),
  cut: v.optional(article.entries.cut, false),
  firstSeen: v.optional(instant),
  listed: v.optional(instant),
  how: v.optional(v.picklist(ORIGINS), 'file'),
  verdict: v.optional(verdictSummary),
  word: v.optional(v.object({ kind: v.picklist(['original', 'not-copy']), at: instant })),
  story: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  fingerprint: v.optional(v.object({ version: count, window: v.optional(count), hashes: v.string() })),
});

/**
 * Reads one line of a library file. Whatever it holds, only known fields of the right shape come out.
 * @param now epoch milliseconds, for articles that do not say when they were met.
 */
export function readLine(text: string, now: number): ReadLine | { reason: LineSkipReason; detail?: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'not-json' };
  }
  const parsed = v.safeParse(LINE, json, { abortEarly: true });
  if (!parsed.success) return { reason: 'no-article', detail: issueOf(parsed.issues[0]) };
  const { fingerprint: packed, story, blocks, words, verdict, how, ...given } = parsed.output;
  const address = webAddress(given.url);
  if (!address) return { reason: 'no-address' };
  // One of another version is made again from the text, where there is one.
  const isOld = packed !== undefined && packed.version !== FINGERPRINT_VERSION && blocks?.length;
  const prints = packed && !isOld ? unpack(packed) : blocks?.length ? fingerprintOf(textWords(blocks)) : undefined;
  if (!prints) return { reason: packed ? 'bad-fingerprint' : 'no-text' };
  const url = withoutFragment(given.url);
  return {
    article: {
      ...given,
      url,
      site: siteOf(url),
      outlet: given.outlet ?? address.host,
      firstSeen: given.firstSeen ?? now,
      words: words ?? countWords(textWords(blocks ?? [])),
      blocks: blocks ?? [],
    },
    textKept: blocks !== undefined,
    fingerprint: prints,
    how,
    ...(verdict && { verdict }),
    ...(story !== undefined && { story }),
  };
}

function unpack({ hashes, ...made }: { version: number; hashes: string }): Fingerprint | undefined {
  try {
    const parsed = v.safeParse(fingerprint, { ...made, hashes: unpackHashes(fromBase64(hashes)) });
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Where and what: "agencies.0.place: Expected …". */
const issueOf = (issue: v.BaseIssue<unknown>): string =>
  `${issue.path?.map(({ key }) => String(key)).join('.') ?? ''}: ${issue.message}`.slice(0, 200);
