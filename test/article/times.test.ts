import { describe, expect, test } from 'vitest';
import { readTime } from '../../lib/article/readTime.ts';
import { writtenDates } from '../../lib/article/writtenDates.ts';
import { writtenDay } from '../../lib/model/writtenDay.ts';
import { asHtml, jsonLdScript, prose } from '../page/parse.ts';
import { ADDRESS, articleOn, NOW, PARAGRAPHS, type Given } from './page.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const at = (iso: string) => Date.parse(iso);

describe('readTime', () => {
  const read = (text: string, now = NOW) => readTime(text, 'meta', now);

  test.each([
    ['2025-03-14T06:12:34Z', '2025-03-14T06:12:00Z'],
    ['2025-03-14T06:12:34.567Z', '2025-03-14T06:12:00Z'],
    ['2025-03-14T07:12+01:00', '2025-03-14T06:12:00Z'],
    ['2025-03-14T07:12:00+0100', '2025-03-14T06:12:00Z'],
    ['2025-03-14T00:12:00-06:00', '2025-03-14T06:12:00Z'],
    ['2025-03-14T11:57:00+05:45', '2025-03-14T06:12:00Z'],
    ['2025-03-14 06:12:00 UTC', '2025-03-14T06:12:00Z'],
    ['  2025-03-14T06:12Z  ', '2025-03-14T06:12:00Z'],
    ['Fri, 14 Mar 2025 07:12:00 +0100', '2025-03-14T06:12:00Z'],
    ['Fri, 14 Mar 2025 06:12:00 GMT', '2025-03-14T06:12:00Z'],
    ['2025-03-14 06:12 AM UTC', '2025-03-14T06:12:00Z'],
    ['2025-03-14 6:12 p.m. UTC', '2025-03-14T18:12:00Z'],
    ['2025-03-14 12:12 PM Z', '2025-03-14T12:12:00Z'],
    ['2025-03-14 12:12 am +01:00', '2025-03-13T23:12:00Z'],
    ['2025-03-14T20:12:00+14:00', '2025-03-14T06:12:00Z'],
    // No zone lies that far off: the offset is not applied.
    ['2025-03-14T06:12:00+15:00', '2025-03-14T06:12:00Z'],
    ['2025-03-14T06:12:00-99:99', '2025-03-14T06:12:00Z'],
  ])('%s is the minute %s', (text, iso) => {
    expect(read(text)).toMatchObject({ from: at(iso), to: at(iso) + MINUTE, precision: 'minute', source: 'meta' });
  });

  test('a stamp without a zone spans every zone it could mean', () => {
    const time = read('2025-03-14T06:12:00');
    expect(time).toMatchObject({
      from: at('2025-03-14T06:12:00Z') - 14 * HOUR,
      to: at('2025-03-14T06:13:00Z') + 12 * HOUR,
      precision: 'minute',
    });
  });

  test.each([
    '2025-03-14',
    '20250314',
    '14.03.2025',
    '14. 3. 2025',
    '2025/3/14',
    '2025-03-14T00:00:00Z',
    '2025-03-14T00:00:00+01:00',
  ])('%s is the day, wherever on earth', (text) => {
    expect(read(text)).toMatchObject({
      from: at('2025-03-14') - 14 * HOUR,
      to: at('2025-03-14') + 36 * HOUR,
      precision: 'day',
    });
  });

  test.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['the epoch', '1970-01-01T00:00:00Z'],
    ['a time before the web', '1989-12-01T10:00:00Z'],
    ['a placeholder', '0001-01-01T00:00:00'],
    ['zeroes', '0000-00-00'],
    ['month 13', '2025-13-01'],
    ['30 February', '2025-02-30'],
    ['a day that no month has', '2025-03-32'],
    ['a phone number', '030-123456'],
    ['milliseconds', '1741932754000'],
    ['the far future', '2099-01-01T00:00:00Z'],
    ['the day after tomorrow', '2025-03-22T12:00:00Z'],
  ])('%s is no time', (_what, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('up to a day ahead is forgiven: clocks and zones differ', () => {
    expect(read('2025-03-21T11:59:00Z')).toBeDefined();
    expect(read('2025-03-21T12:01:00Z')).toBeUndefined();
  });

  test('an hour that no day has is a day', () => {
    expect(read('2025-03-14T25:00:00Z')).toMatchObject({ precision: 'day' });
  });

  test('the words are kept, at most 40 characters of them', () => {
    expect(read('2025-03-14T06:12:00Z')?.text).toBe('2025-03-14T06:12:00Z');
    expect(read(`2025-03-14T06:12:00Z ${'x'.repeat(900)}`)?.text.length).toBeLessThanOrEqual(40);
  });
});

describe('writtenDates', () => {
  test.each([
    ['14 March 2025', '2025-03-14'],
    ['Friday, 14th March, 2025 at noon', '2025-03-14'],
    ['March 14, 2025', '2025-03-14'],
    ['Mar. 4 2025', '2025-03-04'],
    ['14-Mar-2025', '2025-03-14'],
    ['14. März 2025', '2025-03-14'],
    ['Freitag, 14. Mrz. 2025, 12:01 Uhr', '2025-03-14'],
    ['1er mars 2025', '2025-03-01'],
    ['2 août 2024', '2024-08-02'],
    ['le 10 févr. 2025 à 9h30', '2025-02-10'],
    ['14 de marzo de 2025', '2025-03-14'],
    ['14 de septiembre del 2024', '2024-09-14'],
    ['14 marzo 2025', '2025-03-14'],
    ['3 gennaio 2025', '2025-01-03'],
    ['14 de março de 2025', '2025-03-14'],
    ['7 out. 2024', '2024-10-07'],
    ['14 maart 2025', '2025-03-14'],
    ['5 augustus 2024', '2024-08-05'],
    ['24. Dezember 2024', '2024-12-24'],
    ['14. maj 2024', '2024-05-14'],
    ['14 marca 2025', '2025-03-14'],
    ['14 марта 2025', '2025-03-14'],
    ['2025年3月14日', '2025-03-14'],
    ['令和7年3月14日', '2025-03-14'],
    ['民國114年3月14日', '2025-03-14'],
    ['2025년 3월 14일', '2025-03-14'],
    ['2025-03-14', '2025-03-14'],
    ['2025/3/14', '2025-03-14'],
    ['2025. 03. 14. 21:35', '2025-03-14'],
    ['14.3.2025', '2025-03-14'],
    ['14.03.25', '2025-03-14'],
    ['14/03/2025', '2025-03-14'],
    ['03/14/2025', '2025-03-14'],
    ['04/04/2025', '2025-04-04'],
    ['14-03-2025 10:29', '2025-03-14'],
    ['03/04/2025', undefined],
    ['14 Gates 2025', undefined],
    ['March 2025', undefined],
    ['14 March', undefined],
    ['31.02.2025', undefined],
    ['2025-13-01', undefined],
    ['1.2.3.2025', undefined],
    ['2025年13月1日', undefined],
    ['', undefined],
  ])('%s is %s', (text, date) => {
    expect(writtenDates(text)[0]?.day).toBe(date);
  });

  test('where the day stands first, a slashed date is read so', () => {
    expect(writtenDates('03/04/2025', true)[0]?.day).toBe('2025-04-03');
    expect(writtenDates('03/04/2025', false)[0]?.day).toBe('2025-03-04');
    expect(writtenDates('03/14/2025', true)[0]?.day).toBe('2025-03-14');
  });

  test('several stand in order, with their places', () => {
    const text = 'Published 14 March 2025, updated 2025-03-15';
    expect(writtenDates(text).map(({ day, from, to }) => [day, text.slice(from, to)])).toEqual([
      ['2025-03-14', '14 March 2025'],
      ['2025-03-15', '2025-03-15'],
    ]);
  });
});

describe('writtenDay', () => {
  const day = (text: string) => {
    const time = readTime(text, 'meta', NOW);
    return time && writtenDay(time);
  };

  test.each([
    ['2025-03-14T00:30:00+02:00', '2025-03-14'],
    ['2025-03-14T23:30:00-08:00', '2025-03-14'],
    ['2025-03-14T23:30:00Z', '2025-03-14'],
    ['2025-03-14T23:30:00', '2025-03-14'],
    ['2025-03-14T00:30', '2025-03-14'],
    ['2025-03-14', '2025-03-14'],
    ['Fri, 14 Mar 2025 00:12:00 +0100', '2025-03-14'],
  ])('%s is %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
});

describe('when the page was published', () => {
  const news = (fields: object) => jsonLdScript(JSON.stringify({ '@type': 'NewsArticle', ...fields }));
  const STAMP = '2025-03-14T06:12:00Z';
  const found = (given: Given, address = ADDRESS) => {
    const { published } = articleOn(given, address);
    return published && [published.source, new Date(published.to - 1).toISOString().slice(0, 16), published.precision];
  };
  const expected = (source: string) => [source, '2025-03-14T06:12', 'minute'];

  test.each<[source: string, given: Given]>([
    ['json-ld', { head: news({ datePublished: STAMP }) }],
    ['json-ld', { head: news({ dateCreated: STAMP }) }],
    ['meta', { head: `<meta property="article:published_time" content="${STAMP}">` }],
    ['meta', { head: `<meta name="parsely-pub-date" content="${STAMP}">` }],
    ['itemprop', { above: `<span itemprop="datePublished" content="${STAMP}">Friday</span>` }],
    ['time-element', { above: `<time datetime="${STAMP}">Friday</time>` }],
  ])('%s', (source, given) => {
    expect(found(given)).toEqual(expected(source));
  });

  test('a blog host’s post, where it is the one of this page', () => {
    const post = (url: string) => ({
      head: jsonLdScript(JSON.stringify({ '@type': 'SocialMediaPosting', url, datePublished: STAMP })),
    });
    expect(found(post(ADDRESS))).toEqual(expected('json-ld'));
    expect(found(post(`${ADDRESS}/embedded`))).toBeUndefined();
  });

  test.each([
    ['https://www.harbourcourier.example/2025/03/14/gates', true],
    ['https://www.harbourcourier.example/2025-03-14-gates', true],
    ['https://www.harbourcourier.example/20250314/gates', true],
    ['https://www.harbourcourier.example/2025/03/gates', false],
    ['https://www.harbourcourier.example/gates-20259914', false],
  ])('the address %s holds a day: %s', (address, holds) => {
    const { published } = articleOn({}, address);
    expect(published?.source).toBe(holds ? 'address' : undefined);
    if (holds) expect(published?.precision).toBe('day');
  });

  test('the most trusted source is taken', () => {
    const given = {
      head: `<meta name="date" content="2025-03-01T01:00:00Z">${news({ datePublished: STAMP })}`,
      above: '<time datetime="2025-03-02T01:00:00Z">x</time>',
    };
    expect(found(given)).toEqual(expected('json-ld'));
  });

  test.each(['soon', '2099-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '2025-02-31', ''])(
    'where the trusted one says “%s”, the next is taken',
    (datePublished) => {
      const head = `${news({ datePublished })}<meta property="article:published_time" content="${STAMP}">`;
      expect(found({ head })).toEqual(expected('meta'));
    },
  );

  test('a date beside the headline, where the code says nothing', () => {
    expect(found({ above: '<p>14 March 2025</p>' })?.[0]).toBe('visible');
    expect(found({ above: '<div><span>Published 14.03.2025</span></div>' })?.[0]).toBe('visible');
  });

  test.each<[what: string, given: Given]>([
    ['nothing', {}],
    ['a masthead', { before: '<header class="masthead"><h2>Courier</h2><p>14 March 2025</p></header>' }],
    ['a masthead with a time element', { before: '<header><time datetime="2025-03-14T06:12Z">x</time></header>' }],
    ['today’s date right under the headline', { above: '<p>20 March 2025</p>' }],
    ['a sidebar', { after: '<aside><time datetime="2025-03-14T06:12Z">x</time></aside>' }],
    ['a related article', { below: '<div class="related"><time datetime="2025-03-14T06:12Z">x</time></div>' }],
    ['a comment', { below: '<div class="comments"><time datetime="2025-03-14T06:12Z">x</time></div>' }],
    ['a footer', { after: '<footer><p>14 March 2025</p></footer>' }],
    ['a licence', { above: '<p>© 14 March 2025</p>' }],
    ['a reader’s account', { above: '<p>Member since 14 March 2025</p>' }],
    ['a sentence that mentions a day', { below: `<p>${'x '.repeat(80)} on 14 March 2025 it rained.</p>` }],
    ['a day that cannot be told from a month', { above: '<p>04/03/2025</p>' }],
  ])('no date: %s', (_what, given) => {
    expect(articleOn(given).published).toBeUndefined();
  });

  test.each<[what: string, lang: string, above: string]>([
    ['en', 'en', '<p>By Ilse Marant</p><p>Published: March 14, 2025 at 6:12 am</p>'],
    ['en, day first', 'en-GB', '<p class="dateline">14/03/2025</p>'],
    ['de', 'de', '<div class="meta"><span>Von Ilse Marant</span> · <span>14. März 2025, 7:12 Uhr</span></div>'],
    ['de, short', 'de', '<span class="datum">14.03.25</span>'],
    ['fr', 'fr', '<p>Publié le vendredi 14 mars 2025 à 07h12</p>'],
    ['es', 'es', '<p>14 de marzo de 2025 | Actualizado a las 9:00</p>'],
    ['it', 'it', '<p><em>Pubblicato il 14 marzo 2025</em></p>'],
    ['pt', 'pt', '<p>Publicado em 14 de março de 2025</p>'],
    ['nl', 'nl', '<p>Geplaatst op 14 maart 2025</p>'],
    ['ja', 'ja', '<p>2025年3月14日 6時12分 配信</p>'],
    ['zh', 'zh', '<p>发布时间：2025年03月14日</p>'],
    ['ko', 'ko', '<p>입력 2025.03.14 07:12</p>'],
    ['with the day of a change', 'en', '<p>Published 14 March 2025, updated 16 March 2025</p>'],
    ['with the day of a change first', 'de', '<p>Aktualisiert am 16.03.2025, veröffentlicht am 14.03.2025</p>'],
    ['with a stamp that was not brought up to date', 'fr', '<time datetime="2025-03-18T10:00Z">14 mars 2025</time>'],
  ])('a date beside the headline, in %s', (_what, lang, above) => {
    const { published } = articleOn({ above, attributes: `lang="${lang}"` });
    expect(published && writtenDay(published)).toBe('2025-03-14');
    expect(published).not.toHaveProperty('isModified');
  });

  test('the dateline that a text begins with', () => {
    const { published } = articleOn({ text: asHtml([`Varnholt, 14 March 2025 – ${prose(3)}`, ...PARAGRAPHS]) });
    expect(published && writtenDay(published)).toBe('2025-03-14');
  });

  test('the line under the text', () => {
    const below = '<p class="article-foot">This piece was written by Ilse Marant on 14 March 2025 at 14:48.</p>';
    expect(articleOn({ below }).published?.source).toBe('visible');
  });

  test('the date beside the headline comes before one that may be of a change', () => {
    const head = '<meta name="date" content="2025-03-16">';
    const { published } = articleOn({ head, above: '<p class="date">14 March 2025</p>' });
    expect(published).toMatchObject({ source: 'visible' });
    expect(articleOn({ head }).published).toMatchObject({ source: 'meta' });
  });

  test('what the code calls the publication comes before what is seen', () => {
    const head = `<meta property="article:published_time" content="${STAMP}">`;
    expect(articleOn({ head, above: '<p class="date">10 March 2025</p>' }).published).toMatchObject({ source: 'meta' });
  });

  test('a UTC stamp and the local day that is shown are one time', () => {
    const head = '<meta property="article:published_time" content="2025-03-15T02:25:00Z">';
    const { published } = articleOn({ head, above: '<p class="date">14 March 2025</p>' });
    expect(published).toMatchObject({ from: at('2025-03-15T02:25:00Z'), precision: 'minute', day: '2025-03-14' });
    const { published: far } = articleOn({ head, above: '<p class="date">13 March 2025</p>' });
    expect(far).not.toHaveProperty('day');
  });

  test('a list of other articles is none of this one’s', () => {
    const card = (day: number) =>
      `<div class="card"><span class="card-date">${day} March 2025</span><b>Goats</b></div>`;
    expect(articleOn({ below: [3, 5, 7, 9].map(card).join('') }).published).toBeUndefined();
  });

  test('the day of a change stands in only where nothing else is dated, and is marked', () => {
    expect(articleOn({ above: '<p>Updated 14 March 2025</p>' }).published).toMatchObject({ isModified: true });
    const { published, modified } = articleOn({ head: news({ dateModified: STAMP }) });
    expect(published).toMatchObject({ source: 'json-ld', isModified: true, from: at(STAMP) });
    expect(modified).not.toHaveProperty('isModified');
  });

  test('when it was modified is told apart', () => {
    const head = news({ datePublished: STAMP, dateModified: '2025-03-15T08:00:00Z' });
    const { published, modified } = articleOn({ head });
    expect(published?.from).toBe(at(STAMP));
    expect(modified?.from).toBe(at('2025-03-15T08:00:00Z'));
  });
});
