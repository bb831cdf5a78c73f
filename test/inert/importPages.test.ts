import { describe, expect, test, vi } from 'vitest';
import { isVisible } from '../../lib/article/isVisible.ts';
import { importPages } from '../../lib/inert/importPages.ts';
import { parsePage } from '../../lib/inert/parsePage.ts';
import { MOST_BYTES, readPageFile } from '../../lib/inert/readPageFile.ts';
import { decodeBytes } from '../../lib/text/decodeBytes.ts';
import type { TakenPage } from '../../lib/model/transfer.ts';
import { asHtml, prose, proseParagraphs } from '../page/parse.ts';
import { ADDRESS, fileOf, savedPage } from './savedPage.ts';

const NOW = Date.parse('2025-03-20T12:00:00Z');

const read = (content: string | Uint8Array<ArrayBuffer>) => readPageFile(fileOf(content), NOW);
async function articleOf(content: string | Uint8Array<ArrayBuffer>) {
  const page = await read(content);
  if ('reason' in page) throw new Error(`skipped: ${page.reason}`);
  return page.article;
}

test('the article of a saved page, under the address at which it was read', async () => {
  const article = await articleOf(savedPage());
  expect(article).toMatchObject({
    url: ADDRESS,
    site: 'harbourcourier.example',
    title: 'Varnholt closes its sea gates',
    firstSeen: NOW,
    language: 'en',
  });
  expect(article.blocks.map(({ text }) => text)).toEqual(proseParagraphs(8));
});

test('what the mark-up itself hides is not read, where no window shows the page', () => {
  const hidden = ['hidden', 'style="display:none"', 'style="color:red; display: none"', 'style="visibility:hidden"'];
  const page = parsePage(
    savedPage({
      body: hidden.map((how) => `<div ${how}><p>A</p></div>`).join('') + '<p style="display:block">B</p>',
    }),
  );
  if (typeof page === 'string') throw new Error(page);
  Object.defineProperty(page, 'defaultView', { value: null });
  expect([...page.querySelectorAll('p')].map((element) => isVisible(element))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

describe('what is no article is passed over, and why', () => {
  const bytes = (length: number) => new Uint8Array(length).fill(0x61);
  test.each<[what: string, content: string | Uint8Array<ArrayBuffer>, reason: string]>([
    ['an empty file', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['a diary', 'Dear diary, today I read < 3 pages.', 'not-html'],
    ['a feed', '<?xml version="1.0"?><rss><channel><item/></channel></rss>', 'not-html'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, ...new TextEncoder().encode('<html>')]),
      'not-html',
    ],
    ['more bytes than a page has', bytes(MOST_BYTES + 1), 'too-large'],
    ['more elements than a page has', savedPage({ body: '<p>'.repeat(200_001) }), 'too-large'],
    [
      'elements left open before many blocks',
      savedPage({ body: '<b>'.repeat(1000) + '<p>'.repeat(1000) }),
      'too-large',
    ],
    ['elements in each other without end', savedPage({ body: '<div>'.repeat(20_000) }), 'too-large'],
    ['no address', savedPage({ head: '' }), 'no-address'],
    [
      'addresses of two sites',
      savedPage({
        head: `<link rel="canonical" href="${ADDRESS}"><meta property="og:url" content="https://other.example/x">`,
      }),
      'two-addresses',
    ],
    [
      'a home page',
      savedPage({ head: '<link rel="canonical" href="https://www.harbourcourier.example/">' }),
      'no-article-page',
    ],
    ['a short text', savedPage({ paragraphs: 1 }), 'no-article-page'],
    [
      'half an article behind a wall',
      savedPage({
        head: `<link rel="canonical" href="${ADDRESS}"><script type="application/ld+json">{"@type":"NewsArticle","wordCount":900,"isAccessibleForFree":false}</script>`,
        paragraphs: 3,
      }),
      'only-part',
    ],
  ])('%s', async (_, content, reason) => {
    expect(await read(content)).toMatchObject({ reason });
  });
});

test('a page in another encoding, and one that says the wrong one', async () => {
  const text = 'Brücke über die Förde: “so”.';
  const latin = (html: string) => Uint8Array.from(html, (letter) => letter.charCodeAt(0) & 0xff);
  const body = `<article><h1>Gates</h1><p>Brücke über die Förde. ${prose(2)}</p>${asHtml(proseParagraphs(7))}</article>`;
  const says = (charset: string) => savedPage({ body }).replace('utf-8', charset);
  for (const content of [latin(says('iso-8859-1')), latin(says('utf-8')), new TextEncoder().encode(says('iso-8859-1'))])
    expect((await articleOf(content)).blocks[0]?.text).toMatch(/^Brücke über die Förde\. /);
  // One damaged character does not make a page of UTF-8 one of another encoding.
  const damaged = new TextEncoder()
    .encode(savedPage({ body: `<p>${text}</p>` }))
    .map((byte) => (byte === 0x9d ? 0x20 : byte));
  const page = parsePage(decodeBytes(damaged));
  expect(typeof page === 'string' ? page : page.body.textContent).toContain('Brücke über die Förde: “so');
});

test('a bomb of mark-up around the text is no matter', async () => {
  const article = `<article><h1>Gates</h1>${asHtml(proseParagraphs(8))}</article>`;
  for (const bomb of [`<p ${'x="1" '.repeat(20_000)}>`, '&lt;'.repeat(50_000), '<br>'.repeat(50_000)])
    expect((await articleOf(savedPage({ body: article + bomb }))).blocks).toHaveLength(8);
});

describe('an import', () => {
  const pageOf = (n: number) =>
    fileOf(savedPage({ head: `<link rel="canonical" href="${ADDRESS}-${n}">` }), `${n}.html`);

  test('takes what can be taken, tells the rest by name, and says how far it is', async () => {
    const taken: TakenPage[] = [];
    const progress: number[] = [];
    const report = await importPages([pageOf(1), fileOf('', 'empty.html'), pageOf(2), fileOf('x', 'diary.txt')], {
      now: NOW,
      take: async (pages) => (taken.push(...pages), { added: 1, known: pages.length - 1 }),
      onProgress: ({ line }) => progress.push(line),
    });
    expect(taken.map(({ article }) => article.url)).toEqual([`${ADDRESS}-1`, `${ADDRESS}-2`]);
    expect(progress).toEqual([1, 2, 3, 4]);
    expect(report).toEqual({
      ...{ line: 4, added: 1, known: 1, skipped: 2, expected: 4, ending: 'done' },
      lines: [
        { file: 'empty.html', reason: 'empty' },
        { file: 'diary.txt', reason: 'not-html' },
      ],
    });
  });

  test('a folder, or a file that is gone, does not stop the others', async () => {
    const gone = pageOf(1);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    const report = await importPages([gone, pageOf(2)], { now: NOW, take: async () => ({ added: 1, known: 0 }) });
    expect(report).toMatchObject({ added: 1, skipped: 1, lines: [{ file: '1.html', reason: 'unreadable-file' }] });
  });

  test('writes fifty at a time; cancelled, what was read is in', async () => {
    const sizes: number[] = [];
    let read = 0;
    const report = await importPages(
      Array.from({ length: 70 }, (_, n) => pageOf(n)),
      {
        now: NOW,
        take: async (pages) => (sizes.push(pages.length), { added: pages.length, known: 0 }),
        onProgress: ({ line }) => (read = line),
        isCancelled: () => read === 60,
      },
    );
    expect(sizes).toEqual([50, 10]);
    expect(report).toMatchObject({ ending: 'cancelled', added: 60, line: 60 });
  });
});
