import { parseAddress } from '../../address/parseAddress.ts';
import type { StatedTime } from '../../model/article.ts';
import type { FeedFormat } from '../../model/feedDocument.ts';
import type { RawEntry } from './entry.ts';
import { feedTime } from './feedTime.ts';
import { child, children, textIn, type XmlElement } from './xml.ts';

/** An item of RSS 0.9x, 1.0 or 2.0, with the modules that feeds use in them. */
export function rssEntry(item: XmlElement, base: string, now: number): RawEntry {
  const text = (...names: string[]) => textIn(child(item, ...names)).trim();
  const links = children(item, 'link').map(textIn);
  const guid = child(item, 'guid');
  const isPermanent = guid?.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  const atomLink = children(item, 'atom:link').find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const from = baseIn(item, base);
  return {
    addresses: [
      text('feedburner:origlink'),
      ...links,
      child(item, 'link')?.attributes.get('href'),
      atomLink?.attributes.get('href'),
      isPermanent && /^https?:/i.test(textIn(guid).trim()) ? textIn(guid) : undefined,
      item.attributes.get('rdf:about'),
    ],
    base: from,
    title: child(item, 'title', 'media:title', 'dc:title'),
    summary: child(item, 'description', 'dc:description', 'atom:summary', 'media:description'),
    content: child(item, 'content:encoded', 'xhtml:body', 'body', 'atom:content', 'fulltext'),
    creators: [...children(item, 'dc:creator'), ...children(item, 'author'), ...children(item, 'atom:author')].map(
      nameIn,
    ),
    published: firstTime(
      [text('pubdate'), text('dc:date'), text('dcterms:issued', 'dcterms:created'), text('atom:published')],
      now,
    ),
    modified: firstTime([text('atom:updated'), text('dcterms:modified')], now),
    language: text('dc:language') || undefined,
  };
}

/** What the channel says of the feed. */
export function rssChannel(root: XmlElement): {
  format: FeedFormat;
  title?: XmlElement | undefined;
  home: string;
  language: string;
  pace?: number;
} {
  const channel = child(root, 'channel') ?? root;
  const text = (...names: string[]) => textIn(child(channel, ...names)).trim();
  const minutes = [Number(text('ttl')), period(text('sy:updateperiod'), Number(text('sy:updatefrequency') || 1))];
  const pace = Math.max(...minutes.filter((one) => one > 0 && Number.isFinite(one)), 0);
  return {
    format: root.name === 'rdf:rdf' ? 'rdf' : 'rss',
    title: child(channel, 'title'),
    home: text('link'),
    language: text('language', 'dc:language'),
    ...(pace > 0 && { pace }),
  };
}

const PERIODS: Partial<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

const period = (name: string, frequency: number) => (PERIODS[name.toLowerCase()] ?? 0) / frequency;

/** A creator: "desk@courier.example (Ilse Marant)", or the name in an element of its own. */
function nameIn(element: XmlElement): string {
  const text = textIn(child(element, 'name', 'atom:name') ?? element).trim();
  return /^\S+@\S+\s*\((.+)\)$/.exec(text)?.[1] ?? text;
}

/** The first of these texts that is a time. */
export function firstTime(texts: readonly string[], now: number): StatedTime | undefined {
  for (const text of texts) {
    const time = text === '' ? undefined : feedTime(text, now);
    if (time) return time;
  }
  return undefined;
}

/** `xml:base` of an element, relative to the one around it. */
export function baseIn(element: XmlElement, base: string): string {
  const given = element.attributes.get('xml:base')?.trim();
  return (given ? parseAddress(given, base)?.href : undefined) ?? base;
}
