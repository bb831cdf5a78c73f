import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_MANIFEST, type Manifest, type Segment } from '../../../lib/library/segment/manifest.ts';
import {
  beginMerge,
  bucketBits,
  levelOf,
  planStep,
  TAIL_DOCS,
  TAIL_POSTINGS,
} from '../../../lib/library/segment/planStep.ts';
import { front } from '../../../lib/library/segment/tally.ts';
import { siteBoilerplate } from '../../../lib/library/segment/siteBoilerplate.ts';

const segment = (key: number, postings: number, kind: Segment['kind'] = 'dense'): Segment => {
  return { key, kind, bits: bucketBits(postings), from: key, to: key, docBits: 0, postings };
};

const NO_TAIL = { docs: 0, postings: 0 };

const plan = (change: Partial<Manifest>, tail = NO_TAIL) =>
  planStep({ ...EMPTY_MANIFEST, version: 1, ...change }, tail);

describe('planStep', () => {
  test('a full tail comes first, whatever else is due', () => {
    const busy = { leftovers: [{ key: 1, next: 0, bits: 0 }], merge: beginMerge([segment(1, 5)], 9, []) };
    expect(plan(busy, { docs: TAIL_DOCS, postings: 1 }).kind).toBe('fold');
    expect(plan(busy, { docs: 1, postings: TAIL_POSTINGS }).kind).toBe('fold');
    expect(plan(busy, { docs: TAIL_DOCS - 1, postings: 1 }).kind).toBe('slice');
  });

  test('then the merge under way, then what an earlier one left, then rest', () => {
    const leftovers = [{ key: 1, next: 0, bits: 0 }];
    expect(plan({ leftovers, merge: beginMerge([segment(1, 5)], 9, []) }).kind).toBe('slice');
    expect(plan({ leftovers }).kind).toBe('sweep');
    expect(plan({}).kind).toBe('rest');
  });

  test('eight of one row are merged, seven are not', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, key) => segment(key, 12_000));
    expect(plan({ segments: rows(7) }).kind).toBe('rest');
    expect(plan({ segments: rows(8) })).toMatchObject({ kind: 'merge', inputs: { length: 8 } });
  });

  test('a merge takes in the segment it would stand beside, and that of the next level where it grows that far', () => {
    const rows = Array.from({ length: 8 }, (_, key) => segment(key, 12_000));
    const second = segment(20, 1_000_000);
    const third = segment(21, 20_000_000);
    const keys = (segments: Segment[]) => {
      const step = plan({ segments });
      return step.kind === 'merge' ? step.inputs.map(({ key }) => key) : [];
    };
    expect(keys([...rows, second, third])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 20]);
    expect(keys([...rows, segment(20, 2_090_000), third])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 20, 21]);
  });

  test('dense and sparse are never merged with each other', () => {
    const mixed = [segment(1, 1_000_000), segment(2, 1_000_000, 'sparse')];
    expect(plan({ segments: mixed }).kind).toBe('rest');
    expect(plan({ segments: [...mixed, segment(3, 1_000_000, 'sparse')] })).toMatchObject({
      inputs: [{ key: 2 }, { key: 3 }],
    });
  });

  test('however segments come in, merging ends, with fewer than eight of one row and one on each level above', () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 50_000_000 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(sizes, (postings) => {
        let segments: Segment[] = [];
        let key = 0;
        for (const size of postings) {
          segments.push(segment(key++, size));
          for (let merges = 0; ; merges++) {
            expect(merges).toBeLessThan(10);
            const step = plan({ segments });
            if (step.kind !== 'merge') break;
            const { into } = beginMerge(step.inputs, key++, []);
            const sum = step.inputs.reduce((total, one) => total + one.postings, 0);
            segments = [...segments.filter((one) => !step.inputs.includes(one)), { ...into, postings: sum }];
          }
          const levels = segments.map((one) => levelOf(one.postings));
          expect(levels.filter((level) => level === 1).length).toBeLessThan(8);
          const above = levels.filter((level) => level > 1);
          expect(new Set(above).size).toBe(above.length);
        }
      }),
    );
  });

  test('every reading is rewritten a bounded number of times', () => {
    // 20,000 articles read one by one, 200 hashes each.
    let segments: Segment[] = [];
    let key = 0;
    let written = 0;
    for (let fold = 0; fold < 20_000 / 64; fold++) {
      segments.push(segment(key++, 64 * 200));
      for (let step = plan({ segments }); step.kind === 'merge'; step = plan({ segments })) {
        const { inputs } = step;
        const sum = inputs.reduce((total, one) => total + one.postings, 0);
        written += sum;
        segments = [...segments.filter((one) => !inputs.includes(one)), segment(key++, sum)];
      }
    }
    expect(written / (20_000 * 200)).toBeLessThan(16);
    expect(segments.length).toBeLessThan(11);
  });
});

describe('siteBoilerplate', () => {
  const holders = (site: string, count: number, shared: number[]) =>
    Array.from({ length: count }, () => ({ site, shared }));
  const sizes = (known: Record<string, number>) => async (site: string, most: number) =>
    Math.min(most, known[site] ?? 0);

  test.each([
    ['eight articles of one site, all it has', holders('a.example', 8, [1, 2]), { 'a.example': 8 }, [1, 2]],
    ['half of what the site has', holders('a.example', 8, [1]), { 'a.example': 16 }, [1]],
    ['less than half', holders('a.example', 8, [1]), { 'a.example': 17 }, []],
    ['seven: one text printed often', holders('a.example', 7, [1]), { 'a.example': 7 }, []],
    [
      'a second site has it too',
      [...holders('a.example', 9, [1]), ...holders('b.example', 1, [1])],
      { 'a.example': 9 },
      [],
    ],
    ['nothing compared', [], {}, []],
  ])('%s', async (_what, compared, known, expected) => {
    expect(await siteBoilerplate(compared, () => undefined, sizes(known as Record<string, number>))).toEqual(expected);
  });

  test('where more articles have it than were compared, those count', async () => {
    const compared = holders('a.example', 36, [1, 2]);
    const known = (hash: number) => (hash === 1 ? 120 : undefined);
    expect(await siteBoilerplate(compared, known, sizes({ 'a.example': 240 }))).toEqual([1, 2]);
    expect(await siteBoilerplate(compared, known, sizes({ 'a.example': 241 }))).toEqual([]);
  });
});

test('front: the best first, and of the equals at the cut some from everywhere', () => {
  const ranked = [5, 4, 3, 3, 3, 3, 3, 3].map((shared, doc) => ({ doc, shared }));
  expect(front(ranked, 4)).toEqual([0, 1, 2, 5]);
  expect(front(ranked, 2)).toEqual([0, 1]);
  expect(front(ranked, 20)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
