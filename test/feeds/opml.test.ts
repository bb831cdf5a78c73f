import fc from 'fast-check';
import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { readOpml, writeOpml } from '../../lib/feeds/read/opml.ts';

const HOSTILE = [
  { url: 'http://a.example/feed?x=1&y=%3C', title: '<script>alert("1")</script> & "more"\u0007' },
  { url: 'http://b.example/feed', title: '海闸 – Möwe' },
];

test('what is written can be read by others', () => {
  const { body } = parseOpml(writeOpml('Firstprint', HOSTILE)) as unknown as {
    body: { outlines: { xmlUrl: string; title: string }[] };
  };
  expect(body.outlines.map(({ xmlUrl, title }) => ({ url: xmlUrl, title }))).toEqual([
    { url: HOSTILE[0]?.url, title: '<script>alert("1")</script> & "more"' },
    HOSTILE[1],
  ]);
});

test('what is written is read again as it was', () => {
  const feed = fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\s\ufffe\uffff]+/gu, ' ')
        .trim(),
    ),
  });
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url, maxLength: 20 }), (feeds) => {
      expect(readOpml(writeOpml('x', feeds))).toEqual(feeds);
    }),
  );
});

test('what is no OPML is told apart', () => {
  expect(readOpml('<html><body>')).toBeUndefined();
  expect(readOpml('')).toBeUndefined();
});
