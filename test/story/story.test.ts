import { describe, expect, test } from 'vitest';
import type { Overlap } from '../../lib/model/overlap.ts';
import { cardOf } from '../../lib/model/knownArticle.ts';
import { isPrinting } from '../../lib/story/isPrinting.ts';
import { timeline } from '../../lib/story/timeline.ts';
import { day, makeArticle, stamp } from '../evidence/makeArticle.ts';

const overlap = (kind: Overlap['kind'], shareOfPage: number, shareOfOther: number): Overlap => ({
  kind,
  shareOfPage,
  shareOfOther,
  longestRun: 50,
  sharedWords: 300,
  ownWords: 300,
  passages: [],
  pageLength: 400,
  otherLength: 400,
});

test.each<[is: boolean, what: string, overlap: Overlap]>([
  [true, 'a whole copy', overlap('whole', 0.98, 0.97)],
  [true, 'the first half of it', overlap('whole', 0.95, 0.4)],
  [true, 'half of both', overlap('part', 0.5, 0.5)],
  [false, 'a passage in a long report', overlap('part', 0.2, 0.9)],
  [false, 'an excerpt', overlap('excerpt', 0.9, 0.9)],
])('%s: %s', (is, _what, given) => {
  expect(isPrinting(given)).toBe(is);
});

describe('timeline', () => {
  const card = (name: string, change: Parameters<typeof makeArticle>[0]) =>
    cardOf(makeArticle({ url: `https://${name}.example/gates`, ...change }));
  const order = (cards: ReturnType<typeof card>[]) => timeline(cards).map((one) => new URL(one.card.url).hostname);

  test('by the time stated, else by when it was met', () => {
    const firstSeen = Date.parse('2025-03-14T10:00:00Z');
    const cards = [
      card('late', { published: stamp('2025-03-14T12:00:00Z'), firstSeen }),
      card('met', { firstSeen }),
      card('early', { published: stamp('2025-03-14T06:00:00Z'), firstSeen: firstSeen + 9 }),
    ];
    expect(order(cards)).toEqual(['early.example', 'met.example', 'late.example']);
    expect(timeline(cards).map(({ by }) => by)).toEqual(['stated', 'seen', 'stated']);
  });

  test('a bare day stands at its noon, and ties are broken by who was met first', () => {
    const cards = [
      card('evening', { published: stamp('2025-03-14T20:00:00Z') }),
      card('two', { published: day('2025-03-14'), firstSeen: 2 }),
      card('one', { published: day('2025-03-14'), firstSeen: 1 }),
      card('morning', { published: stamp('2025-03-14T06:00:00Z') }),
    ];
    expect(order(cards)).toEqual(['morning.example', 'one.example', 'two.example', 'evening.example']);
  });
});
