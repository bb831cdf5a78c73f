import { expect, test } from 'vitest';
import { savedAddress } from '../../lib/inert/savedAddress.ts';
import { ADDRESS, savedPage } from './savedPage.ts';

function addressOf(html: string): string {
  const found = savedAddress(new DOMParser().parseFromString(html, 'text/html'));
  return 'url' in found ? found.url : found.reason;
}
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const openGraph = (content: string) => `<meta property="og:url" content="${content}">`;
const links = (count: number, host: string) =>
  Array.from({ length: count }, (_, at) => `<a href="https://${host}/${at}">More</a>`).join('');

const OTHER = 'https://meridiandaily.example/varnholt';

test.each([
  ['the note of Chromium', savedPage({ note: `<!-- saved from url=(0078)${OTHER} -->\n` }), OTHER],
  [
    'the note of SingleFile',
    savedPage({ note: `<!--\n Page saved with SingleFile \n url: ${OTHER} \n saved date: Fri Mar 14 2025\n-->` }),
    OTHER,
  ],
  ['a note of no address', savedPage({ note: '<!-- saved from url=(0014)about:internet -->' }), ADDRESS],
  [
    'a note of a file on the disk',
    savedPage({ note: '<!-- saved from url=(0026)file:///home/a/page.html -->' }),
    ADDRESS,
  ],
  ['no note: the canonical link', savedPage(), ADDRESS],
  ['tracking and fragment are dropped', savedPage({ head: canonical(`${ADDRESS}?utm_source=x#top`) }), ADDRESS],
  ['no canonical link: og:url', savedPage({ head: openGraph(ADDRESS) }), ADDRESS],
  ['both, of one site', savedPage({ head: canonical(ADDRESS) + openGraph(`${ADDRESS}/amp`) }), ADDRESS],
  ['two sites', savedPage({ head: canonical(ADDRESS) + openGraph(OTHER) }), 'two-addresses'],
  ['a site that the page never links to', savedPage({ body: links(10, 'meridiandaily.example') }), 'two-addresses'],
  [
    'a site that it links to',
    savedPage({ body: links(10, 'meridiandaily.example') + links(1, 'harbourcourier.example') }),
    ADDRESS,
  ],
  ['few links', savedPage({ body: links(9, 'meridiandaily.example') }), ADDRESS],
  ['a relative address', savedPage({ head: canonical('/coast/gates') }), 'no-address'],
  ['an address of the reader’s own network', savedPage({ head: canonical('http://192.168.0.4/news') }), 'no-address'],
  ['a script as an address', savedPage({ head: canonical('javascript:alert(1)') }), 'no-address'],
  ['nothing', savedPage({ head: '' }), 'no-address'],
])('%s', (_, html, expected) => {
  expect(addressOf(html)).toBe(expected);
});
