import { describe, expect, test } from 'vitest';
import { align } from '../../lib/alignment/align.ts';
import { judgeOverlap } from '../../lib/overlap/judgeOverlap.ts';
import { countWords, words } from '../../lib/text/words.ts';
import { paragraphs } from '../alignment/numberedText.ts';

const keys = (text: string) => words(text).map(({ key }) => key);

/** Syllables that differ, by number. */
const syllables = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0xac00 + 29 * (from + at))).join('');

describe('Hangul', () => {
  test('written with blanks is read by word, up to sixteen syllables', () => {
    expect(keys('수문이 닫혔다')).toEqual(['수문이', '닫혔다']);
    expect(words(syllables(16))).toMatchObject([{ from: 0, to: 16, weight: 1 }]);
  });

  test('written without is read by syllable, two to a word', () => {
    const list = words(`${syllables(17)} 수문`);
    expect(list).toHaveLength(18);
    expect(list.slice(0, 17).every(({ weight, from, to }) => weight === 0.5 && to - from === 1)).toBe(true);
    expect(list[17]).toMatchObject({ from: 18, to: 20, weight: 1 });
    expect(countWords(words(syllables(40)))).toBe(20);
  });

  test('figures and Latin letters between the syllables stay whole', () => {
    const [head, tail] = [syllables(10), syllables(10, 10)];
    expect(keys(`${head}AP24${tail}`)).toEqual([...head, 'ap24', ...tail]);
  });

  test('composed or spelled in letters is one', () => {
    for (const text of ['수문이 닫혔다', syllables(30)]) {
      expect(keys(text.normalize('NFD'))).toEqual(keys(text));
    }
  });

  test('a text without blanks is found in another, and one that shares none is not', () => {
    const overlapOf = (page: string, other: string) => {
      const [here, there] = [paragraphs(page), paragraphs(other)];
      return judgeOverlap(align(here, there), here, there);
    };
    const text = syllables(300);
    expect(overlapOf(text, `${syllables(60, 320)}${text}`)).toMatchObject({ kind: 'whole', sharedWords: 150 });
    expect(overlapOf(text, syllables(60, 320))).toMatchObject({ kind: 'none', sharedWords: 0 });
  });
});
