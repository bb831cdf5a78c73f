import sax, { type Tag } from 'sax';
import { DEEPEST } from '../limits.ts';
import { mendMarks } from './mendMarks.ts';
import { endVoid, isVoid } from './voidElements.ts';

/** An element with everything in it, in order. Names are in lower case, prefixes are those of `PREFIXES`. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** How a document came to its end. */
export type XmlEnd = 'whole' | 'cut' | 'too-deep';

/** Namespaces by what stands at the end of their address: documents write them in many ways, some declare none. */
const PREFIXES: [RegExp, string][] = [
  [/purl\.org\/rss\/1\.0\/modules\/content\/?$/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication\/?$/i, 'sy'],
  [/purl\.org\/dc\/elements\/1\.1\/?$/i, 'dc'],
  [/purl\.org\/dc\/terms\/?$/i, 'dcterms'],
  [/(?:w3\.org\/2005\/Atom|purl\.org\/atom\/ns#?)\/?$/i, 'atom'],
  [/google\.com\/schemas\/sitemap-news\//i, 'news'],
  [/sitemaps\.org\/schemas\/sitemap\/|google\.com\/schemas\/sitemap\/0/i, 'sitemap'],
  [/feedburner/i, 'feedburner'],
  [/search\.yahoo\.com\/mrss|video\.search\.yahoo/i, 'media'],
  [/22-rdf-syntax-ns#?$/i, 'rdf'],
  [/purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf\/simple\/0\.9/i, 'rss'],
];

/** Characters given to the parser at once; between two pieces it can be stopped. */
const PIECE = 65_536;

/**
 * Reads XML however broken it is, without ever expanding an entity that the document defines. The elements named in
 * `entries` are handed over one by one as they close, and are no part of the tree; one that the end of the document cut
 * off is dropped. @returns the root, if there is any element, and how it ended.
 * @param onEntry returns false to stop.
 */
export function readXml(
  text: string,
  entries: ReadonlySet<string>,
  onEntry: (entry: XmlElement, root: XmlElement) => boolean,
): { root?: XmlElement; end: XmlEnd } {
  const parser = sax.parser(false, { lowercase: true });
  const prefixes = new Map<string, string>();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let entry: XmlElement | undefined;
  let end: XmlEnd | undefined;

  parser.onerror = () => {
    parser.resume();
  };
  parser.onopentag = (tag) => {
    if (end) return;
    const attributes = attributesOf(tag as Tag);
    declare(prefixes, attributes);
    const element: XmlElement = { name: nameOf(tag.name, prefixes, root), attributes, children: [] };
    if (open.length === 0 && root) return;
    root ??= element;
    if (open.length >= DEEPEST) {
      end = 'too-deep';
      return;
    }
    if (!entry && entries.has(element.name)) entry = element;
    else open.at(-1)?.children.push(element);
    if (isVoid(element.name, root.name === 'html')) {
      endVoid(parser, tag as Tag);
      if (tag.isSelfClosing) open.push(element);
    } else open.push(element);
  };
  parser.onclosetag = () => {
    if (end) return;
    const element = open.pop();
    if (!element || element !== entry) return;
    entry = undefined;
    if (root && !onEntry(element, root)) end = 'cut';
  };
  parser.ontext = parser.oncdata = (part: string) => {
    if (!end) open.at(-1)?.children.push(part);
  };
  const mended = mendMarks(text);
  for (let at = 0; at < mended.length && !end; at += PIECE) parser.write(mended.slice(at, at + PIECE));
  if (!end) parser.close();
  return { ...(root && { root }), end: end ?? (open.length > 0 ? 'cut' : 'whole') };
}

const attributesOf = ({ attributes }: Tag): Map<string, string> =>
  new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));

function declare(prefixes: Map<string, string>, attributes: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const known = PREFIXES.find(([address]) => address.test(value.trim()))?.[1];
    if (known !== undefined) prefixes.set(name.slice('xmlns:'.length), known);
  }
}

/** The formats' own elements have no prefix: `atom:` in an Atom document, `rss:` in RDF, `sitemap:` in a sitemap. */
const OWN: Partial<Record<string, string>> = { atom: 'feed', rss: 'rdf:rdf', sitemap: 'urlset|sitemapindex' };

function nameOf(written: string, prefixes: ReadonlyMap<string, string>, root: XmlElement | undefined): string {
  const colon = written.indexOf(':');
  const local = written.slice(colon + 1);
  const prefix = colon < 0 ? undefined : (prefixes.get(written.slice(0, colon)) ?? written.slice(0, colon));
  if (prefix === undefined) return local;
  const owner = OWN[prefix];
  return owner !== undefined && owner.split('|').includes(root?.name ?? local) ? local : `${prefix}:${local}`;
}

/** The first of the elements of these names that are directly inside. */
export function child(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((one) => typeof one !== 'string' && one.name === name);
    if (found !== undefined && typeof found !== 'string') return found;
  }
  return undefined;
}

/** All elements of a name that are directly inside. */
export const children = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((one) => typeof one !== 'string').filter((one) => one.name === name);

/** All text inside, as it stands. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('');
}
