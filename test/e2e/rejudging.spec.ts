import { COPY, CREDITED_COPY, ORIGINAL } from '../newsstand/stand.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

test('a copy met first is judged again, in its open tab and in the library, when the original turns up', async ({
  chromium,
  page,
}) => {
  const first = await chromium.visit(page, COPY);
  expect(first.verdict.kind).toBe('unknown');
  const copyTab = await chromium.tabIdOf(page);

  const second = await chromium.context.newPage();
  const original = await chromium.visit(second, ORIGINAL);
  expect(original.verdict.kind).toBe('original');
  expect(matchOf(original.verdict)?.other.url).toBe(COPY);

  const again = await until(
    'the copy to be judged again',
    () => chromium.tabState(copyTab),
    (state) => state?.state === 'judged' && state.verdict.kind === 'republished',
    2000,
  );
  if (again?.state !== 'judged') throw new Error('unreachable');
  expect(matchOf(again.verdict)?.other.url).toBe(ORIGINAL);
  expect(again.notes.some(({ kind }) => kind === 'changed')).toBe(true);
  await until(
    'the badge',
    () => chromium.badgeOf(copyTab),
    ({ text }) => /^9\d%$/.test(text),
    2000,
  );

  const rows = (await chromium.readRows('articles')) as {
    url: string;
    verdict?: { kind: string; otherUrl?: string };
  }[];
  expect(rows.find(({ url }) => url === COPY)?.verdict).toMatchObject({ kind: 'republished', otherUrl: ORIGINAL });
});

test('a copy that was judged by another copy names the original as soon as that is known', async ({
  chromium,
  page,
}) => {
  await chromium.visit(page, CREDITED_COPY);
  const early = await chromium.visit(page, COPY);
  const other = await chromium.context.newPage();
  await chromium.visit(other, ORIGINAL);
  expect(matchOf(early.verdict)?.other.url).toBe(CREDITED_COPY);
  const later = await until(
    'the original to be named',
    () => chromium.waitForJudged(page),
    ({ verdict }) => matchOf(verdict)?.other.url === ORIGINAL,
    2000,
  );
  expect(later.verdict.kind).toBe('republished');
});

test('visiting the same page twice keeps one article and finds no match with itself', async ({ chromium, page }) => {
  await chromium.visit(page, ORIGINAL);
  await chromium.visit(page, 'http://www.harbourcourier.example/');
  const again = await chromium.visit(page, `${ORIGINAL}?utm_source=newsletter#comments`);
  expect(again.verdict).toEqual({ kind: 'unknown', compared: 0 });
  expect(await chromium.countRows()).toMatchObject({ articles: 1, texts: 1, forward: 1 });
});
