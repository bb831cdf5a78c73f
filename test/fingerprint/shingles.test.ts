import { describe, expect, test } from 'vitest';
import { hash32 } from '../../lib/fingerprint/hash.ts';
import { shingles } from '../../lib/fingerprint/shingles.ts';
import { words } from '../../lib/text/words.ts';

describe('shingles', () => {
  test('one for each run of five words, in order', () => {
    expect(shingles(words('one two three four five six'))).toEqual([
      hash32('one two three four five'),
      hash32('two three four five six'),
    ]);
  });

  test('fewer than five words have none', () => {
    expect(shingles(words('one two three four'))).toEqual([]);
    expect(shingles([])).toEqual([]);
  });

  test('ten characters of a script without blanks make one', () => {
    expect(shingles(words('春眠不觉晓处处闻啼鸟'))).toEqual([hash32('春 眠 不 觉 晓 处 处 闻 啼 鸟')]);
    expect(shingles(words('春眠不觉晓处处闻啼'))).toEqual([]);
  });

  test('a mixture reaches until it weighs five words', () => {
    expect(shingles(words('one two three four 水門'))).toEqual([hash32('one two three four 水 門')]);
  });

  test('localised spelling does not change them', () => {
    expect(shingles(words('the harbour centre organised travelling'))).toEqual(
      shingles(words('The Harbor Center organized traveling')),
    );
  });
});
