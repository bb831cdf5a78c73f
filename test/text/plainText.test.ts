import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { endOfPlain } from '../../lib/text/plainText.ts';
import { words } from '../../lib/text/words.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

const patternOnly = vi.hoisted(() => ({ on: false }));

vi.mock('../../lib/text/plainText.ts', async (original) => {
  const { endOfPlain, isPlainCharacter, isPlainWord } = await original<typeof import('../../lib/text/plainText.ts')>();
  return {
    isPlainWord,
    isPlainCharacter: (text: string, at: number) => !patternOnly.on && isPlainCharacter(text, at),
    endOfPlain: (text: string, at: number) => (patternOnly.on ? at : endOfPlain(text, at)),
  };
});

function byPattern(text: string) {
  patternOnly.on = true;
  try {
    return words(text);
  } finally {
    patternOnly.on = false;
  }
}

const news = fc
  .array(
    fc.constantFrom(
      ...[
        'gate',
        'A',
        'x1',
        '3rd',
        '10',
        '000',
        '7',
        'é',
        'ï',
        'Œuvre',
        'it’s',
        "o'",
        '1.5',
        '2,',
        'ﬁ',
        'а',
        'μ',
        '水',
        'น้',
        '문',
        '٣',
      ],
      ...[' ', ' ', ',', '.', "'", '’', '-', '_', '"', '\n', '\t'],
      ...['\u00a0', '\u202f', '\u2009', '\u00ad', '\u200b', '\u0301', '\ufe0f', '«', '»', '–', '—', '“', '”', '„'],
      ...['…', '、', '。', '‘', '€', '·', '×', 'µ', '々', '「', '」', '\ud83c', '\udf0a', '🌊', '½', '²', 'Ａ', '１'],
    ),
    { maxLength: 24 },
  )
  .map((list) => list.join(''));

const any = fc.oneof(
  { weight: 3, arbitrary: news },
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

test('plain text is read as the pattern reads it', () => {
  fc.assert(
    fc.property(any, (text) => {
      expect(words(text)).toEqual(byPattern(text));
    }),
    { numRuns: 3000 },
  );
});

test('the comparison is one: the other side reads nothing as plain', () => {
  expect(endOfPlain('gate', 0)).toBe(4);
  patternOnly.on = true;
  expect(endOfPlain('gate', 0)).toBe(0);
  patternOnly.on = false;
});
