import { expect, test } from 'vitest';
import { comparer } from '../../lib/check/comparer.ts';
import { makeArticle } from '../evidence/makeArticle.ts';

const article = (...texts: string[]) =>
  makeArticle({ blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })) });

const FIRST = 'Engineers tightened the last of the forty great bolts of the sea gate at dawn on Friday morning.';
const SECOND = 'The gate held through the night while the storm ran over the harbour wall and into the lower town.';

test('two articles stand side by side with what was changed, as a worker can send it', async () => {
  const sides = {
    page: article(FIRST.replace('forty', 'sixty'), SECOND),
    other: article(FIRST, SECOND, 'Nobody was hurt.'),
    direction: { first: 'other', probability: 0.9 } as never,
  };
  const { rows, edits } = await comparer.sideBySide(structuredClone(sides));
  expect(structuredClone({ rows, edits })).toEqual({ rows, edits });
  expect(rows.some((row) => row.kind === 'shared')).toBe(true);
  expect(rows.some((row) => row.kind === 'only' && 'other' in row && row.other.block === 2)).toBe(true);
  expect(edits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['figures', 'paragraphs']));
});
