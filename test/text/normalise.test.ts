import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { normaliseWord } from '../../lib/text/normalise.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

describe('normaliseWord', () => {
  test.each([
    ['KEEPER', 'keeper'],
    ['it’s', 'its'],
    ["it's", 'its'],
    ['its', 'its'],
    ['o‘clock', 'oclock'],
    ['État', 'etat'],
    ['e\u0301tat', 'etat'],
    ['naïve', 'naive'],
    ['ﬂood', 'flood'],
    ['Ｆｌｏｏｄ', 'flood'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['İzmir', 'izmir'],
    ['flo\u00adod', 'flood'],
    ['\u202eflood\u202c', 'flood'],
    ['\ufeffflood', 'flood'],
    ['пода́ть', 'подать'],
    ['한국', '한국'],
    ['한국', '한국'],
    ['पानी', 'पानी'],
    ['', ''],
    ['\u200b', ''],
  ])('%j becomes %j', (word, normal) => {
    expect(normaliseWord(word)).toBe(normal);
  });

  test('letters that differ to a reader stay different', () => {
    expect(normaliseWord('ø')).not.toBe(normaliseWord('o'));
    expect(normaliseWord('gate')).not.toBe(normaliseWord('gait'));
  });

  test('a normal form is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (word) => {
        const once = normaliseWord(word);
        expect(normaliseWord(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test('composed and decomposed writing agree', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
        expect(normaliseWord(word.normalize('NFD'))).toBe(normaliseWord(word.normalize('NFC')));
      }),
    );
  });
});
