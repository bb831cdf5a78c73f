import { describe, expect, test } from 'vitest';
import { mainText } from '../../../lib/article/mainText.ts';
import { asHtml, jsonLdScript, parse, prose, proseParagraphs } from '../../page/parse.ts';
import { page, PARAGRAPHS, readPage } from '../page.ts';

/** Each class of page on which readers lose text or take too much; fixtures are our own. */

const TITLE = 'Varnholt closes its sea gates';
const read = (document: Document) => mainText(document, TITLE).blocks.map(({ text }) => text);
const body = (html: string) => read(parse(html, `<title>${TITLE}</title>`));
const [first = '', second = '', ...rest] = PARAGRAPHS;

describe('a body that is split', () => {
  test('over containers with advertisements between is read whole', () => {
    const part = (paragraphs: string[]) =>
      `<div class="grid"><div class="cell"><div class="chunk">${asHtml(paragraphs)}</div></div></div>`;
    const html = `<main><article><h1>${TITLE}</h1><div class="parts">${part(PARAGRAPHS.slice(0, 2))}
      <div class="advert"><p>Left out: buy a boat, it is cheap and it floats, and so on for a while.</p></div>
      ${part(PARAGRAPHS.slice(2, 6))}<div class="advert">Left out</div>${part(PARAGRAPHS.slice(6))}</div></article></main>`;
    expect(body(html)).toEqual(PARAGRAPHS);
  });

  test('over columns of the page, with no element that says it is the article, is read whole', () => {
    const column = (paragraphs: string[]) => `<div class="row"><div class="col-8">${asHtml(paragraphs)}</div></div>`;
    const html = `<div id="top"><a href="/">Home</a></div><h1>${TITLE}</h1>${column(PARAGRAPHS.slice(0, 4))}${column(PARAGRAPHS.slice(4))}`;
    expect(body(html)).toEqual(PARAGRAPHS);
  });

  test('does not grow over the next article on the page', () => {
    const one = (title: string, paragraphs: string[]) =>
      `<article class="story"><h1>${title}</h1><div class="text">${asHtml(paragraphs)}</div></article>`;
    const other = Array.from({ length: 4 }, (_, at) => `Another story, part ${at}. ${prose(4, at + 20)}`);
    expect(body(`<main>${one(TITLE, PARAGRAPHS)}${one('Ferries stand still', other)}</main>`)).toEqual(PARAGRAPHS);
  });
});

describe('what stands between the paragraphs', () => {
  const between = (extra: string) =>
    page({ text: asHtml(PARAGRAPHS.slice(0, 4)) + extra + asHtml(PARAGRAPHS.slice(4)) });
  const long = 'Left out: a sentence of some length, so that its length alone does not give it away, ends here.';

  test.each([
    ['a caption without a figure', `<div class="image-caption"><p>${long}</p></div>`],
    ['a caption known by its credit', '<p>The gates at noon, seen from the old town (Photo: Harbour Courier)</p>'],
    ['a gallery', `<div class="gallery">${`<p>${long}</p>`.repeat(3)}</div>`],
    ['a newsletter box', `<div class="newsletter-signup"><h3>Left out</h3><p>${long}</p></div>`],
    ['a call for a newsletter without a name', '<p>Sign up for our evening newsletter, Left out.</p>'],
    ['a cookie bar', `<div id="cookie-banner"><p>${long}</p></div>`],
    ['an embedded post', `<div class="embed"><p>${long}</p></div>`],
    ['an affiliate box', `<section class="affiliate-box"><p>${long}</p><p>${long}</p></section>`],
    ['related articles with teasers', `<div class="related-articles"><p>${long}</p></div>`],
    ['a link in words that lead elsewhere', '<p>Read more: <a href="/x">Left out</a></p>'],
    ['the same in German', '<p>Lesen Sie auch: <a href="/x">Left out</a></p>'],
    ['placeholders', `<div class="holder"><p>${long}</p></div>`.repeat(4)],
  ])('%s is left out', (_what, extra) => {
    expect(read(between(extra))).toEqual(PARAGRAPHS);
  });

  describe('a series of numbered pictures with long captions', () => {
    const caption = (number: number) =>
      `<li><h2><span>${number}/40</span> Picture ${number}</h2><p>Left out: ${prose(2, number)}</p></li>`;
    const series = (count: number) => Array.from({ length: count }, (_, at) => caption(at + 1)).join('');

    test('is left out, though it is longer than the article', () => {
      const html = `<div class="story"><h1>${TITLE}</h1><ul class="shots">${series(40)}</ul>${asHtml(PARAGRAPHS)}</div>`;
      expect(body(html)).toEqual(PARAGRAPHS);
    });

    test('is read where it is the article', () => {
      const html = `<div class="story"><h1>${TITLE}</h1><p>${first}</p><ul class="shots">${series(12)}</ul></div>`;
      expect(body(html).filter((text) => text.startsWith('Left out'))).toHaveLength(12);
    });

    test('scores and dates are no series', () => {
      const scores = ['1/4 Varnholt', '2/4 Ostby', '3/4 Sund', '2/4 Maren'];
      const text = scores.map((line, at) => `<h3>${line}</h3><p>${prose(2, at * 3)}</p>`).join('');
      const html = `<div class="story"><h1>${TITLE}</h1><div class="scores">${text}</div>${asHtml(PARAGRAPHS)}</div>`;
      expect(body(html)).toContain('3/4 Sund');
    });
  });

  test('a table of contents is left out, the subheads it repeats are not', () => {
    const text = `<ul class="jump"><li>A wall of water</li><li>What comes next</li></ul>${asHtml(PARAGRAPHS.slice(0, 3))}
      <h2>A wall of water</h2>${asHtml(PARAGRAPHS.slice(3, 6))}<h2>What comes next</h2>${asHtml(PARAGRAPHS.slice(6))}`;
    const texts = read(page({ text }));
    expect(texts.filter((line) => line === 'A wall of water')).toHaveLength(1);
    expect(texts).toHaveLength(PARAGRAPHS.length + 2);
  });

  test('live entries are all read', () => {
    const entry = (text: string, at: number) =>
      `<div class="liveblog-entry"><time datetime="2025-03-19T1${at}:00Z">1${at}:00</time><p>${text}</p></div>`;
    const text = PARAGRAPHS.map(entry).join('');
    expect(read(page({ text })).filter((line) => PARAGRAPHS.includes(line))).toEqual(PARAGRAPHS);
  });
});

describe('what stands around the text', () => {
  test('comments are left out, also where they are longer than the article', () => {
    const comments = `<section class="comments">${asHtml(proseParagraphs(9).map((text) => `I say: ${text}`))}</section>`;
    expect(read(page({ below: comments }))).toEqual(PARAGRAPHS);
  });

  test('a page without any structure is read without its menus and its footer', () => {
    const html = `<ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul><p>Varnholt, Wednesday</p>
      <h1>${TITLE}</h1>${asHtml(PARAGRAPHS)}<p><a href="/x">Imprint</a> <a href="/y">Terms</a></p>`;
    expect(body(html)).toEqual(PARAGRAPHS);
  });

  test('a promotion after the last paragraph, of another make, is left out', () => {
    const below =
      '<div class="supporter"><p>We have no owner and no wall. If our work is worth something to you, give what you can today.</p></div>';
    expect(read(page({ below }))).toEqual(PARAGRAPHS);
  });

  test.each(['standfirst', 'article-teaser', 'lead'])(
    'a summary under the headline (%s) is part of the text',
    (name) => {
      const sum = 'The gates were closed for the first time since they were built, and the lower town stayed dry.';
      const above = `<p class="${name}">${sum}</p><div class="byline">By Ilse Marant</div>`;
      expect(read(page({ above }))).toEqual([sum, ...PARAGRAPHS]);
    },
  );
});

describe('names that mislead', () => {
  test.each(['paywall', 'no-tts', 'tagged_x7', 'share-text', 'story-comment'])(
    'paragraphs of the class %s are text',
    (name) => {
      const text = PARAGRAPHS.map((paragraph) => `<p class="${name}">${paragraph}</p>`).join('');
      expect(read(page({ text }))).toEqual(PARAGRAPHS);
    },
  );

  test('a container that is called after its side bar is read', () => {
    const text = `<div class="with-sidebar has-related">${asHtml(PARAGRAPHS)}</div>`;
    expect(read(page({ text }))).toEqual(PARAGRAPHS);
  });
});

describe('letters', () => {
  test.each([
    '<span class="drop-cap">N</span> ow',
    '<span class="dropcap">N</span>ow',
    '<b class="initial">N</b>\n  ow',
  ])('a drop cap %j is the first letter of its word', (start) => {
    expect(read(page({ text: asHtml([`${start} the gates are shut. ${first}`, second, ...rest]) }))[0]).toBe(
      `Now the gates are shut. ${first}`,
    );
  });

  test('an article that begins with one letter in bold keeps its blank', () => {
    expect(read(page({ text: asHtml([`<b>A</b> gate was shut. ${first}`, second, ...rest]) }))[0]).toMatch(/^A gate/);
  });

  const chinese = '闸门于周五中午关闭，这是建成以来的第一次，下城整夜保持干燥，港口的船只都留在岸边。';

  test('Chinese in an old table, parted by breaks, is read without the table of links beside it', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `\u3000\u3000第${at}段。${chinese}`);
    const html = `<table><tr><td><a href="/a">新闻</a><br><a href="/b">体育</a></td><td><font>${lines.join('<br><br>')}</font></td></tr></table>`;
    expect(body(html)).toEqual(lines.map((line) => line.trim()));
  });

  test('a text whose encoding was taken for Latin-1 is decoded', () => {
    const bytes = new TextEncoder().encode(chinese);
    const garbled = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
    expect(body(`<div>${`<p>${garbled}</p>`.repeat(4)}</div>`)).toEqual(Array.from({ length: 4 }, () => chinese));
  });

  test('French is not taken for a wrong encoding', () => {
    const french = 'Les écluses fermées à midi ont protégé la cité, et l’été dernier déjà la marée était élevée. '
      .repeat(3)
      .trim();
    expect(body(`<div>${asHtml([french, `Là. ${french}`])}</div>`)).toEqual([french, `Là. ${french}`]);
  });
});

describe('what no reader sees', () => {
  const wall = '<div class="consent-wall"><p>We value your privacy. Agree to read on.</p></div>';

  test('an article hidden under a consent wall is not read, and said to be unreadable', () => {
    const text = `<div style="display:none">${asHtml(PARAGRAPHS)}</div>`;
    expect(readPage({ text: `<p>${prose(2)}</p>${text}`, after: wall })).toMatchObject({
      kind: 'unreadable',
      reason: 'wall',
    });
  });

  test('an article that is only in the page’s data is not read', () => {
    const head = jsonLdScript(
      JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join(' ') }),
    );
    expect(readPage({ text: '<div id="app"></div>', head }).kind).not.toBe('article');
  });
});

describe('a wall', () => {
  const stub = `<p>${prose(9)}</p>`;
  const free = jsonLdScript('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}');

  test.each([
    'Subscribe to continue reading. Already a subscriber? Log in.',
    'Jetzt weiterlesen mit dem Probe-Abo.',
    'Cet article est réservé aux abonnés.',
    'Suscríbete para seguir leyendo.',
    'Contenuto riservato agli abbonati.',
    'Exclusivo para assinantes.',
    'Alleen voor abonnees.',
  ])('known by its notice: %s', (notice) => {
    expect(readPage({ text: stub, below: `<div class="x"><p>${notice}</p></div>`, head: free })).toMatchObject({
      kind: 'unreadable',
      reason: 'wall',
    });
  });

  test('a long text is read, whatever notice follows it', () => {
    const text = asHtml([...PARAGRAPHS, ...proseParagraphs(8).map((one) => `Then: ${one}`)]);
    expect(readPage({ text, below: '<p>Already a subscriber? Log in.</p>', head: free }).kind).toBe('article');
  });

  test('a short text that says nothing of more is read', () => {
    expect(readPage({ text: asHtml(proseParagraphs(3)) }).kind).toBe('article');
  });
});
