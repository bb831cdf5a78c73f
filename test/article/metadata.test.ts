import { describe, expect, test } from 'vitest';
import type { AgencyCredit, Declaration } from '../../lib/model/article.ts';
import { asHtml, jsonLdScript, prose } from '../page/parse.ts';
import { ADDRESS, articleOn, PARAGRAPHS, type Given } from './page.ts';

const news = (fields: object) => jsonLdScript(JSON.stringify({ '@type': 'NewsArticle', ...fields }));

describe('the headline', () => {
  test.each<[what: string, given: Given, title: string]>([
    ['the only h1', {}, 'Varnholt closes its sea gates'],
    [
      'of several h1 that which the window title repeats',
      {
        title: '',
        before: '<h1>The Harbour Courier</h1>',
        above: '<h1>Gates close at noon</h1>',
        head: '<title>Gates close at noon | The Harbour Courier</title>',
      },
      'Gates close at noon',
    ],
    ['JSON-LD where there is no h1', { title: '', head: news({ headline: 'Gates close' }) }, 'Gates close'],
    ['og:title', { title: '', head: '<meta property="og:title" content=" Gates  close ">' }, 'Gates close'],
    [
      'the window title without the site',
      { title: '', head: '<title>Gates close at noon | Courier</title>' },
      'Gates close at noon',
    ],
    [
      'the window title with its own dash',
      { title: '', head: '<title>Gates close – at last – after a long night of rain</title>' },
      'Gates close – at last – after a long night of rain',
    ],
    ['escaped twice', { title: 'Gates &amp;quot;close&amp;quot; in M&amp;uuml;hl' }, 'Gates "close" in Mühl'],
    [
      'an entity of nothing',
      { title: 'Gates &amp;#0; &amp;#x110000; &amp;nothing;' },
      'Gates &#0; &#x110000; &nothing;',
    ],
    [
      'og:title without the site',
      { title: '', head: '<meta property="og:title" content="Gates close at noon · Courier"><title>x</title>' },
      'Gates close at noon',
    ],
    [
      'the window title without the site before it',
      {
        title: '',
        head: '<title>Harbour Courier » Gates close at noon</title><meta property="og:site_name" content="Harbour Courier">',
      },
      'Gates close at noon',
    ],
    [
      'Chinese, without blanks',
      {
        title: '',
        head: '<title>水闸于周五中午关闭-港口日报</title><meta property="og:site_name" content="港口日报">',
      },
      '水闸于周五中午关闭',
    ],
    [
      'a lower heading, where the only h1 is the logo',
      {
        title: '',
        before: '<h1>The Harbour Courier</h1>',
        above: '<h2>Gates close at noon</h2>',
        head: '<title>Gates close at noon | The Harbour Courier</title><meta property="og:site_name" content="The Harbour Courier">',
      },
      'Gates close at noon',
    ],
    [
      'without the kicker, where the code leaves it out',
      {
        title: '<span class="kicker">Varnholt</span> <span>Gates close at noon</span>',
        head: '<meta property="og:title" content="Gates close at noon">',
      },
      'Gates close at noon',
    ],
    [
      'with a kicker that ends in a colon',
      { title: '<span class="kicker">Varnholt:</span> Gates close at noon' },
      'Varnholt: Gates close at noon',
    ],
    [
      'without readings',
      { title: '<ruby>水門<rt>すいもん</rt></ruby>は金曜日の正午に閉じられた' },
      '水門は金曜日の正午に閉じられた',
    ],
    ['none: the first words of the text', { title: '' }, (PARAGRAPHS[0] ?? '').slice(0, 120)],
  ])('%s', (_what, given, title) => {
    expect(articleOn(given).title).toBe(title.trim());
  });

  test('a headline without end is cut', () => {
    expect(articleOn({ title: 'Gates '.repeat(500) }).title.length).toBeLessThanOrEqual(300);
  });
});

describe('the outlet', () => {
  test.each<[what: string, head: string, outlet: string]>([
    ['og:site_name', '<meta property="og:site_name" content="The Harbour Courier">', 'The Harbour Courier'],
    ['the publisher', news({ publisher: { name: 'Courier Press' } }), 'Courier Press'],
    ['application-name', '<meta name="application-name" content="Courier App">', 'Courier App'],
    ['the host', '', 'harbourcourier.example'],
    ['the host where the names are empty', '<meta property="og:site_name" content=" ">', 'harbourcourier.example'],
  ])('%s', (_what, head, outlet) => {
    expect(articleOn({ head }).outlet).toBe(outlet);
  });

  test('the end of the window title', () => {
    const given = {
      title: '',
      above: '<h1>Gates close</h1>',
      head: '<title>Gates close | The Harbour Courier</title>',
    };
    expect(articleOn(given).outlet).toBe('The Harbour Courier');
  });
});

describe('the authors', () => {
  const byline = (text: string) => ({ above: `<p class="byline">${text}</p>` });

  test.each<[given: Given, authors: string[]]>([
    [byline('By Ilse Marant'), ['Ilse Marant']],
    [byline('By Ilse Marant and Tomas Okell'), ['Ilse Marant', 'Tomas Okell']],
    [byline('By Ilse Marant and Tomas Okell with AP/AFP'), ['Ilse Marant', 'Tomas Okell']],
    [byline('Von Ilse Marant'), ['Ilse Marant']],
    [byline('Par Ilse Marant avec AFP'), ['Ilse Marant']],
    [byline('Ilse Marant | Tomas Okell'), ['Ilse Marant', 'Tomas Okell']],
    [byline('By Staff Reporter'), []],
    [byline('By the Newsdesk'), []],
    [byline('admin'), []],
    [byline('AP'), []],
    [byline('Reuters'), []],
    [byline('Redaktion'), []],
    [byline('ilse@courier.example'), []],
    [byline('@ilsemarant'), []],
    [byline('https://courier.example/ilse'), []],
    [byline('14 March 2025'), []],
    [byline('Updated at noon'), []],
    [byline('Harbourcourier.example'), []],
    [{}, []],
    [{ head: news({ author: { '@type': 'Person', name: 'Ilse Marant' } }) }, ['Ilse Marant']],
    [{ head: news({ author: [{ name: 'Ilse Marant' }, { name: 'Tomas Okell' }] }) }, ['Ilse Marant', 'Tomas Okell']],
    [{ head: news({ author: { name: ['Ilse Marant', 'Tomas Okell'] } }) }, ['Ilse Marant', 'Tomas Okell']],
    [
      {
        head:
          news({ author: { '@id': '#ilse' } }) + jsonLdScript('{"@type":"Person","@id":"#ilse","name":"Ilse Marant"}'),
      },
      ['Ilse Marant'],
    ],
    [byline('<a href="/ilse">Ilse Marant</a> <a href="/tomas">Tomas Okell</a>'), ['Ilse Marant', 'Tomas Okell']],
    [byline('Posted on 14 March 2025 by Ilse Marant'), ['Ilse Marant']],
    [byline('Datum: 14.3.2025 Autor: Ilse Marant Quelle: Kurier'), ['Ilse Marant']],
    [byline('Von Ilse Großmann, 14.03.2025, 7:12 Uhr'), ['Ilse Großmann']],
    [byline('von Ilse'), ['Ilse']],
    [byline('By Ilse van der Marant'), ['Ilse van der Marant']],
    [{ above: '<p>Von Ilse Marant</p>' }, ['Ilse Marant']],
    [{ above: '<div>By <b>Ilse Marant</b></div>' }, ['Ilse Marant']],
    [{ above: '<p>By noon the gate was shut</p>' }, []],
    [{ above: '<a rel="author" href="/ilse">Ilse</a>' }, ['Ilse']],
    [{ above: '<a rel="author" href="/x">gatekeeper77</a>' }, ['gatekeeper77']],
    [{ above: '<a rel="author" href="/x">admin</a>' }, []],
    [{ above: '<a rel="author" href="/x">HarbourCourier</a>' }, []],
    [byline('La Rédaction'), []],
    [byline('Haber Merkezi'), []],
    [byline('編集部'), []],
    [byline('Press Office'), []],
    [{ head: news({ author: 'Ilse Marant' }) }, ['Ilse Marant']],
    [{ head: news({ author: [null, 7, {}, { name: 7 }] }) }, []],
    [{ head: '<meta name="author" content="Ilse Marant">' }, ['Ilse Marant']],
    [{ head: '<meta name="author" content="The Harbour Courier">' }, []],
    [{ head: news({ author: { name: '山田太郎' } }) }, ['山田太郎']],
    [{ after: '<aside><p class="byline">By Another Writer</p></aside>' }, []],
    [{ below: '<div class="related"><span class="author">Another Writer</span></div>' }, []],
  ])('%o', (given, authors) => {
    const head = `<meta property="og:site_name" content="The Harbour Courier">${given.head ?? ''}`;
    const read = articleOn({ ...given, head }).authors;
    expect(read).toEqual(authors);
  });
});

describe('the agencies', () => {
  const credits = (given: Given) => articleOn(given).agencies.map(({ agency, place }) => `${agency} ${place}`);
  const first = (text: string) => ({ text: asHtml([text, ...PARAGRAPHS]) });
  const last = (text: string) => ({ text: asHtml([...PARAGRAPHS, text]) });

  test.each<[given: Given, expected: string[]]>([
    [{ above: '<p class="byline">By Ilse Marant with AP/AFP</p>' }, ['AP byline', 'AFP byline']],
    [{ head: news({ author: { name: 'Reuters' } }) }, ['Reuters byline']],
    [first(`VARNHOLT (AP) — ${prose(1)}`), ['AP dateline']],
    [first(`BERLIN, 3 May (Reuters) - ${prose(1)}`), ['Reuters dateline']],
    [first(`Paris (dpa/AFP) – ${prose(1)}`), ['AFP dateline', 'dpa dateline']],
    [last('(AFP)'), ['AFP credit-line']],
    [last('– Reuters'), ['Reuters credit-line']],
    [last('Source: dpa'), ['dpa credit-line']],
    [last('With reporting by the Associated Press.'), ['AP credit-line']],
    [{ below: '<figure><img><figcaption>A gate. Photo: AP</figcaption></figure>' }, ['AP photo']],
    [first(`The keeper told Reuters that the gate held. ${prose(1)}`), []],
    [first(`VARNHOLT (population 40,000) — ${prose(1)}`), []],
    [last(`Reuters was told at noon that the gate held, and others were told later. ${prose(1)}`), []],
    [last('Source: Australian Associated Press'), ['AAP credit-line']],
    [{ above: '<p class="byline">By Ilse Marant, A.P.</p>' }, ['AP byline']],
    [{ above: '<p class="byline">Australian Associated Press and Associated Press</p>' }, ['AAP byline', 'AP byline']],
    [{ above: '<p class="byline">Asian News International</p>' }, ['ANI byline']],
    [first(`The CAP and the APART gates (MAP) are old. ${prose(1)}`), []],
    [{}, []],
  ])('%o', (given, expected) => {
    expect(credits(given).sort()).toEqual([...expected].sort());
  });

  test('an agency is credited once for each place, with the words', () => {
    const { agencies } = articleOn({
      above: '<p class="byline">By Ilse Marant, AP</p>',
      text: asHtml([`VARNHOLT (AP) — ${prose(1)}`, ...PARAGRAPHS]),
    });
    const byPlace = (place: AgencyCredit['place']) => agencies.filter((one) => one.place === place);
    expect(byPlace('byline')).toEqual([{ agency: 'AP', place: 'byline', text: 'By Ilse Marant, AP' }]);
    expect(byPlace('dateline')).toHaveLength(1);
  });
});

describe('credit phrases', () => {
  const below = (text: string) => ({ below: `<p>${text}</p>` });

  test.each([
    ['This article was originally published by The Meridian Daily.', 'The Meridian Daily'],
    ['This story first appeared in Meridian Daily.', 'Meridian Daily'],
    ['Originally published on meridiandaily.example.', 'meridiandaily.example'],
    ['First published in the Meridian Daily on 3 May 2024.', 'the Meridian Daily'],
    ['Reprinted with permission from Meridian Daily.', 'Meridian Daily'],
    ['This article was first published by Meridian Daily and is republished under a licence.', 'Meridian Daily'],
    ['First published in Marca.', 'Marca'],
    ['This story first ran in Meridian Daily.', 'Meridian Daily'],
    ['This column was first printed in Meridian Daily.', 'Meridian Daily'],
    ['First published in The Mail on Sunday.', 'The Mail on Sunday'],
    ['First published in Meridian Daily on Monday 3 May 2024.', 'Meridian Daily'],
    ['This article is republished from The Meridian Daily under a Creative Commons license.', 'The Meridian Daily'],
    ['First published in the Sunday Mercury.', 'the Sunday Mercury'],
    ['Originally published by Fen and Field, in a longer form.', 'Fen and Field'],
    ['Dieser Artikel ist zuerst bei Der Hafenkurier erschienen.', 'Der Hafenkurier'],
    ['Dieser Text erschien zuerst im Hafenkurier.', 'Hafenkurier'],
    ['Cet article a été initialement publié par Le Courrier du Port.', 'Le Courrier du Port'],
    ['Este artículo fue publicado originalmente en El Correo del Puerto.', 'El Correo del Puerto'],
    ['Republished from <a href="https://meridiandaily.example/x">Meridian Daily</a>', 'Meridian Daily'],
  ])('%s', (sentence, names) => {
    const [credit] = articleOn(below(sentence)).credits;
    expect(credit?.names).toBe(names);
    expect(sentence.replace(/<[^>]+>/g, '')).toContain(credit?.text.replace(/\.$/, ''));
  });

  test.each([
    'First published 3 May 2024.',
    'First published on Monday 3 May',
    'First published on Thursday',
    'Originally published on May 3rd, 2024.',
    'The report was first read by the mayor, who was pleased.',
    'Her first novel was originally published in 1974.',
    'The results were published by the council.',
    'Published by noon.',
  ])('no credit: %s', (sentence) => {
    expect(articleOn(below(sentence)).credits).toEqual([]);
  });

  const CREDIT = '<p>Originally published by Meridian Daily.</p>';

  test.each<[what: string, given: Given]>([
    ['a reader’s comment', { below: `<div class="comments">${CREDIT}</div>` }],
    ['a reader’s comment, by its id', { below: `<ol id="comment-7"><li>${CREDIT}</li></ol>` }],
    ['a forum', { after: `<section class="forum-thread">${CREDIT}</section>` }],
    ['a related article', { below: `<div class="related-stories">${CREDIT}</div>` }],
    ['a teaser', { after: `<div class="teaser">${CREDIT}</div>` }],
    ['a menu', { before: `<nav>${CREDIT}</nav>` }],
    ['what is hidden', { below: `<div style="display:none">${CREDIT}</div>` }],
  ])('no credit in %s', (_what, given) => {
    expect(articleOn(given).credits).toEqual([]);
  });

  test.each<[what: string, given: Given]>([
    ['under the text', { below: CREDIT }],
    ['above it', { above: CREDIT }],
    ['beside it', { after: `<aside>${CREDIT}</aside>` }],
    ['on a page that is named after its sidebar', { before: '<div class="with-sidebar">', below: CREDIT }],
    ['in the footer', { after: `<footer>${CREDIT}</footer>` }],
    ['in parts of a line', { below: '<p><em>Originally <b>published</b></em> by <i>Meridian Daily</i>.</p>' }],
  ])('a credit %s', (_what, given) => {
    expect(articleOn(given).credits).toMatchObject([{ names: 'Meridian Daily' }]);
  });

  test('the link inside is kept, a link of another scheme is not', () => {
    const linked = (href: string) =>
      articleOn(below(`Originally published by <a href="${href}">Meridian Daily</a>.`)).credits[0];
    expect(linked('https://meridiandaily.example/x')?.link).toBe('https://meridiandaily.example/x');
    expect(linked('javascript:alert(1)')).not.toHaveProperty('link');
    expect(linked('http://[')).not.toHaveProperty('link');
  });

  test('credits are few and short, whatever the page holds', () => {
    const many = Array.from(
      { length: 50 },
      (_, at) => `<p>Originally published by Outlet Number ${at} ${'x'.repeat(300)}.</p>`,
    );
    const { credits } = articleOn({ below: many.join('') });
    expect(credits.length).toBeLessThanOrEqual(5);
    for (const { text } of credits) expect(text.length).toBeLessThanOrEqual(200);
  });
});

describe('declarations', () => {
  const found = (head: string) => articleOn({ head }).declarations;

  test.each<[head: string, expected: Declaration[]]>([
    ['', []],
    ['<link rel="canonical" href="/coast/gates">', [{ signal: 'canonical', url: ADDRESS }]],
    [
      '<meta property="og:url" content="https://meridiandaily.example/x">',
      [{ signal: 'og:url', url: 'https://meridiandaily.example/x' }],
    ],
    [
      '<meta name="syndication-source" content="https://meridiandaily.example/x">',
      [{ signal: 'original-source', url: 'https://meridiandaily.example/x' }],
    ],
    [
      news({ isBasedOn: 'https://meridiandaily.example/x' }),
      [{ signal: 'isBasedOn', url: 'https://meridiandaily.example/x' }],
    ],
    [
      news({ isBasedOn: [{ '@id': 'https://meridiandaily.example/x' }] }),
      [{ signal: 'isBasedOn', url: 'https://meridiandaily.example/x' }],
    ],
    [news({ publisher: { name: 'Meridian Daily' } }), [{ signal: 'publisher', name: 'Meridian Daily' }]],
    [
      news({ provider: [{ name: 'AP', url: 'https://ap.example' }] }),
      [{ signal: 'sourceOrganization', name: 'AP', url: 'https://ap.example/' }],
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', []],
    ['<link rel="canonical" href="http://[">', []],
    ['<link rel="canonical">', []],
    ['<meta property="og:url" content="">', []],
    [news({ isBasedOn: 7, publisher: [[]], provider: null }), []],
  ])('%s', (head, expected) => {
    expect(found(head)).toEqual(expected);
  });

  test('a hostile page declares a dozen things at most', () => {
    const head = Array.from({ length: 40 }, (_, at) =>
      news({ publisher: { name: `P${at}` }, provider: { name: `Q${at}` } }),
    );
    expect(found(head.join('')).length).toBeLessThanOrEqual(12);
  });

  test('the canonical address is told apart', () => {
    expect(articleOn({ head: '<link rel="canonical" href="https://meridiandaily.example/x">' }).canonical).toBe(
      'https://meridiandaily.example/x',
    );
    expect(articleOn().canonical).toBeUndefined();
  });
});

describe('several articles in the structured data', () => {
  const related = {
    headline: 'Goats on the ferry',
    author: { name: 'Another Writer' },
    datePublished: '2020-01-01T06:00Z',
  };
  const own = { author: { name: 'Ilse Marant' }, datePublished: '2025-03-14T06:12:00Z' };
  const read = (...nodes: object[]) => {
    const { authors, published } = articleOn({ head: nodes.map(news).join('') });
    return [authors[0], published?.text];
  };
  const OWN = ['Ilse Marant', own.datePublished];

  test.each<[what: string, mark: object]>([
    ['the address', { url: `${ADDRESS}?utm_source=x` }],
    ['an @id with a fragment', { '@id': `${ADDRESS}#article` }],
    ['the main entity of the page', { mainEntityOfPage: { '@id': ADDRESS } }],
    ['the main entity as text', { mainEntityOfPage: ADDRESS }],
    ['the headline', { headline: 'Varnholt  closes its SEA gates' }],
    ['the beginning of the headline', { headline: 'Varnholt closes' }],
  ])('that which names %s counts, whatever comes first', (_what, mark) => {
    expect(read(related, { ...own, ...mark })).toEqual(OWN);
    expect(read({ ...own, ...mark }, related)).toEqual(OWN);
  });

  test('where none names the page, one that names nothing counts, and those of other articles do not', () => {
    expect(read(related, own)).toEqual(OWN);
    expect(read(related, { ...related, url: 'https://www.harbourcourier.example/goats' })).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('a single one is taken for the page’s', () => {
    expect(read({ ...own, headline: 'Another wording' })).toEqual(OWN);
  });
});
