import { textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { clean, meta } from './meta.ts';

const LONGEST = 300;

/** What parts a headline from the site's name in a window title. */
const PARTS = /\s+[|–—\-·•:»«]\s+/;

/** The article's headline and, where the page names it nowhere else, its outlet out of the window title. */
export function titles(document: Document, nodes: readonly JsonLdNode[]): { title: string; suffix?: string } {
  const window = clean(document.title, LONGEST);
  const heads = [...document.querySelectorAll('h1')].map((head) => clean(head.textContent, LONGEST)).filter(Boolean);
  const stated =
    nodes.map((node) => textOf(node['headline'], LONGEST)).find(Boolean) ?? meta(document, 'og:title|twitter:title');
  // A page may have several h1 (logo, headline): the one that the window title or the code repeats is the headline. An
  // only h1 that nothing repeats is the logo where there is a window title, else the headline.
  const repeated = heads.find((text) => window.startsWith(text) || stated === text);
  const head = repeated ?? (heads.length === 1 && (stated !== undefined || window === '') ? heads[0] : undefined);
  const title = clean(decode(head ?? stated ?? withoutSuffix(window)), LONGEST);
  const suffix =
    window.startsWith(title) && title !== '' ? window.slice(title.length).replace(/^\s*[|–—\-·•:»]\s*/, '') : '';
  return { title, ...(suffix !== '' && suffix.length <= 60 && !PARTS.test(suffix) && { suffix }) };
}

/** Some pages escape twice (`&amp;uuml;`), so an entity is left in the text: the common ones are decoded by table. */
function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (entity: string, name: string) => {
    const code = /^#x/i.test(name)
      ? parseInt(name.slice(2), 16)
      : name.startsWith('#')
        ? parseInt(name.slice(1), 10)
        : NaN;
    if (code > 0 && code < 0x110000) return String.fromCodePoint(code);
    return ENTITIES[name] ?? entity;
  });
}

const ENTITIES: Partial<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
};

/** Drops a last part that is shorter than the rest: "Headline | The Quay Courier". */
function withoutSuffix(window: string): string {
  const parts = window.split(PARTS);
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 1 && last.length < window.length / 2
    ? window.slice(0, window.length - last.length).replace(/\s+[|–—\-·•:»«]\s*$/, '')
    : window;
}
