import { webAddress } from '../address/normaliseAddress.ts';
import type { FeedDocument, FeedLink, FeedPart, NoFeedReason } from '../model/feedDocument.ts';
import { MOST_ENTRIES } from './limits.ts';
import { atomEntry, atomFeed } from './read/atom.ts';
import { EntryList, languageOf, type RawEntry } from './read/entry.ts';
import { plainText } from './read/htmlBlocks.ts';
import { readJsonFeed } from './read/jsonFeed.ts';
import { opmlFeeds } from './read/opml.ts';
import { pageFeeds, type AlternateLink } from './read/pageFeeds.ts';
import { baseIn, rssChannel, rssEntry } from './read/rss.ts';
import { publicationName, sitemapEntry, sitemapPart } from './read/sitemap.ts';
import { withoutControls } from './read/withoutControls.ts';
import { readXml, type XmlElement } from './read/xml.ts';

/** Elements that are handed over one by one. */
const ENTRIES = new Set(['item', 'entry', 'url', 'sitemap']);

const PAGE_ROOTS = new Set(['html', 'head', 'body', 'div', 'script', 'meta', 'title', 'p', 'center', 'table']);

const LONGEST_NAME = 200;

/**
 * Reads a feed, a sitemap or a list of subscriptions, whatever it is called and however broken: what can be read is
 * read. Never throws. Pure.
 * @param address where it stands, after redirects: relative addresses are meant from there.
 * @param now epoch milliseconds: times in the future are set aside.
 * @param isCut its end was not received.
 */
export function readFeed(text: string, address: string, now: number, isCut = false): FeedDocument {
  // What comes before the first mark is no part of the document: blanks, a byte order mark, a server's warnings.
  const start = text.slice(0, 4096).search(/[<{]/);
  if (start < 0) return noFeed(/\S/.test(text) ? 'other' : 'empty');
  const body = withoutControls(text.slice(start));
  if (body.startsWith('{')) return readJsonFeed(body, address, now);
  return readXmlFeed(body, address, now, isCut);
}

function readXmlFeed(body: string, address: string, now: number, isCut: boolean): FeedDocument {
  const list = new EntryList();
  const parts: FeedPart[] = [];
  const read = readerOf(address, now);
  let name = '';
  const { root, end } = readXml(body, ENTRIES, (element, top) => {
    if (top.name === 'sitemapindex') {
      const part = sitemapPart(element, address, now);
      if (part) parts.push(part);
      return parts.length < MOST_ENTRIES;
    }
    const raw = read(element, top);
    if (raw) list.add(raw);
    if (name === '' && element.name === 'url') name = publicationName(element);
    return list.entries.length + list.leftOut.noAddress + list.leftOut.repeated < MOST_ENTRIES;
  });
  if (!root) return noFeed('broken');
  if (PAGE_ROOTS.has(root.name)) return noFeed('web-page', pageFeeds(alternates(root), address));
  const about = describe(root, name, list);
  if (root.name === 'sitemapindex') return { kind: 'index', parts };
  if (root.name === 'opml') return { kind: 'subscriptions', feeds: opmlFeeds(root) };
  if (!about) return noFeed('other');
  if (list.entries.length === 0 && (isCut || end !== 'whole')) return noFeed('broken');
  const home = about.home ? webAddress(about.home, baseIn(root, address))?.href : undefined;
  const language = languageOf(about.language);
  return {
    kind: 'feed',
    format: about.format,
    title: plainText(about.title).slice(0, LONGEST_NAME),
    ...(home !== undefined && { home }),
    ...(language !== undefined && { language }),
    ...(about.pace !== undefined && { paceMinutes: about.pace }),
    entries: list.entries,
    leftOut: list.leftOut,
    isCut: isCut || end !== 'whole',
  };
}

/** Reads one entry by the format of the document it stands in; nothing for an element of another kind. */
function readerOf(address: string, now: number): (element: XmlElement, root: XmlElement) => RawEntry | undefined {
  return (element, root) => {
    const base = baseIn(root, address);
    if (element.name === 'item') return rssEntry(element, base, now);
    if (element.name === 'entry') return atomEntry(element, base, now);
    return root.name === 'urlset' ? sitemapEntry(element, base, now) : undefined;
  };
}

type About = Pick<Extract<FeedDocument, { kind: 'feed' }>, 'format'> & {
  title?: XmlElement | string | undefined;
  home?: string | undefined;
  language?: string | undefined;
  pace?: number;
};

/** What the document says of itself, by its root; nothing for a root that is no feed's. */
function describe(root: XmlElement, publication: string, { entries }: EntryList): About | undefined {
  switch (root.name) {
    case 'rss':
    case 'rdf:rdf':
    case 'channel':
    case 'item':
      return rssChannel(root);
    case 'feed':
    case 'entry':
      return { format: 'atom', ...atomFeed(root) };
    case 'urlset':
      return { format: entries.some(({ title }) => title !== '') ? 'news-sitemap' : 'sitemap', title: publication };
    default:
      return undefined;
  }
}

const noFeed = (reason: NoFeedReason, feeds: FeedLink[] = []): FeedDocument => ({ kind: 'no-feed', reason, feeds });

/** The links to other forms of a page that its head names. */
function alternates(root: XmlElement): AlternateLink[] {
  const found: AlternateLink[] = [];
  const visit = (element: XmlElement) => {
    for (const one of element.children) {
      if (typeof one === 'string') continue;
      const attribute = (name: string) => one.attributes.get(name) ?? '';
      if (one.name === 'link' && /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(attribute('rel')))
        found.push({ href: attribute('href'), type: attribute('type'), title: attribute('title') });
      visit(one);
    }
  };
  visit(root);
  return found;
}
