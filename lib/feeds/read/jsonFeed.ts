import * as v from 'valibot';
import type { FeedDocument } from '../../model/feedDocument.ts';
import { MOST_ENTRIES } from '../limits.ts';
import { EntryList, languageOf } from './entry.ts';
import { plainText } from './htmlBlocks.ts';
import { firstTime } from './rss.ts';

/** Whatever is of another shape than JSON Feed 1.1 has it is taken for missing. */
const text = v.fallback(v.optional(v.string()), undefined);
const author = v.object({ name: text });
const item = v.object({
  id: v.fallback(v.optional(v.union([v.string(), v.number()])), undefined),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
  language: text,
  author: v.fallback(v.optional(author), undefined),
  authors: v.fallback(v.optional(v.array(author)), undefined),
});
const feed = v.object({
  version: v.pipe(v.string(), v.regex(/jsonfeed\.org\/version/i)),
  title: text,
  home_page_url: text,
  language: text,
  items: v.array(v.unknown()),
});

/** Reads a JSON Feed, version 1 or 1.1. */
export function readJsonFeed(json: string, address: string, now: number): FeedDocument {
  const given = parse(json);
  const parsed = v.safeParse(feed, given);
  if (!parsed.success) return { kind: 'no-feed', reason: given === undefined ? 'broken' : 'other', feeds: [] };
  const { title, home_page_url: home, language, items } = parsed.output;
  const list = new EntryList();
  for (const raw of items.slice(0, MOST_ENTRIES)) {
    const one = v.safeParse(item, raw);
    if (!one.success) {
      list.leftOut.noAddress++;
      continue;
    }
    const { id, url, external_url: external, content_html: html, content_text: plain, ...rest } = one.output;
    const published = firstTime([rest.date_published ?? ''], now);
    const modified = firstTime([rest.date_modified ?? ''], now);
    list.add({
      addresses: [url, typeof id === 'string' && /^https?:/i.test(id) ? id : undefined, external],
      base: address,
      title: rest.title,
      summary: rest.summary,
      content: html ?? plain,
      isPlain: html === undefined,
      creators: [...(rest.authors ?? []), rest.author].flatMap((one) => one?.name ?? []),
      published,
      modified,
      language: rest.language,
    });
  }
  const spoken = languageOf(language);
  return {
    kind: 'feed',
    format: 'json',
    title: plainText(title),
    ...(home !== undefined && { home }),
    ...(spoken !== undefined && { language: spoken }),
    entries: list.entries,
    leftOut: list.leftOut,
    isCut: items.length > MOST_ENTRIES,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
