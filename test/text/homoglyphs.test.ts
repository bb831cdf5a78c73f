import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../lib/alignment/align.ts';
import { fingerprint } from '../../lib/fingerprint/fingerprint.ts';
import { foldLookAlike, foldMixedWords } from '../../lib/text/homoglyphs.ts';
import { words } from '../../lib/text/words.ts';
import { paragraphs } from '../alignment/numberedText.ts';

const keys = (text: string) => words(text).map(({ key }) => key);

describe('foldMixedWords', () => {
  test.each<[what: string, text: string, expected: string]>([
    ['a Cyrillic letter in a Latin word', 'gаte', 'gate'],
    ['several, capitals too', 'Тhе Наrbоur', 'the harbour'],
    ['a Greek letter in a Latin word', 'gαtε Νοοn', 'gate noon'],
    ['a Latin letter in a Cyrillic word', 'вoда спaла', 'вода спала'],
    ['a Latin letter in a Greek word', 'λιμaνι', 'λιμανι'],
    ['Latin words', 'the gate', 'the gate'],
    ['Cyrillic words', 'вода спала утром сор', 'вода спала утром сор'],
    ['Greek words', 'το νερο', 'το νερο'],
    ['a real mixture', 'μm', 'μm'],
    ['a mixture nobody would read as one script', 'gжte', 'gжte'],
    ['other scripts', '水門 המים', '水門 המים'],
    ['nothing', '', ''],
  ])('%s', (_what, text, expected) => {
    expect(foldMixedWords(text).toLowerCase()).toBe(expected);
  });
});

describe('foldLookAlike', () => {
  test('a word of nothing but look-alikes is one word in either script', () => {
    expect(foldLookAlike('сор')).toBe('cop');
    expect(foldLookAlike('cop')).toBe('cop');
    expect(keys('сор cop cоp СОР')).toEqual(['cop', 'cop', 'cop', 'cop']);
  });

  test('a word with a letter of its own stays', () => {
    for (const word of ['вода', 'дом', 'λιμανι', 'gate', '水', '']) expect(foldLookAlike(word)).toBe(word);
  });

  test.each([
    ['Russian', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'],
    ['Ukrainian', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'],
    ['Greek', 'αβγδεζηθικλμνξοπρστυφχψω'],
  ])('no two %s words become one', (_language, alphabet) => {
    const word = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 6 });
    const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    fc.assert(
      fc.property(word, word, (one, another) => {
        fc.pre(plain(one) !== plain(another));
        expect(keys(one)).not.toEqual(keys(another));
      }),
    );
  });
});

describe('a copy that was tampered with', () => {
  const ENGLISH =
    'The sea gates of Varnholt closed at noon on Friday for the first time since they were built, and the lower town stayed dry through the night while four keepers watched the river.';
  const RUSSIAN =
    'Морские ворота города закрылись в пятницу в полдень впервые с тех пор, как их построили, и нижний город остался сухим всю ночь, пока смотрители следили за рекой.';
  const GREEK =
    'Οι θαλάσσιες πύλες της πόλης έκλεισαν την Παρασκευή το μεσημέρι για πρώτη φορά από τότε που χτίστηκαν και η κάτω πόλη έμεινε στεγνή όλη τη νύχτα.';
  const swap = (letters: string, doubles: string) => (text: string) =>
    text.replace(new RegExp(`[${letters}]`, 'g'), (letter) => doubles.charAt(letters.indexOf(letter)));

  test.each<[what: string, text: string, tamper: (text: string) => string]>([
    ['Cyrillic letters in English', ENGLISH, swap('aeocpxyiTH', 'аеосрхуіТН')],
    ['Greek letters in English', ENGLISH, swap('oavTF', 'οαvΤF')],
    ['Latin letters in Russian', RUSSIAN, swap('аеосрхуМ', 'aeocpxyM')],
    ['Latin letters in Greek', GREEK, swap('οανκι', 'oavki')],
    ['zero-width marks in every word', ENGLISH, (text) => text.replace(/(?<=\w)(?=\w)/g, '\u200b')],
    ['tags and fillers', ENGLISH, (text) => text.replace(/(?<=\w)(?=\w)/g, '\u{e0061}\u3164\u2064')],
    ['soft hyphens', ENGLISH, (text) => text.replace(/(?<=\w)(?=\w)/g, '\u00ad')],
    ['strokes through the letters', ENGLISH, (text) => text.replace(/(?<=\w)(?=\w)/g, '\u0336')],
    ['full width', ENGLISH, (text) => text.replace(/[a-z]/g, (x) => String.fromCharCode(x.charCodeAt(0) + 0xfee0))],
    ['right-to-left marks', ENGLISH, (text) => text.replace(/ /g, ' \u200f\u202a').replace(/e/g, 'e\u202c')],
  ])('%s: same fingerprint, wholly aligned', (_what, text, tamper) => {
    const tampered = tamper(text);
    expect(tampered).not.toBe(text);
    expect(fingerprint(words(tampered))).toEqual(fingerprint(words(text)));
    const here = paragraphs(tampered);
    expect(align(here, paragraphs(text)).pairs).toHaveLength(here.length);
  });
});
