import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readArticle } from '../../lib/article/readArticle.ts';
import { fingerprint } from '../../lib/fingerprint/fingerprint.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { countWords, words } from '../../lib/text/words.ts';
import { asHtml, jsonLdScript, parse, prose, proseParagraphs } from '../page/parse.ts';
import { ADDRESS, articleOn, NOW, page, PARAGRAPHS, readPage } from './page.ts';

// Generated pages are many, and a busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

const textsOf = (given: Parameters<typeof articleOn>[0]) => articleOn(given).blocks.map(({ text }) => text);

describe('the text', () => {
  test('is the paragraphs, in order, unglued', () => {
    expect(textsOf({})).toEqual(PARAGRAPHS);
  });

  test('is counted and fingerprinted as it stands', () => {
    const reading = readPage();
    if (reading.kind !== 'article') throw new Error(reading.kind);
    const { article } = reading;
    expect(article.words).toBe(countWords(words(PARAGRAPHS.join(' '))));
    expect(reading.fingerprint).toEqual(fingerprint(textWords(article.blocks)));
    expect(article.cut).toBe(false);
  });

  test('paragraphs parted by breaks are paragraphs, a single break is none', () => {
    const text = PARAGRAPHS.map((paragraph) => paragraph.replace('. ', '.<br>')).join('<br><br>');
    expect(textsOf({ text: `<div>${text}</div>` })).toEqual(PARAGRAPHS);
  });

  test('subheads, quotations and items are told apart', () => {
    const text = `${asHtml(PARAGRAPHS.slice(0, 4))}<h2>A wall of water</h2>${asHtml(PARAGRAPHS.slice(4))}
      <blockquote><p>${prose(2)}</p></blockquote><ul><li>${prose(1)}</li></ul>`;
    const { blocks } = articleOn({ text });
    expect(blocks).toContainEqual({ kind: 'subhead', text: 'A wall of water' });
    expect(blocks).toContainEqual({ kind: 'quotation', text: prose(2) });
    expect(blocks).toContainEqual({ kind: 'item', text: prose(1) });
    expect(blocks).toContainEqual({ kind: 'paragraph', text: PARAGRAPHS[0] });
  });

  test('links, emphasis and other inline marks do not part a word or a paragraph', () => {
    const marked = `The <a href="/x">har</a>bour <em>office</em> <b>clo<i>sed</i></b> at noon. ${prose(2)}`;
    const text = asHtml([marked, ...PARAGRAPHS]);
    expect(textsOf({ text })[0]).toBe(`The harbour office closed at noon. ${prose(2)}`);
  });

  test.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>Left out: a gate at noon</figcaption></figure>'],
    ['a navigation', '<nav><a href="/a">Left out</a><a href="/b">More</a></nav>'],
    ['an aside', '<aside><p>Left out: what else happened, in some more words than a label has.</p></aside>'],
    ['a form', '<form><label>Left out</label><input name="mail"><button>Left out</button></form>'],
    ['a script', '<script>var text = "Left out";</script>'],
    ['a style', '<style>.x::after { content: "Left out" }</style>'],
    ['noscript', '<noscript>Left out</noscript>'],
    ['a template', '<template><p>Left out</p></template>'],
    ['a linked headline', '<p><a href="/other">Left out: what happened on the islands</a></p>'],
    [
      'related articles',
      '<ul class="related"><li><a href="/a">Left out one</a></li><li><a href="/b">Left out two</a></li></ul>',
    ],
    ['a hidden part', '<p style="display:none">Left out: a hidden sentence of some length, for machines.</p>'],
    ['a comment', '<!-- Left out -->'],
  ])('%s in it is left out', (_what, extra) => {
    const text = asHtml(PARAGRAPHS.slice(0, 4)) + extra + asHtml(PARAGRAPHS.slice(4));
    const read = textsOf({ text });
    expect(read.join(' ')).not.toContain('Left out');
    expect(read).toEqual(PARAGRAPHS);
  });

  test('what stands around it is left out', () => {
    const read = textsOf({
      before: '<header class="masthead">Left out<nav><a href="/">Home</a></nav></header>',
      after: '<section class="related"><h2>Left out</h2><a href="/a">Left out</a></section><footer>Left out</footer>',
    }).join(' ');
    expect(read).not.toContain('Left out');
  });

  test('the headline is not part of it', () => {
    expect(textsOf({})).not.toContain('Varnholt closes its sea gates');
  });

  test('more than 200,000 characters are cut, and said to be', () => {
    const long = Array.from({ length: 300 }, (_, at) => `Part ${at}. ${prose(9, at)}`);
    expect(long.join('').length).toBeGreaterThan(250_000);
    const article = articleOn({ text: asHtml(long) });
    expect(article.cut).toBe(true);
    const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeLessThanOrEqual(200_000);
    expect(length).toBeGreaterThan(199_000);
    expect(article.words).toBe(countWords(textWords(article.blocks)));
  });

  test('one paragraph of 300,000 characters is cut, and said to be', () => {
    const article = articleOn({ text: `<p>${'The gate was closed at noon, and it held. '.repeat(7500)}</p>` });
    expect(article.cut).toBe(true);
    expect(article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(200_000);
  });

  test('Chinese is read and counted by two characters a word', () => {
    const sentence = '闸门于周五中午关闭，这是建成以来的第一次，下城整夜保持干燥。';
    const article = articleOn({
      text: asHtml(Array.from({ length: 20 }, () => sentence.repeat(3))),
      attributes: 'lang="zh"',
    });
    expect(article.words).toBe(20 * Math.round((27 * 3) / 2 - 0.5) + 10);
    expect(article.language).toBe('zh');
  });
});

describe('what is no article', () => {
  test.each<[what: string, document: () => Document]>([
    ['an empty page', () => parse('')],
    ['a page of white space', () => parse(' \n\t ')],
    ['only a headline', () => parse('<h1>Gates close</h1>')],
    ['a short note', () => page({ text: `<p>${prose(3)}</p>` })],
    ['only pictures', () => parse('<img src="a.jpg"><img src="b.jpg">')],
    ['only scripts', () => parse('<script>1</script><style>a{}</style>')],
  ])('%s is too short', (_what, document) => {
    expect(readArticle(document(), ADDRESS, NOW)).toEqual({ kind: 'not-article', reason: 'short' });
  });

  test('119 words are too few, 120 are an article', () => {
    const text = (count: number) =>
      `<p>${Array.from({ length: count }, (_, at) => `word${at}${at % 12 === 11 ? ',' : ''}`).join(' ')}.</p>`;
    expect(readPage({ text: text(119) })).toMatchObject({ kind: 'not-article', reason: 'short' });
    expect(readPage({ text: text(120) })).toMatchObject({ kind: 'article', article: { words: 120 } });
  });
});

describe('a stub', () => {
  const stub = `<p>${prose(2)}</p><p>${prose(1, 3)}</p>`;
  const declared = (more: string) => jsonLdScript(`{"@type":"NewsArticle","headline":"x"${more}}`);

  test('behind a wall is unreadable, with the words read and declared', () => {
    const reading = readPage({
      text: stub,
      below: '<div class="paywall">Subscribe to read on</div>',
      head: declared(',"isAccessibleForFree":false,"wordCount":900'),
    });
    expect(reading).toMatchObject({
      kind: 'unreadable',
      reason: 'wall',
      title: 'Varnholt closes its sea gates',
      wordsDeclared: 900,
    });
    if (reading.kind !== 'unreadable') throw new Error(reading.kind);
    expect(reading.wordsRead).toBeGreaterThan(50);
    expect(reading.wordsRead).toBeLessThan(80);
    const read = `${prose(2)} ${prose(1, 3)}`.split(' ');
    expect(reading.firstWords).toBe(read.slice(0, 7).join(' '));
    expect(reading.lastWords).toBe(read.slice(-7).join(' '));
  });

  test.each([
    ['a wall in the mark-up', { below: '<div id="js-paywall">Subscribe</div>' }, 'wall'],
    ['not accessible for free', { head: declared(',"isAccessibleForFree":"False"') }, 'wall'],
    ['more words declared than read', { head: declared(',"wordCount":700') }, 'doubt'],
  ])('%s', (_what, given, reason) => {
    expect(readPage({ text: stub, ...given })).toMatchObject({ kind: 'unreadable', reason });
  });

  test('the declared text is counted where it is this article’s', () => {
    const body = JSON.stringify(`${prose(2)} ${prose(40, 2)}`);
    const reading = readPage({ text: stub, head: declared(`,"isAccessibleForFree":false,"articleBody":${body}`) });
    expect(reading).toMatchObject({ kind: 'unreadable', wordsDeclared: countWords(words(JSON.parse(body) as string)) });
  });

  test('what was read comes along where it is as long as an article', () => {
    const head = declared(',"isAccessibleForFree":false,"wordCount":900');
    const long = readPage({ text: `<p>${prose(6)}</p>`, head });
    if (long.kind !== 'unreadable') throw new Error(long.kind);
    expect(long.wordsRead).toBeGreaterThanOrEqual(120);
    expect(long.part?.article).toMatchObject({ words: long.wordsRead, title: long.title });
    expect(long.part?.fingerprint.hashes.length).toBeGreaterThan(20);
    expect(readPage({ text: stub, head })).not.toHaveProperty('part');
  });

  test('a long text is read whatever the page declares', () => {
    const head = declared(',"isAccessibleForFree":false,"wordCount":5000');
    expect(readPage({ head }).kind).toBe('article');
  });

  test.each(['"many"', '-5', '0', '1.5', '1e9', 'null', '{}'])('a word count of %s is not believed', (count) => {
    expect(readPage({ text: stub, head: declared(`,"wordCount":${count}`) })).toEqual({
      kind: 'not-article',
      reason: 'short',
    });
  });
});

describe('addresses', () => {
  test('the page’s own is normalised', () => {
    expect(articleOn({}, `${ADDRESS}/?utm_source=x#top`).url).toBe(ADDRESS);
  });

  test('links in the text that lead elsewhere, absolute and bounded; none to the own host', () => {
    const link = (href: string) => `<a href="${href}">a word</a>`;
    const text = asHtml([
      `${prose(2)} ${link('https://meridiandaily.example/x')} ${link('/own')} ${link('javascript:alert(1)')} ${link('mailto:a@b.example')} ${link('http://[')}`,
      ...PARAGRAPHS,
    ]);
    expect(articleOn({ text, head: `<base href="${ADDRESS}">` }).links).toEqual(['https://meridiandaily.example/x']);
    const many = PARAGRAPHS.map(
      (one, at) =>
        one + ` ${Array.from({ length: 20 }, (_, n) => link(`https://x.example/${at}/${n}`)).join(' and then some ')}`,
    );
    expect(articleOn({ text: asHtml(many) }).links.length).toBeLessThanOrEqual(50);
  });

  test.each(['', 'no address', 'about:blank', 'data:text/html,x'])('the address %j is no obstacle', (address) => {
    expect(readArticle(page(), address, NOW)).toMatchObject({ kind: 'article', article: { url: address } });
  });
});

describe('language', () => {
  test.each([
    ['lang="de"', 'de'],
    ['lang=" en-GB "', 'en-GB'],
    ['lang="zh-Hant-TW"', 'zh-Hant-TW'],
    ['', undefined],
    ['lang=""', undefined],
    ['lang="english (uk)"', undefined],
    ['lang="&quot;&gt;&lt;b&gt;"', undefined],
  ])('%s is %s', (attributes, language) => {
    expect(articleOn({ attributes }).language).toBe(language);
  });
});

describe('safety', () => {
  test('the document is not changed by reading', () => {
    const document = page({
      head: jsonLdScript('{"@type":"NewsArticle","headline":"x"}'),
      below: '<figure><img src="a.jpg"><figcaption>A gate</figcaption></figure><script>var a = 1;</script>',
      after: '<aside>More</aside>',
    });
    const before = document.documentElement.outerHTML;
    readArticle(document, ADDRESS, NOW);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('text that looks like mark-up stays text', () => {
    const hostile = `He wrote &lt;img src=x onerror=alert(1)&gt; and &lt;script&gt;alert(1)&lt;/script&gt;. ${prose(1)}`;
    const document = page({ text: asHtml([hostile, ...PARAGRAPHS]), title: 'Gates &lt;b&gt;close&lt;/b&gt;' });
    const reading = readArticle(document, ADDRESS, NOW);
    if (reading.kind !== 'article') throw new Error(reading.kind);
    expect(reading.article.title).toBe('Gates <b>close</b>');
    expect(reading.article.blocks[0]?.text).toBe(
      `He wrote <img src=x onerror=alert(1)> and <script>alert(1)</script>. ${prose(1)}`,
    );
  });

  test('a deeply nested page is read or set aside, without an exception', () => {
    // Browsers stop nesting at 512.
    const depth = 500;
    const document = parse(`${'<div>'.repeat(depth)}${asHtml(PARAGRAPHS)}${'</div>'.repeat(depth)}`);
    expect(['article', 'not-article']).toContain(readArticle(document, ADDRESS, NOW).kind);
  });

  const texts = fc.constantFrom(
    '',
    prose(1),
    prose(8),
    '&lt;b&gt;bold&lt;/b&gt;',
    'By Ilse Marant',
    '14 March 2025',
    'Originally published by Meridian Daily.',
    '“',
    '\u0000\ufffd\u202e',
    '闸门关闭',
  );
  const tag = fc.constantFrom(
    'p',
    'div',
    'article',
    'main',
    'h1',
    'h2',
    'ul',
    'li',
    'span',
    'a',
    'blockquote',
    'table',
    'tr',
    'td',
    'figure',
    'figcaption',
    'time',
    'header',
    'footer',
    'nav',
    'aside',
    'form',
    'select',
    'svg',
    'math',
    'noscript',
    'dl',
    'dt',
    'ruby',
    'rt',
    'object',
    'marquee',
    'x-custom',
  );
  const attributes = fc.constantFrom(
    '',
    ' class="byline"',
    ' class="paywall"',
    ' hidden',
    ' href="http://["',
    ' href="https://x.example/y"',
    ' datetime="2025-99-99"',
    ' datetime="2025-03-14T06:00Z"',
    ' itemprop="datePublished"',
    ' rel="author"',
    ' contenteditable',
    ' style="display:none"',
    ' id="comments"',
    ' itemprop="author"',
    ' lang="xx"',
    ' role="main"',
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      texts,
      fc
        .tuple(tag, attributes, fc.array(tie('node'), { maxLength: 5 }))
        .map(([name, more, children]) => `<${name}${more}>${children.join('')}</${name}>`),
    ),
  }));
  const heads = fc.constantFrom(
    '',
    '<title></title>',
    '<title>&lt;b&gt; | x</title>',
    '<base href="javascript:alert(1)">',
    '<link rel="canonical" href="http://[">',
    '<meta property="og:title" content="">',
    jsonLdScript(
      '{"@type":"NewsArticle","headline":7,"author":[null,{"name":{}}],"datePublished":{},"publisher":[[]]}',
    ),
    jsonLdScript('{"@type":"NewsArticle","isBasedOn":[{"url":7}],"wordCount":[],"articleBody":["x"]}'),
    '<meta name="author" content="@@@">',
    '<meta name="date" content="9999999999999">',
  );

  test('no page, however built, makes reading throw or change it', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), fc.array(heads, { maxLength: 3 }), (body, head) => {
        const document = parse(body.join(''), head.join(''));
        const before = document.documentElement.outerHTML;
        const reading = readArticle(document, ADDRESS, NOW);
        expect(document.documentElement.outerHTML).toBe(before);
        // What is sent must survive the message: plain data, nothing undefined inside arrays, no nodes.
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
      { numRuns: 60 },
    );
  });

  test('a page torn at any place is read without an exception', () => {
    const whole = page({ head: jsonLdScript('{"@type":"NewsArticle","headline":"x"}'), below: '<footer>x</footer>' })
      .documentElement.outerHTML;
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(200), (at, length) => {
        const torn = new DOMParser().parseFromString(whole.slice(0, at) + whole.slice(at + length), 'text/html');
        const { kind } = readArticle(torn, ADDRESS, NOW);
        expect(['article', 'not-article', 'unreadable']).toContain(kind);
      }),
      { numRuns: 40 },
    );
  });

  test('text in any paragraph comes back as that text', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '<', '>', '&', '"', "'", '/', '=', ';', '水', '“'),
    });
    fc.assert(
      fc.property(anyText, (given) => {
        const document = page();
        const paragraph = document.createElement('p');
        paragraph.textContent = `${prose(2)} ${given} ${prose(1)}`;
        document.querySelector('.story')?.append(paragraph);
        const reading = readArticle(document, ADDRESS, NOW);
        if (reading.kind !== 'article') throw new Error(reading.kind);
        expect(reading.article.blocks.map(({ text }) => text)).toContain(
          `${prose(2)} ${given} ${prose(1)}`.replace(/\s+/g, ' ').trim(),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('many paragraphs that say the same are all kept', () => {
    const [one = ''] = proseParagraphs(1);
    expect(textsOf({ text: asHtml(Array.from({ length: 12 }, () => one)) })).toHaveLength(12);
  });
});
