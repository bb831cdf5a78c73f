import { expect, test } from 'vitest';
import { textSample } from '../../lib/page/textSample.ts';
import { asHtml, parse, prose, proseParagraphs } from './parse.ts';

const sample = (body: string) => textSample(parse(body));

test('the headline and the beginnings of the first three paragraphs of some length', () => {
  const texts = proseParagraphs(5);
  const expected = ['Gates close', ...texts.slice(0, 3).map((text) => text.slice(0, 120))].join('\n');
  expect(sample(`<h1>Gates close</h1><p>Short.</p>${asHtml(texts)}`)).toBe(expected);
});

test('another article in place is another sample: by its headline alone, or by its text alone', () => {
  const of = (headline: string, from: number) => sample(`<h1>${headline}</h1><p>${prose(3, from)}</p>`);
  expect(of('Gates close', 0)).toBe(of('Gates close', 0));
  expect(of('Gates open', 0)).not.toBe(of('Gates close', 0));
  expect(of('Gates close', 1)).not.toBe(of('Gates close', 0));
});

test('a counter beneath the text changes nothing', () => {
  const with_ = (count: number) => sample(`<h1>Gates</h1>${asHtml(proseParagraphs(3))}<p>${count} comments</p>`);
  expect(with_(1)).toBe(with_(2));
});

test('an empty page has an empty sample, an endless one a short one', () => {
  expect(sample('')).toBe('');
  expect(sample(`<h1>${'x'.repeat(9000)}</h1>${`<p>${'y'.repeat(9000)}</p>`.repeat(50)}`).length).toBeLessThan(500);
});
