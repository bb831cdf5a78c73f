import { describe, expect, test } from 'vitest';
import { bothWays } from './aligned.ts';
import { phrase } from './makeArticle.ts';

const first = 'The gates of the old harbour stayed shut through the night as the water rose.';
const second = 'Two boats were lost, and a warehouse beside the market was flooded to the second floor.';
const third = 'The council will meet on Monday to hear why the pumps had failed.';

describe('sentences run together at a joint of paragraphs', () => {
  const joined = (original: string[], copy: string[]) => bothWays(['joined'], original, copy);

  test('speak for the side with the paragraphs, from either side', () => {
    const { fromCopy, fromOriginal } = joined([first, second, third], [`${first}${second}`, third]);
    expect(fromCopy).toMatchObject([{ signal: { kind: 'joined', count: 1, example: 'rose.Two' }, side: 'other' }]);
    expect(fromOriginal).toEqual([{ ...fromCopy[0], side: 'page' }]);
  });

  test('after a quotation, too, and each is counted', () => {
    const speech = 'The harbour master said: “Nobody had told us that the water would come so soon.”';
    const { fromCopy } = joined([first, speech, second, third], [`${first}${speech}${second}`, third]);
    expect(fromCopy).toMatchObject([{ signal: { count: 2 } }]);
  });

  test.each<[what: string, original: string[], copy: string[]]>([
    ['a blank between them', [first, second], [`${first} ${second}`]],
    ['run together on both sides', [`${first}${second}`], [`${first}${second}`]],
    ['no paragraphs on the other side', [`${first} ${second}`], [`${first}${second}`]],
    [
      'a host name is no joint',
      [`${first} See harbour.Example for more on it all.`],
      [`${first} See harbour.Example for more on it all.`],
    ],
  ])('%s: says nothing', (_what, original, copy) => {
    expect(joined(original, copy).fromCopy).toEqual([]);
  });
});

describe('spelling', () => {
  const british =
    'The harbour centre lies three kilometres and forty metres from the grey theatre in the old town of Varnholt.';
  const american =
    'The harbor center lies three kilometers and forty meters from the gray theater in the old town of Varnholt.';
  const mixed =
    'The harbor center lies three kilometers and forty metres from the gray theater in the old town of Varnholt.';
  const spelled = (original: string, copy: string) =>
    bothWays(['spelling', 'spelling-left'], [original], [copy]).fromCopy;

  test('changed throughout tells of an adaptation, not of its direction', () => {
    const expected = [{ signal: { kind: 'spelling', count: 6, throughout: true }, side: 'both' }];
    expect(spelled(british, american)).toMatchObject(expected);
    expect(spelled(american, british)).toMatchObject(expected);
  });

  test('a word left as the other side spells it speaks for that side, from either', () => {
    const { fromCopy, fromOriginal } = bothWays(['spelling-left'], [british], [mixed]);
    expect(fromCopy).toMatchObject([{ signal: { kind: 'spelling-left', word: 'metres' }, side: 'other' }]);
    expect(fromOriginal).toEqual([{ ...fromCopy[0], side: 'page' }]);
  });

  test('where both sides mix, nothing is said of an order', () => {
    const one = british.replace('grey', 'gray').replace('centre', 'center');
    expect(spelled(one, mixed.replace('center', 'centre')).map(({ signal }) => signal.kind)).toEqual(['spelling']);
  });

  test('words inside quotations are the speaker’s', () => {
    expect(spelled(`He said: “${british}”`, `He said: “${american}”`)).toEqual([]);
  });
});

describe('words of the other page’s frame', () => {
  const framed = (line: string, credits = [] as ReturnType<typeof phrase>[]) =>
    bothWays(['frame-words'], [first, second, third], [first, second, line, third], { copy: { credits } }).fromCopy;

  test.each([
    'Sign up to the Harbour Courier newsletter',
    'Read more on harbourcourier.example',
    'Photograph: Jo Pell/The Harbour Courier',
    '© The Harbour Courier. All rights reserved.',
    'Abonnieren Sie den Newsletter: Harbour Courier',
    'Lire aussi sur Harbour Courier',
  ])('%s: speaks for that outlet', (line) => {
    expect(framed(line)).toMatchObject([{ signal: { kind: 'frame-words', quote: line }, side: 'other' }]);
  });

  test.each([
    ['the page’s own', 'Sign up to the Meridian Daily newsletter'],
    ['another outlet’s', 'Photograph: Jo Pell/Fen Gazette'],
    ['nobody’s', 'Sign up to our newsletter'],
    ['a sentence that names it', 'The Harbour Courier moved to a house beside the old fish market.'],
  ])('%s: says nothing', (_what, line) => {
    expect(framed(line)).toEqual([]);
  });

  test('a credit is said on purpose and is none', () => {
    const line = 'Originally published by The Harbour Courier';
    expect(framed(`${line}. Photo: Jo Pell`, [phrase('The Harbour Courier')])).toEqual([]);
  });
});

describe('completeness', () => {
  const more =
    'A second storm is on its way, the weather office said, and the lower streets were being cleared of cars, of market stalls and of the long wooden benches that had floated into them during the night while the people of the old town were moved to the school on the hill above.';

  test('the longer text that has nearly all of the other is fuller', () => {
    const { fromCopy, fromOriginal } = bothWays(['fuller'], [first, second, third, more], [first, second, third]);
    expect(fromCopy).toMatchObject([{ signal: { kind: 'fuller', words: 53 }, side: 'other' }]);
    expect(fromOriginal).toEqual([{ ...fromCopy[0], side: 'page' }]);
  });

  test.each<[what: string, original: string[], copy: string[]]>([
    ['as long', [first, second, third], [first, second, third]],
    ['a few words longer', [first, second, third, 'More on Monday.'], [first, second, third]],
    ['longer, but the other has text of its own', [first, second, more], [first, third]],
  ])('%s: says nothing', (_what, original, copy) => {
    expect(bothWays(['fuller'], original, copy).fromCopy).toEqual([]);
  });
});
