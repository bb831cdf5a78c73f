import { describe, expect, test } from 'vitest';
import { align } from '../../lib/alignment/align.ts';
import { judgeOverlap } from '../../lib/overlap/judgeOverlap.ts';
import { paragraphs } from '../alignment/numberedText.ts';

const overlapOf = (page: string, other: string) => {
  const [here, there] = [paragraphs(page), paragraphs(other)];
  return judgeOverlap(align(here, there), here, there);
};

const word = (at: number) =>
  'abcdefghij'.charAt(at % 10) +
  'klmnopqrst'.charAt(Math.floor(at / 10) % 10) +
  'uvwxyz'.charAt(Math.floor(at / 100)) +
  'port';
/** A fixed text of 160 words with a figure after every tenth. */
const report = (figures: readonly number[]) =>
  figures.map((figure, at) => [...Array(10).keys()].map((k) => word(at * 10 + k)).join(' ') + ` ${figure}`).join(' ');

describe('a fixed text with the figures of the day', () => {
  const today = [...Array(16).keys()].map((at) => 11 * at + 11);

  test('with other figures is no copy', () => {
    expect(overlapOf(report(today), report(today.map((figure) => figure + 1000))).kind).toBe('excerpt');
  });

  test.each([
    ['whole', 12],
    ['excerpt', 10],
  ])('is %s where %d of 16 figures are the same', (kind, same) => {
    const other = today.map((figure, at) => (at < same ? figure : figure + 1000));
    expect(overlapOf(report(today), report(other)).kind).toBe(kind);
  });

  test('figures that only one side has are no filled slots', () => {
    const stamped = (from: number) => report(today.map((figure, at) => (at < from ? figure : '')) as number[]);
    expect(overlapOf(stamped(0), report(today)).kind).toBe('whole');
    expect(overlapOf(report(today), stamped(0)).kind).toBe('whole');
  });

  test('two other figures are a correction', () => {
    const rest = (from: number) => [...Array(40).keys()].map((at) => word(from + at)).join(' ');
    const text = (one: number, two: number) => `${rest(0)} ${one} ${rest(50)} ${two} end of it`;
    expect(overlapOf(text(1, 2), text(3, 4)).kind).toBe('whole');
  });
});

describe('a table', () => {
  const row = (figures: readonly number[]) => figures.map((figure, at) => `${word(at)} ${figure}`).join(' ');
  const prices = [...Array(60).keys()].map((at) => 11 * at + 11);

  test('is the same table where all its figures are', () => {
    expect(overlapOf(row(prices), row(prices)).kind).toBe('whole');
  });

  test('is another with one other figure, and in an article that is a correction', () => {
    const corrected = (all: readonly number[]) => all.map((figure, at) => (at === 30 ? 5 : figure));
    expect(overlapOf(row(prices), row(corrected(prices))).kind).toBe('excerpt');
    const some = prices.slice(0, 32);
    expect(overlapOf(report(some), report(corrected(some))).kind).toBe('whole');
  });
});

describe('a short notice in a fixed form', () => {
  /** Sentences of ten words, a name exchanged after each. */
  const notice = (sentences: number, name: string) =>
    [...Array(sentences).keys()]
      .map((at) => [...Array(10).keys()].map((k) => word(at * 10 + k)).join(' ') + ` ${name}`)
      .join(' ');

  test('is no copy under 120 words', () => {
    expect(overlapOf(notice(10, 'here'), notice(10, 'there')).kind).toBe('excerpt');
    expect(overlapOf(notice(11, 'here'), notice(11, 'there')).kind).toBe('whole');
  });

  test('is one where two fifths stand in a row', () => {
    const other = notice(10, 'there').replace(/ there/g, (name, at: number) => (at < 400 ? ' here' : name));
    expect(overlapOf(notice(10, 'here'), other).kind).toBe('whole');
  });
});
