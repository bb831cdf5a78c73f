import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { align, weigh } from '../../lib/alignment/align.ts';
import { EXTEND_GAP_WORDS, LARGEST_GAP_WORDS, SHORTEST_PASSAGE_WORDS } from '../../lib/alignment/limits.ts';
import { numbered, paragraphs } from './numberedText.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

describe('align', () => {
  test('a verbatim text is one passage with every word paired', () => {
    const text = paragraphs(numbered('a', 50), numbered('b', 50));
    const { passages, pairs, longest } = align(text, text);
    const span = { from: 0, to: 100 };
    const place = { from: { block: 0, at: 0 }, to: { block: 1, at: numbered('b', 50).length } };
    expect(passages).toEqual([
      { page: span, other: span, pageText: place, otherText: place, shared: 100, quoted: false },
    ]);
    expect(pairs).toEqual(text.map((_, at) => [at, at]));
    expect(longest).toEqual({ page: 0, other: 0, length: 100 });
  });

  test('one word exchanged leaves one passage with one word less, and the longer run is the longest', () => {
    const { passages, pairs, longest } = align(
      paragraphs(`${numbered('a', 40)} exchanged ${numbered('b', 30)}`),
      paragraphs(`${numbered('a', 40)} original ${numbered('b', 30)}`),
    );
    expect(passages).toMatchObject([{ page: { from: 0, to: 71 }, other: { from: 0, to: 71 }, shared: 70 }]);
    expect(pairs.some(([here]) => here === 40)).toBe(false);
    expect(longest).toEqual({ page: 0, other: 0, length: 40 });
  });

  test('equal words around an exchanged one inside a gap are paired', () => {
    const { pairs, passages } = align(
      paragraphs(`${numbered('a', 20)} x1 kept1 x2 kept2 x3 ${numbered('b', 20)}`),
      paragraphs(`${numbered('a', 20)} y1 kept1 y2 kept2 y3 ${numbered('b', 20)}`),
    );
    expect(passages).toMatchObject([{ shared: 42 }]);
    expect(pairs).toContainEqual([21, 21]);
    expect(pairs).toContainEqual([23, 23]);
    expect(pairs).not.toContainEqual([20, 20]);
  });

  test('a localised spelling is no difference', () => {
    const { passages, longest } = align(
      paragraphs('The harbour authority organised the closing of the centre at noon yesterday'),
      paragraphs('The Harbor Authority organized the closing of the center at noon yesterday'),
    );
    expect(passages).toMatchObject([{ shared: 12 }]);
    expect(longest?.length).toBe(12);
  });

  test('moved paragraphs are passages of their own, and nothing is lost', () => {
    const page = paragraphs(numbered('a', 40), numbered('b', 40), numbered('c', 40));
    const other = paragraphs(numbered('c', 40), numbered('a', 40), numbered('b', 40));
    const { passages, pairs } = align(page, other);
    expect(passages).toMatchObject([
      { page: { from: 0, to: 80 }, other: { from: 40, to: 120 }, shared: 80 },
      { page: { from: 80, to: 120 }, other: { from: 0, to: 40 }, shared: 40 },
    ]);
    expect(pairs).toHaveLength(120);
  });

  test('a passage tells its characters on both sides, punctuation at its edges left out', () => {
    const shared = `Sluice ${numbered('s', 20)} ends`;
    const { passages } = align(
      paragraphs(numbered('a', 9), `${numbered('b', 3)} – “${shared}”. ${numbered('c', 9)}`),
      paragraphs(`(${shared}!)`),
    );
    const from = numbered('b', 3).length + ' – “'.length;
    expect(passages).toMatchObject([
      {
        pageText: { from: { block: 1, at: from }, to: { block: 1, at: from + shared.length } },
        otherText: { from: { block: 0, at: 1 }, to: { block: 0, at: 1 + shared.length } },
      },
    ]);
  });

  describe('growth at the ends', () => {
    const seed = numbered('seed', 12);
    const sharedBy = (page: string, other: string) =>
      align(paragraphs(page), paragraphs(other)).passages.map(({ shared }) => shared);

    test('three words behind and before a passage are no chance', () => {
      expect(sharedBy(`p q r x1 x2 ${seed} x3 u v w x4`, `p q r y1 ${seed} y2 y3 u v w y4`)).toEqual([18]);
    });

    test('two words are, and three by themselves', () => {
      expect(sharedBy(`p q x1 ${seed} x2 u v x3`, `p q y1 ${seed} y2 u v y3`)).toEqual([12]);
      expect(sharedBy(`x1 p q r x2`, `y1 p q r y2`)).toEqual([]);
    });

    test.each([
      [EXTEND_GAP_WORDS, 15],
      [EXTEND_GAP_WORDS + 1, 12],
    ])('over %d words: %d are shared', (gap, shared) => {
      expect(sharedBy(`${seed} ${numbered('x', gap)} u v w`, `${seed} y1 u v w`)).toEqual([shared]);
      expect(sharedBy(`u v w y1 ${seed}`, `u v w ${numbered('x', gap)} ${seed}`)).toEqual([shared]);
    });

    test('it goes on from what it found', () => {
      expect(sharedBy(`${seed} x1 a b c x2 d e f x3 g h i`, `${seed} y1 a b c y2 d e f y3 g h i`)).toEqual([21]);
    });

    test('six characters of a script without blanks are three words', () => {
      expect(
        sharedBy(
          '闸门于周五中午关闭这是建成以来的第一次水位很高风大甲下城整夜干燥乙',
          '闸门于周五中午关闭这是建成以来的第一次水位很高风大丙丁下城整夜干燥戊',
        ),
      ).toEqual([16]);
      expect(
        sharedBy(
          '闸门于周五中午关闭这是建成以来的第一次水位很高风大甲下城整夜干乙',
          '闸门于周五中午关闭这是建成以来的第一次水位很高风大丙丁下城整夜干戊',
        ),
      ).toEqual([13]);
    });
  });

  test('a text that stands on the page twice is found twice', () => {
    const once = numbered('a', 30);
    const { pairs } = align(paragraphs(once, once), paragraphs(once));
    expect(pairs.map(([here]) => here)).toEqual(Array.from({ length: 60 }, (_, at) => at));
    expect(new Set(pairs.map(([, there]) => there)).size).toBe(30);
  });

  test('a page that stands in the other twice is found once', () => {
    const once = numbered('a', 30);
    expect(align(paragraphs(once), paragraphs(once, once)).pairs).toHaveLength(30);
  });

  test.each([
    ['both', '', ''],
    ['the page', '', numbered('a', 30)],
    ['the other', numbered('a', 30), ''],
  ])('nothing is shared where %s has no words', (_what, page, other) => {
    expect(align(paragraphs(page), paragraphs(other))).toMatchObject({ passages: [], pairs: [] });
  });

  test('nothing is shared where no words are', () => {
    expect(align(paragraphs(numbered('a', 200)), paragraphs(numbered('b', 200))).passages).toEqual([]);
  });

  describe('limits', () => {
    const withRun = (name: string, length: number) =>
      paragraphs(`${numbered(name, 40)} ${numbered('shared', length)} ${numbered(`${name}x`, 40)}`);

    test('a passage that shares fewer words than the shortest is chance', () => {
      const below = SHORTEST_PASSAGE_WORDS - 1;
      expect(align(withRun('a', below), withRun('b', below))).toMatchObject({ passages: [], pairs: [] });
      expect(align(withRun('a', below), withRun('b', below)).longest).toBeUndefined();
    });

    test('the shortest passage counts, at its place on both sides', () => {
      const { passages } = align(withRun('a', SHORTEST_PASSAGE_WORDS), withRun('b', SHORTEST_PASSAGE_WORDS));
      const span = { from: 40, to: 40 + SHORTEST_PASSAGE_WORDS };
      expect(passages).toMatchObject([{ page: span, other: span, shared: SHORTEST_PASSAGE_WORDS, quoted: false }]);
    });

    test.each([
      ['on the page', LARGEST_GAP_WORDS, 0, 1],
      ['in the other', 0, LARGEST_GAP_WORDS, 1],
      ['on both', LARGEST_GAP_WORDS, LARGEST_GAP_WORDS, 1],
      ['on the page, one more', LARGEST_GAP_WORDS + 1, 0, 2],
      ['in the other, one more', 0, LARGEST_GAP_WORDS + 1, 2],
    ])('a gap %s: %d and %d words make %d passages', (_what, here, there, count) => {
      const page = paragraphs(`${numbered('a', 20)} ${numbered('x', here)} ${numbered('b', 20)}`);
      const other = paragraphs(`${numbered('a', 20)} ${numbered('y', there)} ${numbered('b', 20)}`);
      const { passages } = align(page, other);
      expect(passages).toHaveLength(count);
      expect(passages.reduce((sum, { shared }) => sum + shared, 0)).toBe(40);
    });
  });

  describe('quotations', () => {
    test('a passage is quoted where most of its shared words stand in quotation marks', () => {
      const speech = numbered('a', 20);
      const { passages } = align(paragraphs(`He said “${speech}” then`), paragraphs(`Heard: “${speech}” now`));
      expect(passages).toMatchObject([{ shared: 20, quoted: true }]);
    });

    test('marks on one side are enough', () => {
      const speech = numbered('a', 20);
      expect(align(paragraphs(speech), paragraphs(`“${speech}”`)).passages).toMatchObject([{ quoted: true }]);
    });

    test('half of the words is not most', () => {
      const text = `“${numbered('a', 10)}” ${numbered('b', 10)}`;
      expect(align(paragraphs(text), paragraphs(text)).passages).toMatchObject([{ shared: 20, quoted: false }]);
    });
  });

  describe('scripts without blanks', () => {
    const text = '闸门于周五中午关闭这是建成以来的第一次下城整夜保持干燥';

    test('two characters count as one word', () => {
      const { passages } = align(paragraphs(text), paragraphs(text));
      expect(passages).toMatchObject([{ page: { from: 0, to: 27 }, shared: 14 }]);
    });
  });

  describe('hostile length', () => {
    test('20,000 equal words are one passage', () => {
      const text = paragraphs(numbered('a', 20_000));
      expect(align(text, text).passages).toMatchObject([{ shared: 20_000 }]);
    });

    test('20,000 times the same word is aligned with itself', () => {
      const text = paragraphs('gate '.repeat(20_000));
      expect(align(text, text).passages).toMatchObject([{ shared: 20_000 }]);
    });

    test('a short phrase repeated without end against a text that holds it once', () => {
      const phrase = `${numbered('a', 12)} `;
      const { pairs } = align(paragraphs(phrase.repeat(1500)), paragraphs(`${numbered('b', 5000)} ${phrase}`));
      expect(pairs).toHaveLength(12 * 1500);
      expect(new Set(pairs.map(([, there]) => there)).size).toBe(12);
    });

    test('20,000 words with every tenth exchanged are one passage', () => {
      const text = numbered('a', 20_000).split(' ');
      const edited = text.map((word, at) => (at % 10 === 5 && at < 19_990 ? `x${at}` : word));
      const { passages } = align(paragraphs(edited.join(' ')), paragraphs(text.join(' ')));
      expect(passages).toMatchObject([{ shared: 18_001 }]);
    });
  });

  describe('on any two texts', () => {
    const word = fc.constantFrom('gate', 'river', 'noon', '“keeper', 'wall”', 'town', '水', '門');
    const text = fc.array(word, { maxLength: 120 }).map((list) => paragraphs(list.join(' ')));

    test('pairs are equal words, ascend on the page, and lie inside the passages', () => {
      fc.assert(
        fc.property(text, text, (page, other) => {
          const { passages, pairs } = align(page, other);
          let before = -1;
          for (const [here, there] of pairs) {
            expect(page[here]?.key).toBe(other[there]?.key);
            expect(here > before).toBe(true);
            before = here;
            const inside = passages.some(
              (one) => here >= one.page.from && here < one.page.to && there >= one.other.from && there < one.other.to,
            );
            expect(inside).toBe(true);
          }
        }),
      );
    });

    test('passages do not overlap on the page, share enough, and never more than they are long', () => {
      fc.assert(
        fc.property(text, text, (page, other) => {
          let before = 0;
          for (const passage of align(page, other).passages) {
            expect(passage.page.from).toBeGreaterThanOrEqual(before);
            expect(passage.page.to).toBeLessThanOrEqual(page.length);
            expect(passage.other.from).toBeGreaterThanOrEqual(0);
            expect(passage.other.to).toBeLessThanOrEqual(other.length);
            expect(passage.shared).toBeGreaterThanOrEqual(SHORTEST_PASSAGE_WORDS);
            expect(passage.shared).toBeLessThanOrEqual(passage.page.to - passage.page.from);
            before = passage.page.to;
          }
        }),
      );
    });

    test('a text is found whole in itself', () => {
      fc.assert(
        fc.property(fc.array(word, { minLength: 24, maxLength: 120 }), (list) => {
          const page = paragraphs(list.join(' '));
          const weight = page.reduce((sum, one) => sum + one.weight, 0);
          fc.pre(weight >= SHORTEST_PASSAGE_WORDS);
          expect(weigh(align(page, page).pairs, page)).toBe(weight);
        }),
      );
    });

    test('a run of nine words that both hold is in a passage, whatever stands around it', () => {
      const run = numbered('shared', SHORTEST_PASSAGE_WORDS);
      const around = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));
      fc.assert(
        fc.property(around, around, around, around, (a, b, c, d) => {
          const page = paragraphs(`${a} ${run} ${b}`);
          const { pairs } = align(page, paragraphs(`${c} ${run} ${d}`));
          const found = pairs.filter(([here]) => page[here]?.key.startsWith('shared'));
          expect(found).toHaveLength(SHORTEST_PASSAGE_WORDS);
        }),
      );
    });
  });
});
