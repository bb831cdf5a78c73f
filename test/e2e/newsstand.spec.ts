import { stand } from '../newsstand/stand.ts';
import { matchOf, visitStandPage, type StandResult } from '../support/standVisit.ts';
import { expect, test } from './fixtures.ts';

/** Hosts the pages of the stand are on: whatever else is asked for was not asked by them. */
const hosts = new Set(stand.map(({ url }) => new URL(url).hostname));

test('every page of the stand gets its expected verdict, share, credit and badge', async ({ chromium, page }) => {
  const results: StandResult[] = [];
  for (const entry of stand) {
    const result = await visitStandPage(chromium, page, entry);
    results.push(result);
    expect.soft(result.differences, `${entry.what} (${entry.url})`).toEqual([]);
  }
  expect(results).toHaveLength(stand.length);
});

test('badge titles say in full words what the badge abbreviates', async ({ chromium, page }) => {
  const titles = new Map<string, string>();
  for (const entry of stand.slice(0, 18)) {
    const { badge, state } = await visitStandPage(chromium, page, entry);
    const match = matchOf(state.verdict);
    titles.set(`${state.verdict.kind} ${match?.credit.kind ?? ''}`.trim(), badge.title);
  }
  expect(titles.get('unknown')).toBe('Firstprint: nothing known');
  expect(titles.get('republished none')).toMatch(/^Firstprint: 9\d% of .* from The Harbour Courier, no credit found$/);
  expect(titles.get('republished visible')).toMatch(/from The Harbour Courier, credited$/);
  expect(titles.get('republished machine')).toMatch(/from The Harbour Courier, credited in the code only$/);
  expect(titles.get('partly none')).toMatch(/3\d% of .* from The Harbour Courier, no credit found$/);
  expect([...titles].find(([kind]) => kind.startsWith('excerpt'))?.[1]).toBe('Firstprint: quotations shared');
  expect([...titles].find(([kind]) => kind.startsWith('original'))?.[1]).toMatch(/earliest of \d+ printings known/);
  expect([...titles].find(([kind]) => kind.startsWith('common-source'))?.[1]).toMatch(/common source, .*AP/);
  expect([...titles].find(([kind]) => kind.startsWith('undecided'))?.[1]).toMatch(/cannot tell which came first/);
});

test('a visit of the stand makes no request but the pages’ own', async ({ chromium, page, newsstand, workerLog }) => {
  const asked: string[] = [];
  chromium.context.on('request', (request) => asked.push(request.url()));
  for (const entry of stand) await visitStandPage(chromium, page, entry);
  const popup = await chromium.openPopup(await chromium.tabIdOf(page));
  await popup.locator('main[data-verdict]').waitFor();
  await chromium.killWorker();
  await chromium.visit(page, stand[0]?.url ?? '');

  const web = asked.filter((url) => /^(https?|wss?|ftp):/.test(url));
  expect(web.length).toBeGreaterThanOrEqual(stand.length);
  expect(web.filter((url) => !hosts.has(new URL(url).hostname))).toEqual([]);
  expect(workerLog.requests.filter((url) => !url.startsWith(`chrome-extension://${chromium.extensionId}/`))).toEqual(
    [],
  );
  // What arrived at the server: the documents navigated to, and the icon a browser asks for by itself.
  const arrived = newsstand.log.filter(({ path }) => path !== '/favicon.ico');
  const documents = arrived.map(({ method, host, path }) => `${method} http://${host}${path}`);
  const visits = [...stand.flatMap(({ url, endsAt }) => (endsAt ? [url, endsAt] : [url])), stand[0]?.url];
  expect(documents).toEqual(visits.map((url) => `GET ${url}`));
});
