import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../lib/edits/rowsOf.ts';
import type { Row, TextPart } from '../../lib/model/comparison.ts';
import type { KnownArticle } from '../../lib/model/knownArticle.ts';
import { words } from '../../lib/text/words.ts';
import { pairs } from './arbitraries.ts';
import { alignedOf, makePair, subhead } from './pair.ts';

const partOf = (row: Row, side: 'page' | 'other'): TextPart | undefined =>
  (row as { page?: TextPart; other?: TextPart })[side];

const text = (article: KnownArticle, part: TextPart | undefined) =>
  part ? (article.blocks[part.block]?.text.slice(part.from, part.to) ?? '') : '';

const told = ({ page, other }: { page: KnownArticle; other: KnownArticle }) =>
  rowsOf(page, other, alignedOf(page, other)).map(
    (row) => `${row.kind}: ${text(page, partOf(row, 'page'))} | ${text(other, partOf(row, 'other'))}`,
  );

const one = 'The ferries had left the harbour long before anybody in the town was awake that morning.';
const two = '“Nobody on the pier could say when the last of the boats had come back in,” he said.';
const three = 'A council of seven will meet on the hill and look at the papers of the company.';

describe('rowsOf', () => {
  test('a row for each paragraph; what stands on one side only has a row of its own', () => {
    expect(told(makePair([one, two, 'Ours.'], [one, subhead('Empty piers'), two]))).toEqual([
      `shared: ${one} | ${one}`,
      'only:  | Empty piers',
      `shared: ${two} | ${two}`,
      'only: Ours. | ',
    ]);
  });

  test('two paragraphs made one part again where the other side does, marks included', () => {
    expect(told(makePair([`${one} ${two}`], [one, two]))).toEqual([
      `shared: ${one}  | ${one}`,
      `shared: ${two} | ${two}`,
    ]);
  });

  test('a moved paragraph stands on either side at its own place, and names the other', () => {
    const { page, other } = makePair([two, three, one], [one, two, three]);
    expect(told({ page, other })).toEqual([
      `moved:  | ${one}`,
      `shared: ${two} | ${two}`,
      `shared: ${three} | ${three}`,
      `moved: ${one} | `,
    ]);
    const rows = rowsOf(page, other, alignedOf(page, other));
    expect(rows[0]).toMatchObject({ counterpart: 3, after: 2, words: 16 });
    expect(rows[3]).toMatchObject({ counterpart: 0, after: 0 });
    expect(rows.map((row) => ('passage' in row ? row.passage : 0))).toEqual([0, 1, 2, 0]);
  });

  test('a text of one endless paragraph is parted at ends of sentences', () => {
    const long = Array.from({ length: 60 }, (_, at) => `On day ${at} ${two}`).join(' ');
    const rows = rowsOf(
      ...(Object.values(makePair(long, long)) as [KnownArticle, KnownArticle]),
      alignedOf(...(Object.values(makePair(long, long)) as [KnownArticle, KnownArticle])),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((row) => 'words' in row && row.words < 160)).toBe(true);
  });

  test('the rows of a side are its whole text, in order', () => {
    fc.assert(
      fc.property(pairs, ({ page, other }) => {
        const rows = rowsOf(page, other, alignedOf(page, other));
        for (const [side, article] of [
          ['page', page],
          ['other', other],
        ] as const) {
          const shown = rows.map((row) => text(article, partOf(row, side))).join('');
          const whole = article.blocks.filter((block) => words(block.text).length > 0).map((block) => block.text);
          expect(shown).toBe(whole.join(''));
        }
      }),
    );
  });
});
