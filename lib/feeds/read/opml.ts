import { singleSpaced } from '../../text/singleSpaced.ts';
import type { FeedLink } from '../../model/feedDocument.ts';
import { webAddress } from '../../address/normaliseAddress.ts';
import { MOST_SUBSCRIPTIONS } from '../limits.ts';
import { withoutControls } from './withoutControls.ts';
import { readXml, type XmlElement } from './xml.ts';

/** The feeds of an OPML document's outlines, each address once. */
export function opmlFeeds(root: XmlElement): FeedLink[] {
  const found = new Map<string, FeedLink>();
  const visit = (element: XmlElement) => {
    for (const one of element.children) {
      if (typeof one === 'string' || found.size >= MOST_SUBSCRIPTIONS) continue;
      const given = one.attributes.get('xmlurl');
      const url = one.name === 'outline' && given ? webAddress(given.trim())?.href : undefined;
      const title = singleSpaced(one.attributes.get('title') ?? one.attributes.get('text') ?? '');
      if (url !== undefined && !found.has(url)) found.set(url, { url, title: title.slice(0, 200) });
      visit(one);
    }
  };
  visit(root);
  return [...found.values()];
}

/** Subscriptions in a file: of OPML, else whatever has outlines. `undefined` where there is none. */
export function readOpml(text: string): FeedLink[] | undefined {
  const { root } = readXml(text, new Set(), () => true);
  return root && root.name === 'opml' ? opmlFeeds(root) : undefined;
}

/** An OPML 2.0 document of these feeds. */
export function writeOpml(title: string, feeds: readonly FeedLink[]): string {
  const outlines = feeds.map(
    (feed) =>
      `    <outline type="rss" text="${escape(feed.title)}" title="${escape(feed.title)}" xmlUrl="${escape(feed.url)}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escape(title)}</title>\n  </head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`;
}

const escape = (text: string): string =>
  withoutControls(text.toWellFormed()).replace(/[&<>"\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
