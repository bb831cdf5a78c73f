import { describe, expect, test } from 'vitest';
import { setAsideTime } from '../../lib/article/setAsideTime.ts';
import { jsonLd } from '../../lib/page/jsonLd.ts';

const NOW = Date.parse('2026-03-14T12:00:00Z');

const aside = (html: string) => {
  const page = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
  return setAsideTime(page, jsonLd(page), NOW);
};

const declared = (time: string) =>
  `<head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${time}"}</script></head>`;

describe('setAsideTime', () => {
  test.each<[what: string, html: string, reason: string, text: string]>([
    ['a declared future', declared('2031-01-01T08:00:00Z'), 'future', '2031-01-01T08:00:00Z'],
    [
      'a future in meta',
      '<head><meta property="article:published_time" content="2026-05-01T08:00:00Z"></head>',
      'future',
      '2026-05-01T08:00:00Z',
    ],
    ['the epoch', declared('1970-01-01T00:00:00Z'), 'epoch', '1970-01-01T00:00:00Z'],
    ['a year nobody wrote', declared('0001-01-01'), 'epoch', '0001-01-01'],
    [
      'a date in the masthead',
      '<body><div id="masthead"><div class="date">Friday, Jun 20, 2025</div></div><h1>Gates</h1></body>',
      'masthead',
      'Friday, Jun 20, 2025',
    ],
    ['a date in the header', '<body><header><span>14. März 2026</span></header></body>', 'masthead', '14. März 2026'],
  ])('%s is named', (_what, html, reason, text) => {
    expect(aside(html)).toEqual({ reason, text });
  });

  test.each([
    ['a page that shows no time', '<body><header><span>The Harbour Courier</span></header><h1>Gates</h1></body>'],
    ['the header of the article itself', '<body><article><header><span>14 March 2026</span></header></article></body>'],
    ['a year alone', '<body><header><span>Since 1897</span></header></body>'],
    ['a notice', '<body><header><span>© 2026 The Harbour Courier, 12 Quay Street</span></header></body>'],
    ['what is no date', declared('soon')],
  ])('%s: nothing', (_what, html) => {
    expect(aside(html)).toBeUndefined();
  });
});
