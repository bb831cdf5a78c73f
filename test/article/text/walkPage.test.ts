import { describe, expect, test } from 'vitest';
import { walkPage } from '../../../lib/article/text/walkPage.ts';
import { parse } from '../../page/parse.ts';

const read = (html: string) => walkPage(parse(html).body).lines.map(({ kind, text }) => ({ kind, text }));
const texts = (html: string) => read(html).map(({ text }) => text);

describe('lines of a page', () => {
  test.each<[what: string, html: string, expected: string[]]>([
    ['paragraphs are not glued', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['nor are divisions', '<div>One.<div>Two.</div>Three.</div>', ['One.', 'Two.', 'Three.']],
    ['unknown elements part', 'One.<x-box>Two.</x-box>', ['One.', 'Two.']],
    ['inline elements join', '<p>O<b>n</b><i>e</i>.</p>', ['One.']],
    ['white space is single', '<p>  One \n\t two&nbsp; three </p>', ['One two three']],
    ['white space between inline elements is kept', '<p><b>One</b> <i>two</i></p>', ['One two']],
    ['one break is a blank', '<p>One<br>two</p>', ['One two']],
    ['two breaks part', '<p>One<br><br>two</p>', ['One', 'two']],
    ['two breaks with white space between part', '<p>One<br> \n <br>two</p>', ['One', 'two']],
    ['empty blocks are none', '<p> </p><p></p><div><br><br></div>', []],
    [
      'cells and items are blocks',
      '<ul><li>One</li><li>Two</li></ul><table><tr><td>3</td><td>4</td></tr></table>',
      ['One', 'Two', '3', '4'],
    ],
    [
      'a paragraph with a link is text',
      '<p>Read <a href="/x">the whole report</a> here now</p>',
      ['Read the whole report here now'],
    ],
    [
      'figures, controls and code are left out',
      '<p>Text<svg><text>x</text></svg></p><figure>x</figure><button>x</button><script>x</script><style>x</style>',
      ['Text'],
    ],
  ])('%s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('kinds', () => {
    expect(read('<h2>Head</h2><p>Text</p><blockquote><p>Quote</p></blockquote><ul><li>Item</li></ul>')).toEqual([
      { kind: 'subhead', text: 'Head' },
      { kind: 'paragraph', text: 'Text' },
      { kind: 'quotation', text: 'Quote' },
      { kind: 'item', text: 'Item' },
    ]);
  });
});
