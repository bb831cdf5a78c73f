import { describe, expect, test } from 'vitest';
import { SEARCH_ENGINES } from '../../lib/model/settings.ts';
import { engineName, searchAddress } from '../../lib/websearch/engines.ts';
import { sentences } from '../../lib/websearch/sentences.ts';

describe('searchAddress', () => {
  test.each(SEARCH_ENGINES)('%s: the sentence stands in quotation marks, and in nothing but the query', (engine) => {
    const url = new URL(searchAddress(engine, 'She said “no” & left: 4,200 of them?'));
    expect(url.protocol).toBe('https:');
    expect([...url.searchParams.values()]).toEqual(['"She said no & left: 4,200 of them?"']);
    expect(url.hostname).toContain(engineName(engine).toLowerCase());
  });

  test('a long sentence is cut to what engines read', () => {
    const query = new URL(searchAddress('google', 'word '.repeat(100))).searchParams.get('q');
    expect(query?.split(' ')).toHaveLength(30);
  });
});

describe('sentences', () => {
  const block = (text: string, kind: 'paragraph' | 'subhead' = 'paragraph') => ({ kind, text });

  test('names and numbers come first; too short, too long and subheads are left out', () => {
    const plain = 'It was a day like any other day in the old town.';
    const named = 'Tomas Ferreby told the Brannock council that 4.31 meters was the highest level since 1887.';
    expect(
      sentences([
        block('Eleven years of waiting for the gates in the making', 'subhead'),
        block(`Nobody knew. ${plain} ${named}`),
        block('long '.repeat(40)),
      ]),
    ).toEqual([named, plain]);
  });

  test('sentences of a script without blanks are parted too', () => {
    const one = '港は木曜日の夜に初めて水門を閉じた。';
    expect(sentences([block(one + one)])).toEqual([one, one]);
  });

  test('an empty text has none', () => {
    expect(sentences([])).toEqual([]);
  });
});
