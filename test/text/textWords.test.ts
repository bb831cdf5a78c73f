import { describe, expect, test } from 'vitest';
import { textWords } from '../../lib/text/textWords.ts';

describe('textWords', () => {
  test('words stand in their block with offsets into its text', () => {
    const blocks = [
      { kind: 'subhead' as const, text: 'The gate' },
      { kind: 'paragraph' as const, text: 'It held, she said.' },
    ];
    const list = textWords(blocks);
    expect(list.map(({ block, key }) => [block, key])).toEqual([
      [0, 'the'],
      [0, 'gate'],
      [1, 'it'],
      [1, 'held'],
      [1, 'she'],
      [1, 'said'],
    ]);
    for (const { block, from, to, folded } of list) {
      expect(blocks[block]?.text.slice(from, to).toLowerCase()).toBe(folded);
    }
  });

  test('words inside quotation marks are marked, in every range of a paragraph', () => {
    const text = 'Now “it holds” she said, “for tonight” at least.';
    const quoted = textWords([{ kind: 'paragraph', text }]).filter((word) => word.quoted);
    expect(quoted.map(({ key }) => key)).toEqual(['it', 'holds', 'for', 'tonight']);
  });

  test('a short reporting clause is in the quotation, but not quoted', () => {
    const text = '“It holds,” she told us, “for tonight.” The river fell.';
    const list = textWords([{ kind: 'paragraph', text }]);
    const told = (which: 'quoted' | 'inQuotation') => list.filter((word) => word[which]).map(({ key }) => key);
    expect(told('quoted').join(' ')).toBe('it holds for tonight');
    expect(told('inQuotation').join(' ')).toBe('it holds she told us for tonight');
  });

  test('a block quotation is quoted throughout, without marks', () => {
    const list = textWords([{ kind: 'quotation', text: 'it holds for tonight' }]);
    expect(list.every(({ quoted }) => quoted)).toBe(true);
    expect(list).toHaveLength(4);
  });

  describe('quotations left open', () => {
    const quotedIn = (...texts: string[]) =>
      textWords(texts.map((text) => ({ kind: 'paragraph' as const, text })))
        .filter(({ quoted }) => quoted)
        .map(({ key }) => key);

    test.each<[what: string, texts: string[], expected: string]>([
      ['in the middle of a paragraph quotes nothing', ['She said: “it holds', 'The river fell'], ''],
      ['over two paragraphs, closed in the second', ['“It holds.', '“It leaks,” she said.'], 'it holds it leaks'],
      ['over three', ['“It holds.', '“It leaks.', '“It fell.” So', 'it was'], 'it holds it leaks it fell'],
      ['with straight marks', ['"It holds.', '"It leaks," she said.'], 'it holds it leaks'],
      ['never closed: marks before every paragraph quote nothing', ['“It holds.', '“It leaks.', '“It fell.'], ''],
      ['followed by a paragraph without speech', ['“It holds.', 'The river fell', '“It leaks.”'], 'it leaks'],
      ['followed by speech that does not begin its paragraph', ['“It holds.', 'She said: “it leaks.”'], 'it leaks'],
    ])('%s', (_what, texts, expected) => {
      expect(quotedIn(...texts).join(' ')).toBe(expected);
    });
  });

  test('no blocks are no words', () => {
    expect(textWords([])).toEqual([]);
    expect(textWords([{ kind: 'paragraph', text: '' }])).toEqual([]);
  });
});
