import { describe, expect, test } from 'vitest';
import { planHighlights } from '../../lib/highlight/planHighlights.ts';
import { placeCard } from '../../lib/highlight/placeCard.ts';
import type { Block } from '../../lib/model/article.ts';
import { textWords } from '../../lib/text/textWords.ts';

const text = (...paragraphs: string[]): Block[] =>
  paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph }));

const OTHER = text(
  'Talks between ferry crews and the company broke off late on Friday, leaving some 4,200 travellers waiting on either side of the water.',
  '“We are ready to sit down at any hour of the day,” said Maren Toll, who told the Quay Courier about it at the gates.',
);
const PAGE = text(
  'Talks between ferry crews and the company broke off late on Friday, leaving some 4,500 travelers waiting on either side of the water.',
  '“We are ready to sit down at any hour of the day,” said Maren Toll, who spoke about it at the gates.',
);

const wordsOf = (blocks: Block[], from: number, to: number) =>
  textWords(blocks)
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

describe('planHighlights', () => {
  const { passages, blocks } = planHighlights(PAGE, OTHER);

  test('one passage a paragraph, quotations and gaps apart', () => {
    expect(blocks).toEqual(PAGE);
    const marks = passages.map((passage) =>
      passage.marks.map(({ from, to, quoted }) => [quoted, wordsOf(PAGE, from, to)]),
    );
    expect(marks).toEqual([
      [
        [false, 'talks between ferry crews and the company broke off late on friday leaving some'],
        [false, 'travelers waiting on either side of the water'],
      ],
      [
        [true, 'we are ready to sit down at any hour of the day'],
        [false, 'said maren toll who'],
        [false, 'about it at the gates'],
      ],
    ]);
  });

  test('the other’s wording says what differs', () => {
    const [first, second] = passages.map(({ wording }) => wording);
    expect(first?.filter(({ as }) => as !== 'same')).toEqual([
      { text: '4,200', as: 'worded' },
      { text: 'travellers', as: 'spelling' },
    ]);
    expect(first?.map(({ text: piece }) => piece).join('')).toBe(OTHER[0]?.text);
    expect(second?.filter(({ as }) => as !== 'same')).toEqual([{ text: 'told the Quay Courier', as: 'worded' }]);
    // An opening mark stands before the first shared word.
    expect(second?.map(({ text: piece }) => piece).join('')).toBe(OTHER[1]?.text.slice(1));
  });

  test('nothing shared, nothing painted; an empty text neither', () => {
    expect(planHighlights(PAGE, text('Something else entirely was written here by somebody else.')).passages).toEqual(
      [],
    );
    expect(planHighlights([], []).passages).toEqual([]);
  });

  test('a very long paragraph is cut in the card, not in the page', () => {
    const long = text(Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(' '));
    const [only] = planHighlights(long, long).passages;
    expect(only?.marks).toEqual([{ from: 0, to: 3_000, quoted: false }]);
    expect(only?.wording.map(({ text: piece }) => piece).join('').length).toBeLessThan(1_600);
  });
});

describe('placeCard', () => {
  const room = { width: 1000, height: 800 };
  const card = { width: 300, height: 200 };
  const legend = { left: 640, top: 680, right: 980, bottom: 780 };
  const boxAt = ({ x, y }: { x: number; y: number }) => ({ left: x, top: y, right: x + 300, bottom: y + 200 });
  const apart = (a: typeof legend, b: typeof legend) =>
    a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

  test.each([
    ['room at the end side', { left: 50, top: 100, right: 600, bottom: 200 }],
    ['room at the start side', { left: 400, top: 100, right: 990, bottom: 200 }],
    ['the whole width, high up', { left: 10, top: 50, right: 990, bottom: 200 }],
    ['the whole width, low down', { left: 10, top: 500, right: 990, bottom: 760 }],
    ['beside the legend', { left: 50, top: 700, right: 600, bottom: 790 }],
  ])('%s: neither passage nor legend is covered', (_, passage) => {
    const box = boxAt(placeCard(passage, card, room, legend));
    expect(apart(box, passage)).toBe(true);
    expect(apart(box, legend)).toBe(true);
    expect([box.left >= 0, box.top >= 0, box.right <= room.width, box.bottom <= room.height]).not.toContain(false);
  });

  test('where nothing has room it stays in the window', () => {
    const box = boxAt(placeCard({ left: 0, top: -500, right: 1000, bottom: 900 }, card, room, legend));
    expect(box.left >= 0 && box.bottom <= room.height).toBe(true);
  });
});
