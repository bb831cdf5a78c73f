import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEdits } from '../../lib/edits/findEdits.ts';
import { countEdits } from '../../lib/edits/countEdits.ts';
import { EDIT_KINDS, type Edit } from '../../lib/model/edit.ts';
import type { Passage } from '../../lib/model/overlap.ts';
import { blocks, pairs } from './arbitraries.ts';
import { alignedOf, editsOf, makePair } from './pair.ts';

const mirrored = ({ page, other, ...rest }: Edit): Edit => ({
  ...rest,
  ...(other && { page: other }),
  ...(page && { other: page }),
});

const sorted = (edits: readonly Edit[]) =>
  edits.map(({ kind, change, detail, page, other }) => JSON.stringify([kind, change, detail, page, other])).sort();

/** How many choices there are of what stayed where it was: of two equal halves that changed places, either may be it. */
function heaviestChains(passages: readonly Passage[]): number {
  const inOrder = (list: readonly Passage[]) =>
    list.every(({ page, other }, at) => {
      const next = list[at + 1];
      return !next || (page.to <= next.page.from && other.to <= next.other.from);
    });
  const choices = passages
    .reduce<Passage[][]>((sets, passage) => [...sets, ...sets.map((set) => [...set, passage])], [[]])
    .filter(inOrder)
    .map((set) => set.reduce((sum, { shared }) => sum + shared, 0));
  return choices.filter((weight) => weight === Math.max(...choices)).length;
}

describe('findEdits', () => {
  test('identical articles have no edits', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        expect(editsOf(makePair(text, text))).toEqual([]);
      }),
    );
  });

  test('every place lies inside its block, and is not empty', () => {
    fc.assert(
      fc.property(pairs, ({ page, other }) => {
        for (const edit of editsOf({ page, other })) {
          expect(edit.page ?? edit.other).toBeDefined();
          for (const [article, place] of [
            [page, edit.page],
            [other, edit.other],
          ] as const) {
            if (place?.in !== 'text') continue;
            expect(place.from).toBeGreaterThanOrEqual(0);
            expect(place.to).toBeGreaterThan(place.from);
            expect(place.to).toBeLessThanOrEqual(article.blocks[place.block]?.text.length ?? -1);
          }
        }
      }),
    );
  });

  test('places of one side do not cut into each other, but for those of a moved passage and a lost blank', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const edits = editsOf(pair).filter(({ kind, detail }) => kind !== 'moved' && detail !== 'blank');
        for (const side of ['page', 'other'] as const) {
          const places = edits
            .map((edit) => edit[side])
            .filter((place) => place?.in === 'text')
            .sort((a, b) => a.block - b.block || a.from - b.from);
          places.forEach((place, at) => {
            const next = places[at + 1];
            if (next?.block === place.block) expect(next.from).toBeGreaterThanOrEqual(place.to);
          });
        }
      }),
    );
  });

  test('swapping the sides mirrors the edits', () => {
    fc.assert(
      fc.property(pairs, ({ page, other }) => {
        const { alignment, pageWords, otherWords } = alignedOf(page, other);
        // The other side of one alignment: aligning anew may choose otherwise among equals.
        fc.pre(new Set(alignment.pairs.map(([, there]) => there)).size === alignment.pairs.length);
        fc.pre(heaviestChains(alignment.passages) === 1);
        const turned = {
          pairs: alignment.pairs.map(([a, b]): [number, number] => [b, a]).sort((a, b) => a[0] - b[0]),
          passages: alignment.passages
            .map((passage) => ({ ...passage, page: passage.other, other: passage.page }))
            .sort((a, b) => a.page.from - b.page.from),
        };
        const there = findEdits(
          other,
          page,
          { alignment: turned, pageWords: otherWords, otherWords: pageWords },
          'other',
        );
        expect(sorted(there.map(mirrored))).toEqual(
          sorted(findEdits(page, other, { alignment, pageWords, otherWords }, 'page')),
        );
      }),
    );
  });

  test('the counts add up and stand in the order in which a reader is told', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const edits = editsOf(pair);
        const counts = countEdits(edits);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(edits.length);
        const order = Object.keys(counts).map((kind) => EDIT_KINDS.findIndex((one) => one === kind));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});
