import { bundleScript } from '../bench/bundleScript.ts';
import { ScriptWorld } from '../bench/scriptWorld.ts';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { matchOf } from '../support/standVisit.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';
import type { IndexState } from './inPage/indexState.ts';

/** Four segments of 800,000 postings each: merging them takes a hundred transactions. */
const SEGMENTS = 4;
const ARTICLES = 4096;

test('a background killed while it merges loses nothing, and the next one goes on where it was', async ({
  chromium,
  page,
}) => {
  test.setTimeout(300_000);
  await chromium.visit(page, ORIGINAL);
  const world = await ScriptWorld.open(chromium.desk, await bundleScript('e2e/inPage/indexState.ts'), false);
  for (let segment = 0; segment < SEGMENTS; segment++) await world.call('fill', segment * ARTICLES, ARTICLES);
  const stateNow = () => world.call<IndexState>('state');
  const whole = async () => {
    expect((await stateNow()).strays).toBe(0);
    expect(await world.call('missing', SEGMENTS * ARTICLES, 1499)).toEqual([]);
  };
  await whole();

  const reached: number[] = [];
  for (let deaths = 0; deaths < 4; deaths++) {
    // Every verdict wakes the background, which then goes on with the index.
    await page.goto(deaths % 2 === 0 ? COPY : ORIGINAL, { waitUntil: 'commit' });
    const before = reached.at(-1) ?? 0;
    await until('the merge to get on', stateNow, ({ done }) => done !== undefined && done > before);
    await chromium.killWorker();
    const { done } = await stateNow();
    if (done === undefined) throw new Error('the merge was over before the background was killed');
    reached.push(done);
    await whole();
  }
  expect(reached).toEqual([...reached].sort((a, b) => a - b));

  const copy = await chromium.visit(page, COPY);
  expect(matchOf(copy.verdict)?.other.url).toBe(ORIGINAL);
  const last = await until(
    'the merge to end',
    stateNow,
    ({ segments, done }) => segments === 1 && done === undefined,
    60_000,
  );
  expect(last.strays).toBe(0);
  await whole();
});
