import type { RawEntry } from './entry.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { baseIn, firstTime } from './rss.ts';
import { child, children, textIn, type XmlElement } from './xml.ts';

/** An entry of Atom 1.0, or of 0.3 with its older names. */
export function atomEntry(entry: XmlElement, feedBase: string, now: number): RawEntry {
  const base = baseIn(entry, feedBase);
  const text = (...names: string[]) => textIn(child(entry, ...names)).trim();
  const content = child(entry, 'content');
  const id = text('id');
  const published = firstTime([text('published', 'issued', 'created')], now);
  const modified = firstTime([text('updated', 'modified')], now);
  // Without a time of publication the update stands for it, and says so.
  const stated = published ?? (modified && { ...modified, isModified: true as const });
  return {
    addresses: [text('feedburner:origlink'), ...links(entry), /^https?:/i.test(id) ? id : undefined],
    base,
    ...(content && { contentBase: baseIn(content, base) }),
    title: construct(child(entry, 'title')),
    summary: construct(child(entry, 'summary')),
    content: content?.attributes.has('src') ? undefined : construct(content),
    isPlain: isText(content),
    creators: children(entry, 'author').map((author) => textIn(child(author, 'name') ?? author).trim()),
    published: stated,
    modified,
    language: entry.attributes.get('xml:lang'),
  };
}

/** What the feed says of itself. */
export function atomFeed(root: XmlElement): {
  title?: XmlElement | undefined;
  home?: string | undefined;
  language?: string | undefined;
} {
  return { title: child(root, 'title'), home: links(root)[0], language: root.attributes.get('xml:lang') };
}

/** `alternate` links, HTML before other kinds. */
function links(element: XmlElement): string[] {
  const all = children(element, 'link').filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const isPage = ({ attributes }: XmlElement) => /html/i.test(attributes.get('type') ?? 'text/html');
  return [...all.filter(isPage), ...all.filter((one) => !isPage(one))].flatMap(
    ({ attributes }) => attributes.get('href') ?? [],
  );
}

const isText = (element: XmlElement | undefined) =>
  element !== undefined && ['', 'text', 'text/plain'].includes(element.attributes.get('type')?.toLowerCase() ?? '');

/** A text construct: `type="text"` is no mark-up, though many write mark-up in it all the same. */
function construct(element: XmlElement | undefined): XmlElement | string | undefined {
  if (!element || !isText(element)) return element;
  const text = textIn(element);
  return htmlBlocks(element).blocks.length > 1 || /<\/?(?:p|b|i|em|br|a|strong)\b/i.test(text) ? element : text;
}
