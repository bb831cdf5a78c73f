import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { align } from '../../lib/alignment/align.ts';
import { checkArticle } from '../../lib/check/checkArticle.ts';
import { fingerprint } from '../../lib/fingerprint/fingerprint.ts';
import { libraryDatabase, type LibraryDatabase } from '../../lib/library/database.ts';
import { openOriginals } from '../../lib/library/openOriginals.ts';
import { judgeOverlap } from '../../lib/overlap/judgeOverlap.ts';
import { paragraphs } from '../alignment/numberedText.ts';
import { stamp } from '../evidence/makeArticle.ts';
import { mayBeKept, printing } from './printing.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

/** A text through everything that reads it. */
function through(page: string, other: string) {
  const [here, there] = [paragraphs(page), paragraphs(other)];
  const overlap = judgeOverlap(align(here, there), here, there);
  return { ...overlap, words: here.length, hashes: fingerprint(here).hashes.length };
}

/** Ninety words no two of which are the same, in sentences. */
const TEXT = Array.from({ length: 9 }, (_, at) => {
  const letter = 'abcdefghi'.charAt(at);
  return `The ${letter}gates of ${letter}town closed at ${letter}noon as ${letter}keepers ${letter}watched.`;
}).join(' ');

const NOTHING = { kind: 'none', shareOfPage: 0, shareOfOther: 0, sharedWords: 0, longestRun: 0, passages: [] };
const WHOLE = { kind: 'whole', shareOfPage: 1, shareOfOther: 1 };

describe('a text of', () => {
  test.each<[what: string, text: string, words: number]>([
    ['nothing', '', 0],
    ['blanks', ' \n\t\u00a0\u3000', 0],
    ['one word', 'gate', 1],
    ['four words', 'the gate is closed', 4],
    ['emoji only', '🌊👨‍👩‍👧🇫🇷👍🏽❤️'.repeat(200), 0],
    ['lone surrogates only', '\ud83c\udf0a\ud83c '.repeat(200), 0],
    ['right-to-left marks only', '\u200f\u202b\u202e\u2067'.repeat(200), 0],
    ['zero-width characters only', '\u200b\u200d\u2060\ufeff'.repeat(200), 0],
    ['accents only', '\u0301\u0336'.repeat(200), 0],
  ])('%s shares nothing, with itself or another', (_what, text, words) => {
    for (const other of [text, TEXT]) expect(through(text, other)).toMatchObject({ ...NOTHING, words, hashes: 0 });
    expect(through(TEXT, text)).toMatchObject(NOTHING);
  });

  test('200,000 characters of one word has one hash, and is whole in itself', () => {
    const text = 'gate '.repeat(40_000);
    expect(through(text, text)).toMatchObject({ ...WHOLE, words: 40_000, hashes: 1, longestRun: 40_000 });
    expect(through(text, TEXT)).toMatchObject(NOTHING);
  });

  test('200,000 letters without a blank is one word', () => {
    const text = 'g'.repeat(200_000);
    expect(through(text, text)).toMatchObject({ ...NOTHING, words: 1, hashes: 0 });
  });

  test('200,000 times the same character of a script without blanks is whole in itself', () => {
    const text = '水'.repeat(200_000);
    expect(through(text, text)).toMatchObject({ ...WHOLE, words: 200_000, hashes: 1 });
  });

  test('numbers only is a table: whole in itself, nothing with other numbers', () => {
    const table = (from: number) => Array.from({ length: 300 }, (_, at) => `${from + 7 * at},5`).join(' ');
    expect(through(table(1000), table(1000))).toMatchObject({ ...WHOLE, words: 300 });
    expect(through(table(1000), table(5003))).toMatchObject(NOTHING);
  });

  test('many scripts is whole in itself', () => {
    const text = `${TEXT} 闸门关闭了河水落下 Вода спала утром Το νερό έπεσε המים ירדו 水門を閉じた 수문이 닫혔다 น้ำลด ${TEXT.toUpperCase()}`;
    expect(through(text, text)).toMatchObject(WHOLE);
  });

  test('lone surrogates between the words changes nothing', () => {
    expect(through(TEXT.replaceAll(' ', ' \ud83c '), TEXT)).toMatchObject(WHOLE);
  });
});

describe('a copy that was tampered with is found in the library', () => {
  let database: LibraryDatabase;
  let databases = 0;

  beforeEach(() => {
    database = libraryDatabase(`bad-input-${databases++}`);
  });
  afterEach(() => database.delete());

  const LOOK_ALIKE: Record<string, string> = { a: 'а', e: 'е', o: 'ο', c: 'с', p: 'р' };

  test.each<[what: string, tamper: (text: string) => string]>([
    ['zero-width characters in every word', (text) => text.replace(/(?<=\w)(?=\w)/g, '\u200b\u2060')],
    ['a zero-width character in place of nothing, at every blank', (text) => text.replaceAll(' ', '\u200b \ufeff')],
    ['right-to-left marks', (text) => text.replaceAll(' ', '\u200f \u202a').replaceAll('t', 't\u202c')],
    ['soft hyphens', (text) => text.replace(/(?<=\w\w)(?=\w\w)/g, '\u00ad')],
    ['Cyrillic and Greek letters', (text) => text.replace(/[aeocp]/g, (letter) => LOOK_ALIKE[letter] ?? letter)],
    ['lone surrogates', (text) => text.replaceAll('. ', '. \udf0a ')],
  ])('%s', async (_what, tamper) => {
    const originals = openOriginals(database);
    const visit = (host: string, text: string, published: string) => {
      const url = `https://${host}.example/gates`;
      const [article, itsFingerprint] = printing(url, [{ kind: 'paragraph', text }], { published: stamp(published) });
      return checkArticle(article, itsFingerprint, mayBeKept(url), originals, Date.parse('2025-04-01T00:00:00Z'));
    };
    expect(tamper(TEXT)).not.toBe(TEXT);
    await visit('harbourcourier', TEXT, '2025-03-14T06:00:00Z');
    const { verdict } = await visit('meridiandaily', tamper(TEXT), '2025-03-14T09:30:00Z');
    expect(verdict).toMatchObject({ kind: 'republished', match: { overlap: WHOLE } });
  });
});
