import { describe, expect, test } from 'vitest';
import type { Guess } from '../../lib/model/reading.ts';
import { guessArticle } from '../../lib/page/guessArticle.ts';
import { saysArticle } from '../../lib/page/whatItSays.ts';
import { asHtml, jsonLdScript, parse, prose, proseParagraphs } from './parse.ts';

const TEXT = asHtml(proseParagraphs(8));
const HEADED = `<h1>Gates close at noon</h1>${TEXT}`;
/** Too short to be taken for an article by its text. */
const BRIEF = `<h1>Gates close at noon</h1><p>${prose(2)}</p>`;
const ARTICLE_URL = 'https://www.post.example/news/2025/03/14/gates-close';
/** What a page that declares nothing may show: a day. */
const DAY = '<time>14 March</time>';
const PLAIN_URL = 'https://www.post.example/news/gates';

const sure: Guess = { kind: 'article', sure: true };
const unsure: Guess = { kind: 'article', sure: false };
const not = (reason: Extract<Guess, { kind: 'not-article' }>['reason']): Guess => ({ kind: 'not-article', reason });

const typed = (type: string, more = '') => jsonLdScript(`{"@context":"https://schema.org","@type":"${type}"${more}}`);
const og = (type: string) => `<meta property="og:type" content="${type}">`;

describe('guessArticle', () => {
  test.each<[what: string, expected: Guess, url: string, body: string, head?: string]>([
    ['an article by JSON-LD', sure, PLAIN_URL, BRIEF, typed('NewsArticle')],
    [
      'an article by JSON-LD in a graph',
      sure,
      PLAIN_URL,
      BRIEF,
      jsonLdScript('{"@graph":[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"]}]}'),
    ],
    ['an article by og:type', sure, PLAIN_URL, BRIEF, og('article')],
    ['an article by og:type in capitals', sure, PLAIN_URL, BRIEF, '<meta property="og:type" content=" ARTICLE ">'],
    [
      'an article by its published time',
      sure,
      PLAIN_URL,
      BRIEF,
      '<meta property="article:published_time" content="2025-03-14">',
    ],
    [
      'an article by microdata',
      sure,
      PLAIN_URL,
      `<div itemscope itemtype="https://schema.org/NewsArticle">${BRIEF}</div>`,
    ],
    ['an article by its text, a headline and the address', sure, ARTICLE_URL, HEADED],
    ['a headline in Open Graph', sure, ARTICLE_URL, TEXT, '<meta property="og:title" content="Gates close">'],
    ['a headline in microdata', sure, ARTICLE_URL, `<h2 itemprop="headline">Gates close</h2>${TEXT}`],
    ['text without a headline', unsure, ARTICLE_URL, TEXT],
    ['text without a telling address, with a day', unsure, PLAIN_URL, DAY + HEADED],
    [
      'text without a telling address, with an author',
      unsure,
      PLAIN_URL,
      `<p class="byline">By Ilse Marant</p>${HEADED}`,
    ],
    ['text with an article’s number in the query', sure, 'http://post.example/news/view.php?idx=8576&mc=08', HEADED],
    ['text that nothing tells of', not('no-signs'), PLAIN_URL, HEADED],
    ['text without either', not('no-signs'), PLAIN_URL, TEXT],
    ['a blog post', sure, PLAIN_URL, HEADED, typed('BlogPosting')],
    [
      'an article that declares itself behind a wall, with a stub of text',
      sure,
      PLAIN_URL,
      '<h1>Gates close</h1><p>Subscribe to read on.</p>',
      typed('NewsArticle'),
    ],
    [
      'an article drawn by scripts, nothing there yet',
      not('no-signs'),
      PLAIN_URL,
      '<div id="root"></div>',
      typed('NewsArticle'),
    ],
    [
      'an old layout, paragraphs parted by breaks',
      sure,
      ARTICLE_URL,
      `<h1>Gates</h1><table><tr><td>${proseParagraphs(8).join('<br><br>')}</td></tr></table>`,
    ],
    [
      'Chinese',
      sure,
      ARTICLE_URL,
      `<h1>闸门关闭</h1><p>${'闸门于周五中午关闭这是建成以来的第一次下城整夜保持干燥。'.repeat(12)}</p>`,
    ],
    [
      'Japanese',
      sure,
      ARTICLE_URL,
      `<h1>水門</h1><p>${'水門は金曜日の正午に閉じられました。町は夜の間ずっと乾いていました。'.repeat(10)}</p>`,
    ],
    ['Thai', sure, ARTICLE_URL, `<h1>ประตูน้ำ</h1><p>${'ประตูน้ำปิดตอนเที่ยงวันศุกร์เป็นครั้งแรกตั้งแต่สร้าง'.repeat(10)}</p>`],
    [
      'an article with broken JSON-LD is known by its text',
      sure,
      ARTICLE_URL,
      HEADED,
      jsonLdScript('{"@type":"NewsArticle"'),
    ],
    ['a home page', not('home'), 'https://www.post.example/', HEADED],
    ['a home page that calls itself an article', not('home'), 'https://www.post.example/', HEADED, og('article')],
    ['a home page of a language', not('home'), 'https://www.post.example/en-GB/', HEADED],
    ['an index file', not('home'), 'https://www.post.example/index.html', HEADED],
    [
      'a section without running text',
      not('no-signs'),
      'https://www.post.example/coast',
      '<h1>Coast</h1>' + '<a href="/a"><h3>Gates close at noon</h3><p>A teaser.</p></a>'.repeat(40),
    ],
    ['a search', not('listing'), 'https://www.post.example/search?q=gates', HEADED],
    ['a tag', not('listing'), 'https://www.post.example/tag/gates/', HEADED],
    ['an author’s page', not('listing'), 'https://www.post.example/authors/ilse-marant', HEADED],
    [
      'a log-in page',
      not('listing'),
      'https://www.post.example/login',
      '<h1>Log in</h1><form><input type="password"></form>',
    ],
    ['an imprint', not('listing'), 'https://www.post.example/impressum', HEADED],
    ['the second page of a list', not('listing'), 'https://www.post.example/coast/page/2', HEADED],
    ['a tag page’s article', sure, 'https://www.post.example/tag/gates-close-at-noon-on-friday', HEADED],
    [
      'a listing address that declares itself an article',
      sure,
      'https://www.post.example/about/gates',
      HEADED,
      og('article'),
    ],
    ['a video by JSON-LD', not('video'), PLAIN_URL, HEADED, typed('VideoObject')],
    ['a video by og:type', not('video'), PLAIN_URL, HEADED, og('video.other')],
    ['an article with a video in it', sure, PLAIN_URL, HEADED, typed('VideoObject') + typed('NewsArticle')],
    ['a product', not('app'), PLAIN_URL, HEADED, typed('Product')],
    ['a forum', not('app'), PLAIN_URL, HEADED, typed('DiscussionForumPosting')],
    ['a question page', not('app'), PLAIN_URL, HEADED, typed('QAPage')],
    ['a recipe', not('app'), PLAIN_URL, HEADED, typed('Recipe')],
    ['og:type website says nothing', sure, ARTICLE_URL, HEADED, og('website')],
    ['a short note', not('no-signs'), PLAIN_URL, `<h1>Gates</h1><p>${prose(3)}</p>`],
    ['many labels', not('no-signs'), PLAIN_URL, '<h1>Gates</h1>' + '<p>Read more here</p>'.repeat(300)],
    ['an empty page', not('no-signs'), PLAIN_URL, ''],
    ['only pictures', not('no-signs'), PLAIN_URL, '<h1>Gates</h1><img src="a.jpg" alt="A gate">'],
  ])('%s', (_what, expected, url, body, head = '') => {
    expect(guessArticle(parse(body, head), url)).toEqual(expected);
  });

  describe('where people keep what is their own', () => {
    test.each([
      'https://mail.post.example/read/20250314-gates-close-at-noon',
      'https://webmail.post.example/20250314',
      'https://docs.post.example/d/how-the-gates-close',
      'https://post.example/mail/20250314123456',
      'https://post.example/account/orders/20250314',
      'https://post.example/admin/posts/20250314',
      'https://post.example/messages/gates-close-at-noon',
      'https://intranet.post.example/news/2025/03/14/gates',
    ])('%s is none by its text, and is one by its word', (url) => {
      expect(guessArticle(parse(DAY + HEADED), url)).toEqual(not('app'));
      expect(guessArticle(parse(HEADED, og('article')), url)).toEqual(sure);
    });

    test.each([
      'https://www.dailymail.example/2025/03/14/gates',
      'https://www.mychurch.example/2025/03/14/gates',
      'https://post.example/2025/03/14/mail-comes-late-again',
      'https://post.example/2025/03/14/the-administrators',
    ])('%s is no such place', (url) => {
      expect(guessArticle(parse(HEADED), url)).toEqual(sure);
    });
  });

  test.each(['authority-warns', 'contactless-payments', 'tagesschau', 'archives-burn', 'searching-for-goats'])(
    'a path that only begins like a listing is none: /news/%s',
    (last) => {
      expect(guessArticle(parse(DAY + HEADED), `https://www.post.example/news/${last}`)).toEqual(unsure);
    },
  );

  test.each([
    'search',
    'search/',
    'search/results',
    'tags/gates',
    'category/coast/',
    'login.php',
    'suche.html',
    'contact',
  ])('a listing is one in every form: /%s', (path) => {
    expect(guessArticle(parse(HEADED), `https://www.post.example/${path}`)).toEqual(not('listing'));
  });

  test.each(['text/plain', 'application/pdf', 'application/json', 'image/svg+xml', 'text/xml'])(
    'a document of the type %s is no HTML',
    (contentType) => {
      const document = parse(HEADED, typed('NewsArticle'));
      Object.defineProperty(document, 'contentType', { value: contentType });
      expect(guessArticle(document, PLAIN_URL)).toEqual(not('not-html'));
    },
  );

  test('119 words are too few, 120 are enough', () => {
    const words = (count: number) =>
      `<h1>x</h1><p>${Array.from({ length: count }, (_, at) => `word${at}`).join(' ')}</p>`;
    expect(guessArticle(parse(words(119)), PLAIN_URL)).toEqual(not('no-signs'));
    expect(guessArticle(parse(words(120)), ARTICLE_URL)).toEqual(sure);
  });

  test('5,000 nodes around the text, and inside it, change nothing', () => {
    const clutter = '<div class="x"><span>a</span></div>'.repeat(2500);
    expect(guessArticle(parse(clutter + HEADED + clutter), ARTICLE_URL)).toEqual(sure);
    expect(guessArticle(parse(clutter), PLAIN_URL)).toEqual(not('no-signs'));
  });

  test.each(['', 'no address'])('the address %j, which cannot be read, is taken for a home page', (url) => {
    expect(guessArticle(parse(HEADED), url)).toEqual(not('home'));
  });

  test('the document is not changed', () => {
    const document = parse(HEADED, typed('NewsArticle'));
    const before = document.documentElement.outerHTML;
    guessArticle(document, PLAIN_URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('saysArticle', () => {
  test('is what the page declares, not what it looks like', () => {
    expect(saysArticle(parse(HEADED))).toBe(false);
    expect(saysArticle(parse('', typed('NewsArticle')))).toBe(true);
    expect(saysArticle(parse('', og('article')))).toBe(true);
  });
});
