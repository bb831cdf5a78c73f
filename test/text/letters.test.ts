import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareName } from '../../lib/text/bareName.ts';
import { INVISIBLE_MARKS } from '../../lib/text/invisibleMarks.ts';
import { beginsName, isCapital, isSmall } from '../../lib/text/letterCase.ts';
import { CAPITALS, LETTERS, SIGNS, UNCASED } from '../../lib/text/letters.ts';
import { singleSpaced } from '../../lib/text/singleSpaced.ts';

const PLANE = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
const inClass = (characters: string) => {
  const pattern = new RegExp(`^[${characters}]$`);
  return PLANE.filter((character) => pattern.test(character));
};
const inProperty = (property: string, among = PLANE) =>
  among.filter((character) => new RegExp(`^${property}$`, 'u').test(character));

/** Scripts in which the sites are written that the reader knows words of, and their neighbours. */
const IN_USE =
  /[\u0020-\u024f\u0370-\u052f\u0531-\u0556\u0561-\u0586\u05d0-\u05ea\u0620-\u064a\u0904-\u0939\u0e01-\u0e30\u1e00-\u1fff\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
const inUse = PLANE.filter((character) => IN_USE.test(character));

/** ASCII, Latin-1, and what parts words in Latin and Chinese texts. */
const common = PLANE.filter((character) => /[\u0020-\u00ff\u2010-\u2027\u3000-\u303f]/.test(character));

describe('classes of characters', () => {
  test('letters: all that are in use, and no sign', () => {
    const letters = new Set(inClass(LETTERS));
    expect(inProperty('\\p{L}', inUse).filter((letter) => !letters.has(letter))).toEqual([]);
    expect(inProperty('[^\\p{L}\\p{N}]', common).filter((sign) => letters.has(sign))).toEqual([]);
  });

  test('capitals are capitals, and all but rare ones of Latin, Greek and Cyrillic', () => {
    const capitals = new Set(inClass(CAPITALS));
    expect(
      [...capitals].filter(
        (letter) => !/\p{Cn}/u.test(letter) && (!/\p{Lu}/u.test(letter) || !isCapital(letter) || isSmall(letter)),
      ),
    ).toEqual([]);
    const common = PLANE.filter((character) =>
      /[\u0020-\u017f\u0386-\u03ab\u0400-\u042f\u0531-\u0556]/.test(character),
    );
    expect(inProperty('\\p{Lu}', common).filter((letter) => !capitals.has(letter))).toEqual([]);
  });

  const SCRIPTS = [
    'Hebrew',
    'Arabic',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Telugu',
    'Thai',
    'Lao',
    'Myanmar',
    'Ethiopic',
    'Khmer',
    'Han',
    'Hiragana',
    'Katakana',
    'Hangul',
  ];
  /** What is written today: rare letters stand in blocks of their own. */
  const COMMON: Partial<Record<string, RegExp>> = {
    Arabic: /[\u0620-\u064a\u0671-\u06ff]/,
    Devanagari: /[\u0904-\u0939\u0958-\u0961]/,
    Bengali: /[\u0985-\u09e1]/,
    Tamil: /[\u0b80-\u0bb9]/,
    Telugu: /[\u0c05-\u0c39]/,
    Lao: /[\u0e80-\u0ebc\u0ec0-\u0ec6]/,
    Myanmar: /[\u1000-\u102a]/,
    Ethiopic: /[\u1200-\u135a]/,
    Khmer: /[\u1780-\u17b3]/,
    Hebrew: /[\u05d0-\u05ea]/,
    Han: /[\u3400-\u9fff]/,
    Hangul: /[\uac00-\ud7a3]/,
    Hiragana: /[\u3041-\u3096]/,
    Katakana: /[\u30a1-\u30fa]/,
  };

  test.each(SCRIPTS)('letters without capitals: all common ones of %s', (script) => {
    const uncased = new Set(inClass(UNCASED));
    const letters = inProperty('\\p{Lo}', inProperty(`\\p{Script=${script}}`)).filter(
      (letter) => COMMON[script]?.test(letter) ?? true,
    );
    expect(letters.length).toBeGreaterThan(20);
    expect(letters.filter((letter) => !uncased.has(letter))).toEqual([]);
    expect(letters.filter((letter) => !beginsName(letter))).toEqual([]);
  });

  test('letters without capitals: neither a mark, a digit nor a letter with case', () => {
    expect(inClass(UNCASED).filter((letter) => /[\p{M}\p{N}\p{Lu}\p{Ll}]/u.test(letter))).toEqual([]);
  });

  test('signs: those that part words, and neither a letter nor a digit', () => {
    const signs = new Set(inClass(SIGNS));
    expect(inProperty('[\\p{L}\\p{N}]').filter((letter) => signs.has(letter))).toEqual([]);
    const punctuation = inProperty('\\p{P}', PLANE).filter((sign) =>
      /[\u0020-\u00bf\u0589-\u05f4\u060c\u061b\u061f\u066a-\u06d4\u0964\u0965\u1361-\u1368\u2010-\u2e2e\u3001-\u301f\u30fb]/.test(
        sign,
      ),
    );
    expect(
      punctuation.filter(
        (sign) =>
          !signs.has(sign) &&
          !/[\u05c6\u207d\u207e\u208d\u208e\u2768-\u2775\u27c5-\u27ef\u2983-\u29fd\u2cf9-\u2cff\u2d70]/.test(sign),
      ),
    ).toEqual([]);
  });

  test('marks that nobody sees are those of Unicode, and the annotation marks', () => {
    const [ranges, property] = [INVISIBLE_MARKS, '\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb'].map(
      (marks) => new RegExp(`^[${marks}]$`, 'u'),
    );
    const differ = [];
    for (let code = 0; code < 0x110000; code++) {
      const character = String.fromCodePoint(code);
      if (ranges?.test(character) !== property?.test(character)) differ.push(code);
    }
    expect(differ).toEqual([]);
  });
});

test.each([
  ['The Quay Courier!', 'thequaycourier'],
  ['L’Écho d’Aval', 'léchodaval'],
  ['Новости — 24', 'новости24'],
  ['南方-日报 ☂', '南方日报'],
  ['גל״צ', 'גלצ'],
  ['الجزيرة،', 'الجزيرة'],
  ['अमर उजाला।', 'अमरउजाला'],
  ['𠮷新聞', '𠮷新聞'],
])('the bare name of %j is %j', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});

test('white space becomes single, as if all of it were replaced', () => {
  const space = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', 'a', 'b');
  fc.assert(
    fc.property(fc.string({ unit: space }), (text) => {
      expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
