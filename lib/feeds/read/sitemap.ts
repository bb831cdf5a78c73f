import { webAddress } from '../../address/normaliseAddress.ts';
import type { FeedPart } from '../../model/feedDocument.ts';
import type { RawEntry } from './entry.ts';
import { feedTime } from './feedTime.ts';
import { firstTime } from './rss.ts';
import { child, textIn, type XmlElement } from './xml.ts';

/** A `url` of a sitemap, with what Google's news module adds to it. */
export function sitemapEntry(url: XmlElement, base: string, now: number): RawEntry {
  const news = child(url, 'news:news', 'news');
  const said = (name: string) => (news ? textIn(child(news, `news:${name}`, name)).trim() : '');
  const publication = news && child(news, 'news:publication', 'publication');
  return {
    addresses: [textIn(child(url, 'loc'))],
    base,
    title: said('title'),
    published: firstTime([said('publication_date')], now),
    modified: firstTime([textIn(child(url, 'lastmod')).trim()], now),
    language: publication && textIn(child(publication, 'news:language', 'language')),
  };
}

/** The outlet's name, where an entry tells it. */
export function publicationName(url: XmlElement): string {
  const news = child(url, 'news:news', 'news');
  const publication = news && child(news, 'news:publication', 'publication');
  return publication ? textIn(child(publication, 'news:name', 'name')).trim() : '';
}

/** A part of a sitemap index. */
export function sitemapPart(sitemap: XmlElement, base: string, now: number): FeedPart | undefined {
  const url = webAddress(textIn(child(sitemap, 'loc')).trim(), base);
  const modified = feedTime(textIn(child(sitemap, 'lastmod')), now)?.from;
  return url && { url: url.href, ...(modified !== undefined && { modified }) };
}
