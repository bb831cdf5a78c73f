import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArticleNode, isNode, jsonLd, textOf, typesOf } from '../../lib/page/jsonLd.ts';
import { jsonLdScript, parse } from './parse.ts';

const read = (...scripts: string[]) => jsonLd(parse('', scripts.map(jsonLdScript).join('')));

describe('jsonLd', () => {
  test.each<[what: string, text: string]>([
    ['as it should be', '{"headline":"Gates"}'],
    ['in an array', '[{"headline":"Gates"}]'],
    ['in comments', '<!-- {"headline":"Gates"} -->'],
    ['in CDATA', '//<![CDATA[\n{"headline":"Gates"}\n//]]>'],
    ['with a trailing comma', '{"headline":"Gates",}'],
    ['with a raw line break before', '\n\t{"headline":\n"Gates"}\n'],
    ['with a semicolon after', '{"headline":"Gates"};'],
  ])('one node %s', (_what, text) => {
    expect(read(text)).toEqual([{ headline: 'Gates' }]);
  });

  test('raw control characters inside a text are mended', () => {
    expect(read('{"headline":"Gates\nclose"}')).toEqual([{ headline: 'Gates close' }]);
  });

  test('a graph and a main entity are opened, in order', () => {
    const nodes = read('{"@graph":[{"@type":"WebSite"},{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}]}');
    expect(nodes.flatMap(typesOf)).toEqual(['WebSite', 'WebPage', 'NewsArticle']);
  });

  test('a broken script does not hide the others', () => {
    expect(read('{"headline":', '{"headline":"Gates"}')).toEqual([{ headline: 'Gates' }]);
  });

  test.each([
    '',
    ' ',
    'null',
    '7',
    '"text"',
    '[]',
    '[[]]',
    '{',
    '}',
    '{"a":}',
    'undefined',
    '<script>',
    '{"@graph":7}',
    '\u0000',
  ])('%j never throws', (text) => {
    expect(() => read(text).flatMap(typesOf)).not.toThrow();
  });

  test('any text never throws', () => {
    const nearly = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', '1', ' ', '\n', '\\', '-'),
    });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.json()), (text) => {
        const document = parse('');
        const script = document.createElement('script');
        script.setAttribute('type', 'application/ld+json');
        script.textContent = text;
        document.head.append(script);
        return jsonLd(document).every(isNode);
      }),
    );
  });

  test('a hostile page is read in part: 20 scripts, 400 nodes, no script of more than half a million characters', () => {
    expect(read(...Array.from({ length: 30 }, () => '{}'))).toHaveLength(20);
    expect(read(JSON.stringify(Array.from({ length: 5000 }, () => ({}))))).toHaveLength(400);
    expect(read(`{"headline":"${'x'.repeat(500_001)}"}`)).toEqual([]);
  });

  test('nesting without end is read in part, and never throws', () => {
    const nested = (depth: number) => `${'{"@graph":['.repeat(depth)}{"headline":"Gates"}${']}'.repeat(depth)}`;
    expect(read(nested(9)).at(-1)).toEqual({ headline: 'Gates' });
    expect(read(nested(40)).length).toBeLessThan(40);
    expect(() => read(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).not.toThrow();
    expect(read('[['.repeat(3000) + ']]'.repeat(3000), '{"headline":"Gates"}')).toEqual([{ headline: 'Gates' }]);
  });

  test('scripts of another type are not read', () => {
    expect(jsonLd(parse('', '<script type="application/json">{"headline":"Gates"}</script>'))).toEqual([]);
  });
});

describe('typesOf and isArticleNode', () => {
  test.each<[type: unknown, isArticle: boolean]>([
    ['NewsArticle', true],
    ['https://schema.org/NewsArticle', true],
    ['schema:Report', true],
    [['Thing', 'BlogPosting'], true],
    ['Product', false],
    ['NewsArticles', false],
    ['', false],
    [undefined, false],
    [7, false],
    [{ '@id': 'NewsArticle' }, false],
    [[null, 7, {}], false],
  ])('%j: %s', (type, isArticle) => {
    expect(isArticleNode({ '@type': type })).toBe(isArticle);
  });
});

describe('textOf', () => {
  test.each<[value: unknown, text: string | undefined]>([
    ['  Gates\n close ', 'Gates close'],
    [['Gates', 'close'], 'Gates'],
    ['', undefined],
    ['   ', undefined],
    [7, undefined],
    [null, undefined],
    [undefined, undefined],
    [{}, undefined],
    [[], undefined],
    [[7], undefined],
  ])('%j is %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });

  test('a long value is cut', () => {
    expect(textOf('x'.repeat(900))).toHaveLength(500);
    expect(textOf('x'.repeat(900), 80)).toHaveLength(80);
  });
});
