import { expect, test } from 'vitest';
import { entryOf } from '../../lib/library/catalogue/entry.ts';
import { statisticsOf } from '../../lib/library/catalogue/statisticsOf.ts';
import { storiesOf } from '../../lib/library/catalogue/storiesOf.ts';
import type { VerdictSummary } from '../../lib/model/verdict.ts';
import { makeArticle, stamp } from '../evidence/makeArticle.ts';

const NOW = Date.parse('2026-03-20T00:00:00Z');
let keys = 0;
const entry = (
  site: string,
  n: number,
  more: { hour?: number; verdict?: Partial<VerdictSummary>; storyId?: number } = {},
) =>
  entryOf({
    ...makeArticle({
      url: `https://${site}/${n}`,
      site,
      outlet: `Outlet of ${site}`,
      firstSeen: NOW - 86_400_000,
      ...(more.hour !== undefined && {
        published: stamp(`2026-03-14T${String(more.hour).padStart(2, '0')}:00:00Z`),
      }),
      ...(more.storyId !== undefined && { storyId: more.storyId }),
    }),
    id: ++keys,
    how: 'read',
    ...(more.verdict && { verdict: { kind: 'republished', share: 1, judgedAt: 1, ...more.verdict } }),
  });

test('copies are counted by the credit they give, whose they are is told, and few articles are not told of', () => {
  const wire = Array.from({ length: 5 }, (_, n) => entry('wire.example', n, { hour: 6 }));
  const post = Array.from({ length: 20 }, (_, n) =>
    entry(
      'post.example',
      n,
      n < 3
        ? { hour: 7 + n * 2, verdict: { credit: n === 0 ? 'none' : 'visible', otherUrl: `https://wire.example/${n}` } }
        : n === 3
          ? { verdict: { kind: 'original', otherUrl: 'https://wire.example/4' } }
          : {},
    ),
  );
  const { outlets, lags, weeks, articles } = statisticsOf([...wire, ...post], NOW);
  expect(articles).toBe(25);
  expect(outlets).toEqual([
    {
      site: 'post.example',
      outlet: 'Outlet of post.example',
      articles: 20,
      credited: 2,
      uncredited: 1,
      mostFrom: 'Outlet of wire.example',
    },
  ]);
  expect(lags.filter(({ copies }) => copies > 0)).toEqual([
    { hours: 2, copies: 1 },
    { hours: 4, copies: 1 },
    { hours: 6, copies: 1 },
  ]);
  expect(weeks.at(-1)?.articles).toBe(25);
});

test('stories are those of two printings and more, the latest first, by their first printing', () => {
  const a = entry('a.example', 1, { hour: 9, storyId: 3 });
  const b = entry('b.example', 1, { hour: 7, storyId: 3 });
  const c = entry('c.example', 1, { hour: 20, storyId: 8 });
  const d = entry('c.example', 2, { hour: 19, storyId: 8 });
  const alone = entry('d.example', 1, { hour: 1, storyId: 9 });
  expect(storiesOf([a, b, c, d, alone])).toMatchObject([
    { storyId: 8, first: d.id, printings: 2, outlets: 1 },
    { storyId: 3, first: b.id, printings: 2, outlets: 2 },
  ]);
});
