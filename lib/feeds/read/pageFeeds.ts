import { parseAddress } from '../../address/parseAddress.ts';
import { webAddress } from '../../address/normaliseAddress.ts';
import type { FeedLink } from '../../model/feedDocument.ts';

/** A `link` element of a page's head that may lead to a feed; `href` as written or absolute. */
export interface AlternateLink {
  href: string;
  type: string;
  title: string;
}

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|xml|feed\+json|json)\s*(?:;|$)/i;

/** Of 2,020 such links on 649 real pages, more than half were of comments, oEmbed or an interface (knowledge, section 3). */
const NO_FEED = /\/comments?(?:\/|$)|oembed|wp-json|\/feed\/?\?.*(?:attachment|withoutcomments=0)|replytocom/i;

const MOST_FEEDS = 10;

/** The feeds of a page's site, the one of the whole outlet first: on the page's own host, the shortest path. */
export function pageFeeds(links: readonly AlternateLink[], page: string): FeedLink[] {
  const here = parseAddress(page);
  const found = new Map<string, FeedLink & { isOwn: boolean }>();
  for (const { href, type, title } of links) {
    const url = webAddress(href, page);
    if (!url || !FEED_TYPE.test(type.trim()) || NO_FEED.test(url.href)) continue;
    // A feed below the article's own address is one of its comments.
    if (
      here &&
      here.pathname.length > 1 &&
      url.host === here.host &&
      url.pathname.startsWith(`${here.pathname.replace(/\/$/, '')}/`)
    )
      continue;
    if (!found.has(url.href))
      found.set(url.href, { url: url.href, title: title.slice(0, 200), isOwn: url.host === here?.host });
  }
  return [...found.values()]
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.url.length - b.url.length)
    .slice(0, MOST_FEEDS)
    .map(({ url, title }) => ({ url, title }));
}
