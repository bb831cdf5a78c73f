import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { align } from '../../lib/alignment/align.ts';
import type { Block } from '../../lib/model/article.ts';
import type { OverlapKind } from '../../lib/model/overlap.ts';
import { judgeOverlap } from '../../lib/overlap/judgeOverlap.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { numbered } from '../alignment/numberedText.ts';

// A busy machine is slow: nothing here is measured.
vi.setConfig({ testTimeout: 60_000 });

const overlapOf = (page: Block[], other: Block[]) => {
  const here = textWords(page);
  const there = textWords(other);
  return judgeOverlap(align(here, there), here, there);
};

/** A page of `words` words that shares `own` words outside and `quoted` words inside quotations with the other. */
function page(words: number, own: number, quoted = 0): { page: Block[]; other: Block[] } {
  const shared: Block[] = [
    { kind: 'paragraph', text: numbered('own', own) },
    { kind: 'quotation', text: numbered('quoted', quoted) },
  ];
  return {
    page: [...shared, { kind: 'paragraph', text: numbered('here', words - own - quoted) }],
    other: [...shared, { kind: 'paragraph', text: numbered('there', 300) }],
  };
}

describe('judgeOverlap', () => {
  test.each<[kind: OverlapKind, words: number, own: number, quoted: number, why: string]>([
    ['whole', 1000, 1000, 0, 'everything'],
    ['whole', 1000, 600, 0, 'three fifths'],
    ['part', 1000, 599, 0, 'a word less than three fifths'],
    ['whole', 1000, 400, 200, 'three fifths, two fifths of the page outside quotations'],
    ['part', 1000, 399, 201, 'three fifths, but a word less outside quotations'],
    ['whole', 1000, 150, 700, 'mostly quotations, and half of the words between them'],
    ['part', 1000, 149, 701, 'mostly quotations, and a word less than half of the words between them'],
    ['whole', 420, 60, 300, 'mostly quotations, and 60 words between them'],
    ['excerpt', 399, 59, 300, 'mostly quotations, and 59 words between them'],
    ['whole', 60, 60, 0, 'everything of 60 words'],
    ['excerpt', 59, 59, 0, 'everything of 59 words'],
    ['none', 24, 24, 0, 'everything of 24 words'],
    ['part', 1000, 120, 0, '120 words outside quotations, whatever the length'],
    ['part', 5000, 120, 0, '120 words outside quotations of a long page'],
    ['excerpt', 1000, 119, 0, 'a word less than 120, an eighth of the page'],
    ['part', 240, 60, 0, '60 words that are a quarter'],
    ['excerpt', 241, 60, 0, '60 words that are a little less than a quarter'],
    ['excerpt', 200, 59, 0, '59 words that are more than a quarter'],
    ['excerpt', 400, 0, 400, 'nothing but quotations, all of them shared'],
    ['excerpt', 1000, 119, 500, 'much, but quotations'],
    ['excerpt', 1000, 25, 0, '25 words'],
    ['excerpt', 1000, 0, 35, '35 quoted words'],
    ['none', 1000, 0, 34, '34 quoted words and nothing else'],
    ['excerpt', 1000, 12, 13, '25 words, quoted or not'],
    ['none', 1000, 24, 0, '24 words'],
    ['none', 1000, 0, 24, '24 quoted words'],
    ['none', 1000, 0, 0, 'nothing'],
  ])('%s: of %d words %d and %d quoted are shared (%s)', (kind, words, own, quoted) => {
    const texts = page(words, own, quoted);
    const overlap = overlapOf(texts.page, texts.other);
    expect(overlap).toMatchObject({ kind, sharedWords: own + quoted, ownWords: own, pageLength: words });
    expect(overlap.shareOfPage).toBeCloseTo((own + quoted) / words, 10);
    expect(overlap.shareOfOther).toBeCloseTo((own + quoted) / (own + quoted + 300), 10);
  });

  test('the share falls as a text drifts, and the kind with it', () => {
    const original = numbered('a', 400).split(' ');
    const drifted = (every: number) => original.map((word, at) => (at % every === 0 ? `x${at}` : word)).join(' ');
    const ladder = [400, 40, 20, 12, 10, 8, 6].map((every) =>
      overlapOf([{ kind: 'paragraph', text: drifted(every) }], [{ kind: 'paragraph', text: original.join(' ') }]),
    );
    ladder.forEach(({ shareOfPage }, at) => {
      if (at > 0) expect(shareOfPage).toBeLessThan(ladder[at - 1]?.shareOfPage ?? 0);
    });
    expect(ladder[0]?.kind).toBe('whole');
    const rewritten = overlapOf(
      [{ kind: 'paragraph', text: drifted(4) }],
      [{ kind: 'paragraph', text: original.join(' ') }],
    );
    expect(rewritten).toMatchObject({ kind: 'none', shareOfPage: 0, longestRun: 0 });
  });

  test('adding own text to a copy lowers the share of the page and leaves the share of the other', () => {
    const copied: Block = { kind: 'paragraph', text: numbered('a', 300) };
    const shares = [0, 100, 200, 300, 2000].map((own) =>
      overlapOf([copied, { kind: 'paragraph', text: numbered('b', own) }], [copied]),
    );
    expect(shares.map(({ shareOfPage }) => shareOfPage)).toEqual([1, 0.75, 0.6, 0.5, 300 / 2300]);
    expect(shares.map(({ shareOfOther }) => shareOfOther)).toEqual([1, 1, 1, 1, 1]);
    expect(shares.map(({ kind }) => kind)).toEqual(['whole', 'whole', 'whole', 'part', 'part']);
  });

  test('text that stands twice on the page counts once of the other: no share beyond one', () => {
    const text: Block = { kind: 'paragraph', text: numbered('a', 100) };
    expect(overlapOf([text, text], [text])).toMatchObject({ shareOfPage: 1, shareOfOther: 1, sharedWords: 200 });
    expect(overlapOf([text], [text, text])).toMatchObject({ shareOfPage: 1, shareOfOther: 0.5, sharedWords: 100 });
  });

  test('words quoted on one side only are no own words', () => {
    const text = numbered('a', 200);
    const own: Block = { kind: 'paragraph', text: numbered('here', 50) };
    const overlap = overlapOf([{ kind: 'paragraph', text }, own], [{ kind: 'quotation', text }]);
    expect(overlap).toMatchObject({ kind: 'excerpt', shareOfPage: 0.8, ownWords: 0 });
  });

  test('a short reporting clause between two parts of a quotation is no own word of the page', () => {
    const said = (at: number) => `“${numbered(`a${at}x`, 20)},” the keeper said late, “${numbered(`b${at}x`, 20)}.”`;
    const text = Array.from({ length: 10 }, (_, at) => said(at)).join(' ');
    const own: Block = { kind: 'paragraph', text: numbered('here', 400) };
    const overlap = overlapOf([{ kind: 'paragraph', text }, own], [{ kind: 'paragraph', text }]);
    expect(overlap).toMatchObject({ kind: 'excerpt', sharedWords: 440, ownWords: 0 });
    expect(overlap.passages).toMatchObject([{ quoted: true }]);
  });

  describe('nearly everything taken, and put in quotation marks', () => {
    const taken = (shared: number, there: Block['kind'] = 'paragraph') =>
      overlapOf(
        [
          { kind: 'quotation', text: numbered('a', shared) },
          { kind: 'paragraph', text: numbered('here', 1000 - shared) },
        ],
        [
          { kind: there, text: numbered('a', shared) },
          { kind: 'paragraph', text: numbered('there', 300) },
        ],
      );

    test('nine tenths are a copy, a word less is a quotation', () => {
      expect(taken(900)).toMatchObject({ kind: 'whole', ownWords: 900 });
      expect(taken(899)).toMatchObject({ kind: 'excerpt', ownWords: 0 });
    });

    test('what both quote stays a quotation', () => {
      expect(taken(1000, 'quotation')).toMatchObject({ kind: 'excerpt', ownWords: 0 });
    });
  });

  describe('the one passage at the end of both', () => {
    /** Own words, the passage, and words behind it, on either side; `earlier` words are shared before all that. */
    const closing = ({ before = 400, shared = 150, behind = 0, earlier = 0, beforeThere = 400 } = {}) =>
      overlapOf(
        [
          { kind: 'paragraph', text: numbered('earlier', earlier) },
          { kind: 'paragraph', text: numbered('here', before - earlier) },
          { kind: 'paragraph', text: numbered('a', shared) },
          { kind: 'paragraph', text: numbered('behind', behind) },
        ],
        [
          { kind: 'paragraph', text: numbered('earlier', earlier) },
          { kind: 'paragraph', text: numbered('there', beforeThere) },
          { kind: 'paragraph', text: numbered('a', shared) },
        ],
      ).kind;

    test('is a notice: nobody copied it', () => {
      expect(closing()).toBe('excerpt');
    });

    test('three words behind it still end the text, four do not', () => {
      expect(closing({ behind: 3 })).toBe('excerpt');
      expect(closing({ behind: 4 })).toBe('part');
    });

    test('it is shorter than what stands before it, on both sides', () => {
      expect(closing({ before: 251, shared: 250 })).toBe('excerpt');
      expect(closing({ before: 250, shared: 250 })).toBe('part');
      expect(closing({ beforeThere: 150 })).toBe('part');
    });

    test('it is the only one', () => {
      expect(closing({ earlier: 20 })).toBe('part');
    });
  });

  describe('several short passages', () => {
    /** Passages of so many words, each cut into runs of 10, on a page of so many words. */
    const pieces = (pageWords: number, ...passages: number[]) => {
      const runs = (name: string, words: number, edit: string) =>
        Array.from({ length: Math.ceil(words / 10) }, (_, at) =>
          numbered(`${name}run${at}x`, Math.min(10, words - at * 10)),
        ).join(` ${edit} `);
      const text = (side: string, words: number): Block[] =>
        [...passages.map((length, at) => runs(`p${at}`, length, side)), numbered(`${side}rest`, words)].map(
          (words, at) => ({ kind: 'paragraph', text: `${words} ${numbered(`${side}${at}x`, 20)}` }),
        );
      const here = textWords(text('here', 0)).length;
      return overlapOf(text('here', pageWords - here), text('there', 1000));
    };

    test.each<[kind: OverlapKind, words: number, passages: number[], why: string]>([
      ['none', 500, [15, 14], 'pieces as two reports of one event share them'],
      ['none', 500, [20, 14, 14, 14], 'more of them'],
      ['excerpt', 500, [35], 'a passage of 35 words, however edited'],
      ['none', 500, [34], 'a word less'],
      ['excerpt', 207, [15, 14], 'fourteen hundredths of the page: reworded'],
      ['none', 208, [15, 14], 'a little less'],
      ['none', 110, [24], 'enough of the page, but 24 words'],
    ])('%s: of %d words passages of %j (%s)', (kind, words, passages) => {
      const overlap = pieces(words, ...passages);
      expect(overlap).toMatchObject({ kind, pageLength: words });
      expect(overlap.passages.map(({ shared }) => shared)).toEqual(passages);
    });
  });

  test.each<[kind: OverlapKind, run: number]>([
    ['excerpt', 18],
    ['none', 17],
  ])('%s: two passages, one of them a run of %d words', (kind, run) => {
    const text = (side: string): Block[] =>
      [numbered('one', run), numbered(side, 100), numbered('two', 12), numbered(`${side}x`, 100)].map((text) => ({
        kind: 'paragraph',
        text,
      }));
    expect(overlapOf(text('here'), text('there'))).toMatchObject({ kind, sharedWords: run + 12 });
  });

  test('two characters of a script without blanks count as one word in every cut', () => {
    // 50 and 48 different characters: 25 and 24 words.
    const han = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');
    const with_ = (shared: number) =>
      overlapOf(
        [
          { kind: 'paragraph', text: han(0, shared) },
          { kind: 'paragraph', text: han(3000, 1000) },
        ],
        [
          { kind: 'paragraph', text: han(0, shared) },
          { kind: 'paragraph', text: han(6000, 1000) },
        ],
      );
    expect(with_(50)).toMatchObject({ kind: 'excerpt', sharedWords: 25, longestRun: 25 });
    expect(with_(48)).toMatchObject({ kind: 'none', sharedWords: 24 });
    expect(with_(240)).toMatchObject({ kind: 'part', ownWords: 120 });
  });

  test('empty texts share nothing', () => {
    expect(overlapOf([], [])).toMatchObject({ kind: 'none', shareOfPage: 0, shareOfOther: 0, longestRun: 0 });
    expect(overlapOf([], []).longest).toBeUndefined();
  });

  test('the longest run is told with its place on both sides', () => {
    const run = numbered('run', 40);
    const overlap = overlapOf(
      [{ kind: 'paragraph', text: `${numbered('here', 10)} ${run}` }],
      [{ kind: 'paragraph', text: `${numbered('there', 25)} ${run}` }],
    );
    expect(overlap).toMatchObject({
      longestRun: 40,
      longest: { page: { from: 10, to: 50 }, other: { from: 25, to: 65 } },
    });
  });

  test('on any two texts every share is between 0 and 1 and the figures agree with each other', () => {
    const word = fc.constantFrom('gate', 'river', 'noon', '“keeper', 'wall”', 'town', '水', '門');
    const blocks = fc.array(
      fc.record({
        kind: fc.constantFrom<Block['kind']>('paragraph', 'quotation', 'item', 'subhead'),
        text: fc.array(word, { maxLength: 60 }).map((list) => list.join(' ')),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(blocks, blocks, (here, there) => {
        const overlap = overlapOf(here, there);
        expect(overlap.shareOfPage).toBeGreaterThanOrEqual(0);
        expect(overlap.shareOfPage).toBeLessThanOrEqual(1);
        expect(overlap.shareOfOther).toBeGreaterThanOrEqual(0);
        expect(overlap.shareOfOther).toBeLessThanOrEqual(1);
        expect(overlap.ownWords).toBeLessThanOrEqual(overlap.sharedWords);
        expect(overlap.longestRun).toBeLessThanOrEqual(overlap.sharedWords);
        expect(overlap.passages.length > 0).toBe(overlap.sharedWords > 0);
      }),
    );
  });
});
