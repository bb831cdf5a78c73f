import { parseFeed, parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../lib/text/decodeBytes.ts';
import { DEEPEST, MOST_ENTRIES } from '../../lib/feeds/limits.ts';
import { readFeed } from '../../lib/feeds/readFeed.ts';
import { normaliseAddress } from '../../lib/address/normaliseAddress.ts';
import { EXPECTED } from './expected.ts';
import { ADDRESS, bytesOf, FILES, inShort, NOW, readFile } from './readFile.ts';

describe('files of our own', () => {
  test.each(FILES)('%s', (file) => {
    expect(inShort(readFile(file))).toEqual(EXPECTED[file]);
  });

  test('there are 40 and more, 15 of them broken', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(40);
    expect(FILES.filter((file) => file.startsWith('broken')).length).toBeGreaterThanOrEqual(15);
    expect(Object.keys(EXPECTED).sort()).toEqual(FILES);
  });
});

/** Where we say something else than the oracle, and why ours is better. */
const BETTER: Record<string, string> = {
  'broken-01-truncated.xml': 'feedsmith refuses a feed that was cut; the entries that are whole are good',
  'broken-06-raw-html.xml': 'a headline is text: its mark-up is not shown',
  'broken-07-control-characters.xml': 'XML has no place for control characters',
  'broken-09-entity-bomb.xml': 'feedsmith refuses it; read without expanding anything',
  'broken-16-json-shapes.json': 'a title that is a list is no title; an entry without an address leads nowhere',
  'broken-18-hostile-addresses.xml': 'addresses of scripts, files and the reader’s own network are left out',
  'broken-19-mismatched.xml': 'feedsmith refuses it; the entries can be told apart',
  'atom10-xhtml.xml': 'a relative address is resolved',
  'encoding-windows1252.xml': 'Node reads Windows-1252 as ISO-8859-1; what it left is mended',
  'json10.json': 'a relative address is resolved',
  'rdf10.xml': 'an item without a link is what its rdf:about names',
  'rss20-atom-link.xml': 'an entry linked by Atom’s element alone has an address',
  'rss20-dates.xml': 'feedsmith leaves dates as they are; compared with the table instead',
  'rss20-duplicates.xml': 'one address is one article, whatever the guid says',
  'rss20-escaped-twice.xml': 'entities that were escaped twice are read',
  'rss20-feedburner.xml': 'the article’s own address, not that of the middleman',
  'rss20-guid-link.xml': 'an entry without an address leads nowhere',
  'rss20-media.xml': 'the only title it has is a title',
  'rss20-relative.xml': 'relative addresses are resolved',
  'news-sitemap.xml': 'feedsmith reads no sitemaps',
  'news-sitemap-other-prefix.xml': 'feedsmith reads no sitemaps',
  'sitemap-plain.xml': 'feedsmith reads no sitemaps',
  'sitemap-index.xml': 'feedsmith reads no sitemaps',
};

interface Item {
  title?: string | { value?: string };
  link?: string;
  url?: string;
  id?: string;
  guid?: { value?: string };
  links?: { href?: string; rel?: string }[];
  rdf?: { about?: string };
  pubDate?: string;
  published?: string;
  date_published?: string;
  dc?: { dates?: string[] };
}

/** Title, address and time of the entries the oracle reads; nothing where it refuses the document. */
function oracle(text: string): string[] | undefined {
  try {
    const { feed } = parseFeed(text) as unknown as { feed: { items?: Item[]; entries?: Item[] } };
    return (feed.items ?? feed.entries ?? []).map((item) => {
      const title = typeof item.title === 'string' ? item.title : (item.title?.value ?? '');
      const alternate = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
      const link = item.link ?? item.url ?? alternate ?? item.guid?.value ?? item.rdf?.about ?? item.id ?? '';
      const time = item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0];
      return [title.replace('&amp;', '&'), normaliseAddress(link) ?? link, minute(time)].join(' | ');
    });
  } catch {
    return undefined;
  }
}

const minute = (time: string | undefined) => (time === undefined ? '-' : new Date(time).toISOString().slice(0, 16));

function ours(file: string): string[] | undefined {
  const document = readFile(file);
  if (document.kind !== 'feed') return document.kind === 'no-feed' ? undefined : inShort(document);
  return document.entries.map(({ title, url, published }) => {
    const stated = published && !published.isModified ? new Date(published.from).toISOString().slice(0, 16) : '-';
    return [title, url, stated].join(' | ');
  });
}

describe('the oracle', () => {
  test.each(FILES.filter((file) => !file.endsWith('.opml')))(
    '%s: the same entries, or a stated better answer',
    (file) => {
      const theirs = oracle(decodeBytes(bytesOf(file)));
      if (file in BETTER) expect(ours(file), `${file}: no longer different`).not.toEqual(theirs);
      else expect(ours(file)).toEqual(theirs);
    },
  );

  test('OPML: the same feeds, but for repeated ones and addresses of scripts', () => {
    const { body } = parseOpml(decodeBytes(bytesOf('subscriptions.opml'))) as unknown as {
      body: { outlines: Outline[] };
    };
    interface Outline {
      xmlUrl?: string;
      outlines?: Outline[];
    }
    const all = (list: Outline[]): string[] =>
      list.flatMap((one) => [...(one.xmlUrl ? [one.xmlUrl] : []), ...all(one.outlines ?? [])]);
    const document = readFile('subscriptions.opml');
    const found = document.kind === 'subscriptions' ? document.feeds.map(({ url }) => url) : [];
    expect(found).toEqual([...new Set(all(body.outlines))].filter((url) => url.startsWith('http')));
  });
});

describe('hostile documents', () => {
  const rss = (inside: string) => `<rss version="2.0"><channel><title>T</title>${inside}`;

  test('more entries than are read: the first ones, and it says that it was cut', () => {
    const items = Array.from(
      { length: MOST_ENTRIES + 50 },
      (_, at) => `<item><title>${at}</title><link>http://a.example/${at}</link></item>`,
    );
    const document = readFeed(rss(items.join('')), ADDRESS, NOW);
    expect(document).toMatchObject({ kind: 'feed', isCut: true });
    expect(document.kind === 'feed' && document.entries.length).toBe(MOST_ENTRIES);
  });

  test.each([
    ['elements inside each other', `${'<a>'.repeat(300_000)}${'</b>'.repeat(300_000)}`],
    ['void elements and ends without a beginning', `${'<br>'.repeat(300_000)}${'</x>'.repeat(300_000)}`],
    ['an attribute without end', `<item a="${'x'.repeat(2_000_000)}`],
    ['a comment without end', `<!-- ${'-'.repeat(2_000_000)}`],
    ['a CDATA section without end', `<![CDATA[${']'.repeat(2_000_000)}`],
    ['half a million ampersands', '&'.repeat(500_000)],
    ['a document type without end', `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(50_000)}`],
  ])('%s: read to its end, and not a feed of anything', (_, inside) => {
    const document = readFeed(rss(inside), ADDRESS, NOW);
    expect(document.kind === 'feed' ? document.entries : []).toEqual([]);
  });

  test('mark-up in an entry as deep and as broken', () => {
    const markup = `${'<div>'.repeat(5000)}text${'</p>'.repeat(5000)}${'<br>'.repeat(100_000)}${'</i>'.repeat(100_000)}`;
    const document = readFeed(
      rss(`<item><link>http://a.example/1</link><description><![CDATA[${markup}]]></description></item>`),
      ADDRESS,
      NOW,
    );
    expect(document).toMatchObject({ kind: 'feed', entries: [{ url: 'http://a.example/1' }] });
  });

  test('names of an object’s own machinery are only names', () => {
    const document = readFeed(
      '<rss __proto__="x" constructor="y"><channel><__proto__>z</__proto__><item><link>http://a.example/1</link><toString>q</toString></item></channel></rss>',
      ADDRESS,
      NOW,
    );
    expect(document).toMatchObject({ kind: 'feed', entries: [{ url: 'http://a.example/1', title: '' }] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('an entry too deep to be one is left out with what follows', () => {
    const deep = `<item><title>1</title><link>http://a.example/1</link></item><item>${'<x>'.repeat(DEEPEST)}</item>`;
    expect(readFeed(rss(deep), ADDRESS, NOW)).toMatchObject({ entries: [{ title: '1' }], isCut: true });
  });
});
