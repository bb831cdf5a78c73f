import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { random } from '../../bench/random.ts';
import { readJsonl } from '../readJsonl.ts';
import { countShingles } from './countShingles.ts';
import { half } from './half.ts';
import { nameSet } from './nameSet.ts';
import { sameDay } from './sameDay.ts';
import { scorePages } from './scorePages.ts';
import type { Truth } from './truth.ts';

const answer = (id: string, text: string) => ({ id, text, title: '', authors: [], date: null });

describe('scores', () => {
  test('text is counted by runs of four words', () => {
    const truth: Truth = { id: 'a', text: 'the gates were closed at noon' };
    expect(countShingles(truth, 'The gates were closed at noon')).toEqual({ shared: 2 / 4, extra: 1 / 4, lost: 1 / 4 });
    expect(countShingles(truth, '')).toEqual({ shared: 0, extra: 0, lost: 1 });
  });

  test('a character of an unspaced script is a token', () => {
    expect(countShingles({ id: 'a', text: '闸门中午关' }, '闸门中午关闭')).toEqual({
      shared: 2 / 3,
      extra: 1 / 3,
      lost: 0,
    });
  });

  test('pages without an answer lower recall, not precision', () => {
    const truths = ['a', 'b'].map((id) => ({ id, text: 'one two three four' }));
    expect(scorePages([answer('a', 'one two three four')], truths)).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test('segments are sought whatever the white space', () => {
    const truths = [{ id: 'a', with: ['one  two', 'three'], without: ['menu'] }];
    expect(scorePages([answer('a', 'one\ntwo menu')], truths)).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  test('a stamp is its own day and its day in UTC', () => {
    expect(sameDay('2024-05-02T23:30:00-05:00', ['2024-05-03'])).toBe('same');
    expect(sameDay('2024-05-02T23:30:00-05:00', ['2024-05-02'])).toBe('same');
    expect(sameDay('2024-05-04', ['2024-05-03', '2024-05-03T22:00:00Z'])).toBe('other');
    expect(sameDay('soon', ['2024-05-03'])).toBe('none');
    expect(sameDay(null, ['2024-05-03'])).toBe('none');
  });

  test('names are parted and folded', () => {
    expect(nameSet('By Ilse Marant and TOMAS OKELL (Varnholt)')).toEqual(new Set(['ilse marant', 'tomas okell']));
  });

  test('halves are stable and about equal', () => {
    expect(half('a')).toBe(half('a'));
    const ones = Array.from({ length: 1000 }, (_, at) => half(`page-${at}`)).filter((part) => part === 1).length;
    expect(ones).toBeGreaterThan(400);
    expect(ones).toBeLessThan(600);
  });
});

const DATA = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const hasData = existsSync(join(DATA, 'score-pages.mjs'));
if (!hasData) console.warn('scorePages: not compared with the data’s own scorer, which is not there');

describe.runIf(hasData)('agrees with the data’s own scorer', () => {
  test.each(['scrapinghub', 'fundus', 'trafilatura', 'chinese', 'htmldate'])('on %s, to three decimals', (bench) => {
    const folder = join(DATA, 'pages', bench);
    const truths = readJsonl<Truth>(join(folder, 'truth.jsonl'));
    const answers = answersNear(truths);
    const file = join(mkdtempSync(join(tmpdir(), 'firstprint-score-')), 'answers.jsonl');
    writeFileSync(file, answers.map((one) => JSON.stringify({ ...one, author: one.authors })).join('\n'));
    const theirs = JSON.parse(
      execFileSync(process.execPath, [realpathSync(join(DATA, 'score-pages.mjs')), file, folder, '--json'], {
        encoding: 'utf8',
      }),
    ) as Record<string, Record<string, number> | undefined>;
    const ours = scorePages(answers, truths);
    const text = theirs['text'] ?? theirs['segments'];
    const precision = theirs['author']?.['name_precision'] ?? 0;
    const recall = theirs['author']?.['name_recall'] ?? 0;
    expect(ours.f1).toBeCloseTo(text?.['f1'] ?? 0, 3);
    expect(ours.precision).toBeCloseTo(text?.['precision'] ?? 0, 3);
    expect(ours.recall).toBeCloseTo(text?.['recall'] ?? 0, 3);
    expect(ours.dateExact).toBeCloseTo(theirs['date']?.['accuracy'] ?? 0, 3);
    expect(ours.dateCoverage).toBeCloseTo(theirs['date']?.['coverage'] ?? 0, 3);
    expect(ours.titleAccuracy).toBeCloseTo(theirs['title']?.['exact'] ?? 0, 3);
    expect(ours.authorF1).toBeCloseTo((2 * precision * recall) / (precision + recall || 1), 3);
  });
});

/** Answers that are right, nearly right, wrong or missing, by a fixed seed: every way of counting is used. */
function answersNear(truths: readonly Truth[]) {
  const next = random(7);
  return truths.flatMap(({ id, text, with: parts = [], without = [], title = '', date, datetime, author = [] }) => {
    if (next() < 0.1) return [];
    const whole = text ?? [...parts, ...without.filter(() => next() < 0.3)].join('\n');
    const from = next() < 0.5 ? 0 : Math.floor(whole.length * next() * 0.5);
    const names = typeof author === 'string' ? [author] : author;
    const dates = [
      date ?? null,
      datetime ?? null,
      '2019-03-04T23:30:00-06:00',
      'Mon, 4 Mar 2019 10:00 GMT',
      null,
      'soon',
    ];
    return [
      {
        id,
        text: whole.slice(from) + (next() < 0.3 ? '\nRead more about the gates of Varnholt' : ''),
        title: next() < 0.6 ? title.toUpperCase() : next() < 0.5 ? `${title} | Quay Courier` : '',
        authors: next() < 0.6 ? names : [...names.slice(1), 'Ilse Marant'],
        date: dates[Math.floor(next() * dates.length)] ?? null,
      },
    ];
  });
}
