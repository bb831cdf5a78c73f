import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countWords, words } from '../../lib/text/words.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

const keys = (text: string) => words(text).map(({ key }) => key);

describe('words', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    ['plain words', 'The river fell.', ['the', 'river', 'fell']],
    ['nothing', '', []],
    ['only marks', ' … — “ ” !? \n\t', []],
    ['hyphens part words', 'a days-long wait', ['a', 'days', 'long', 'wait']],
    ['dashes part words', 'closed—at last – or not', ['closed', 'at', 'last', 'or', 'not']],
    ['straight apostrophes', "it's the keeper's", ['its', 'the', 'keepers']],
    ['curly apostrophes', 'it’s the keeper’s', ['its', 'the', 'keepers']],
    ['quotation marks around words', '“gate” ‘lock’ «quai»', ['gate', 'lock', 'quai']],
    ['soft hyphens', 'Hoch\u00adwasser\u00adschutz', ['hochwasserschutz']],
    ['zero-width marks', 'wa\u200bter\u2060mark \ufeffgate', ['watermark', 'gate']],
    ['marks of direction', 'wa\u200eter\u200fmark \u202agate\u202c', ['watermark', 'gate']],
    ['other invisible marks', 'wa\ufeffter\u2062ma\ufe0frk ga\u034fte', ['watermark', 'gate']],
    ['several in a row', 'wa\u200b\u200d\ufeffter', ['water']],
    ['ligatures', 'ﬁrst oﬃce', ['first', 'office']],
    ['full width', 'ＧＡＴＥ ４２', ['gate', '42']],
    ['accents', 'État, cafe\u0301', ['etat', 'cafe']],
    ['sharp s', 'Straße STRASSE', ['strasse', 'strasse']],
    ['Cyrillic; words of look-alikes are compared in Latin', 'Вода спала утром', ['вода', 'спала', 'ytpom']],
    ['Greek, the same', 'Το νερό έπεσε', ['to', 'vepo', 'επεσε']],
    ['Hebrew', 'המים ירדו', ['המים', 'ירדו']],
    ['Hindi keeps its vowel signs', 'पानी उतर गया', ['पानी', 'उतर', 'गया']],
    ['Korean is written with blanks', '수문이 닫혔다', ['수문이', '닫혔다']],
    ['Chinese by character', '闸门关闭。', ['闸', '门', '关', '闭']],
    ['Japanese by character', '水門を', ['水', '門', 'を']],
    ['a mixture of scripts', 'AP通信2023年', ['ap', '通', '信', '2023', '年']],
    ['Thai by character, with its marks', 'น้ำ', ['น้', 'ํา']],
    ['letters and digits', 'A320 3rd', ['a320', '3rd']],
    ['an address', 'www.post.example', ['www', 'post', 'example']],
    ['emoji', 'wet 🌊 feet 👨‍👩‍👧', ['wet', 'feet']],
    ['a lone surrogate', 'wet\ud83cfeet', ['wet', 'feet']],
  ])('%s', (_what, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test.each([
    ['10,000', '10000'],
    ['10.000', '10000'],
    ['10’000', '10000'],
    ["10'000", '10000'],
    ['10\u00a0000', '10000'],
    ['10\u202f000', '10000'],
    ['1,234,567', '1234567'],
    ['3.5', '3.5'],
    ['3,5', '3.5'],
    ['1,25', '1.25'],
    ['25%', '25'],
    ['10', '10'],
    ['2,023.75', '2.023.75'],
  ])('the number %s is compared as %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  test('a full stop or comma after a number is no separator', () => {
    expect(keys('In 2023. Then 14, then 15')).toEqual(['in', '2023', 'then', '14', 'then', '15']);
  });

  test('numbers parted by a plain blank stay two', () => {
    expect(keys('10 000')).toEqual(['10', '000']);
  });

  test('a localised spelling is compared in one spelling and remembered in its own', () => {
    expect(words('Colours')).toMatchObject([{ key: 'colors', folded: 'colours', from: 0, to: 7 }]);
  });

  test('two characters of a script without blanks count as one word', () => {
    expect(countWords(words('闸门关闭闸门'))).toBe(3);
    expect(countWords(words('closed 闸门 today'))).toBe(3);
    expect(countWords([])).toBe(0);
  });

  describe('on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      // Any UTF-16 code unit: lone surrogates included.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: fc.constantFrom('a', 'Z', '1', '0', ',', '.', '’', "'", '\u00ad', '\u200b', ' ', '水', 'ʼ') }),
    );

    test('offsets ascend without overlap and a slice holds its word', () => {
      fc.assert(
        fc.property(text, (any) => {
          let before = 0;
          for (const { from, to, key, folded, weight } of words(any)) {
            const again = words(any.slice(from, to));
            const sound =
              from >= before && to > from && to <= any.length && key !== '' && (weight === 1 || weight === 0.5);
            expect(sound && again.length === 1 && again[0]?.folded === folded, `${from}–${to} ${folded}`).toBe(true);
            before = to;
          }
        }),
        { numRuns: 200 },
      );
    });

    test('no word reaches over a line break: texts are read block by block with the same result', () => {
      fc.assert(
        fc.property(text, text, (one, another) => {
          expect(keys(`${one}\n${another}`)).toEqual([...keys(one), ...keys(another)]);
        }),
        { numRuns: 200 },
      );
    });

    test('case and invisible marks change nothing', () => {
      fc.assert(
        fc.property(fc.stringMatching(/^[a-zéüñ ]{0,60}$/), (lower) => {
          expect(keys(lower.toUpperCase())).toEqual(keys(lower));
          for (const mark of ['\u00ad', '\u200b', '\u200e', '\u2060', '\u202e', '\ufe0f', '\ufeff']) {
            expect(keys(lower.replace(/(?<=\S)(?=\S)/g, mark))).toEqual(keys(lower));
          }
        }),
      );
    });
  });

  test('endless marks and digits are read in bounded work', () => {
    expect(words(`a${"'".repeat(100_000)}b`)).toHaveLength(1);
    expect(words('1,'.repeat(100_000))).toHaveLength(1);
    expect(words('\u0301'.repeat(100_000))).toHaveLength(0);
  });
});
