import { describe, expect, test } from 'vitest';
import { hashRun, hashWord } from '../../lib/fingerprint/hash.ts';
import { shingles } from '../../lib/fingerprint/shingles.ts';
import { words } from '../../lib/text/words.ts';

/** The hash of these words in a row. */
const hashOf = (text: string) => {
  const hashes = Uint32Array.from(text.split(' '), hashWord);
  return hashRun(hashes, 0, hashes.length);
};

describe('shingles', () => {
  test('one for each run of five words, in order', () => {
    expect(shingles(words('one two three four five six'))).toEqual([
      hashOf('one two three four five'),
      hashOf('two three four five six'),
    ]);
  });

  test('fewer than five words have none', () => {
    expect(shingles(words('one two three four'))).toEqual([]);
    expect(shingles([])).toEqual([]);
  });

  test('ten characters of a script without blanks make one', () => {
    expect(shingles(words('春眠不觉晓处处闻啼鸟'))).toEqual([hashOf('春 眠 不 觉 晓 处 处 闻 啼 鸟')]);
    expect(shingles(words('春眠不觉晓处处闻啼'))).toEqual([]);
  });

  test('a mixture reaches until it weighs five words', () => {
    expect(shingles(words('one two three four 水門'))).toEqual([hashOf('one two three four 水 門')]);
  });

  test('the order of the words counts', () => {
    expect(shingles(words('one two three four five'))).not.toEqual(shingles(words('five four three two one')));
  });

  test('localised spelling does not change them', () => {
    expect(shingles(words('the harbour centre organised travelling'))).toEqual(
      shingles(words('The Harbor Center organized traveling')),
    );
  });
});
