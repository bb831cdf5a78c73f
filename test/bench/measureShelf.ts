import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../support/chromium.ts';
import { figure, round, type Section } from './figures.ts';
import { folderBytes } from './folderBytes.ts';
import { FILE_WORDS, OUTLETS, writeLibraryFile } from './library/libraryFile.ts';
import { random } from './random.ts';
import { drawWord } from './library/syntheticArticle.ts';

const SEARCHES = 100;
const SCROLLS = 100;
/** Importing, at most (issue 6). */
const IMPORT_SECONDS = 120;
const SEARCH_MS = 100;

/**
 * The library page with a large library, used as a reader uses it: a file is imported, the list is scrolled, searched and
 * filtered, a tenth of it is erased and put back; then the disk is weighed.
 */
export async function measureShelf(articles: number): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'firstprint-shelf-'));
  const file = join(folder, 'library.ndjson.gz');
  const profile = join(folder, 'profile');
  try {
    await writeLibraryFile(file, articles);
    const chromium = await launchChromium({ profile });
    const facts: Section['facts'] = { 'size of the file': (await stat(file)).size };
    const figures: Section['figures'] = [];
    try {
      const page = await chromium.openOwnPage('library.html');
      // A page that nobody sees draws a frame a second.
      await page.bringToFront();
      await page.locator('h1').waitFor();
      await watchFrames(page);
      const imported = await timed(async () => {
        await page.locator('input[type=file]').setInputFiles(file);
        await page.getByText(/ added, /).waitFor({ timeout: 1_200_000 });
      });
      facts['import, s'] = round(imported / 1000);
      facts['import within 120 s'] = imported <= IMPORT_SECONDS * 1000 ? 'yes' : 'no';
      figures.push(figure('import: from one frame of the page to the next', await framesOf(page)));
      facts['texts searchable after, s'] = round((await timed(() => textsAreRead(page))) / 1000);

      await page.reload();
      facts['opening again: all articles listed, s'] = round((await timed(() => isWhole(page, articles))) / 1000);
      facts['opening again: all texts searchable after, s'] = round((await timed(() => textsAreRead(page))) / 1000);

      await watchFrames(page);
      await page.locator('.entries').waitFor();
      const drawn: number[] = [];
      const next = random(11);
      for (let scroll = 0; scroll < SCROLLS; scroll++) drawn.push(await scrollTo(page, next()));
      figures.push(figure('scroll: until the rows of any place are there', drawn));
      figures.push(figure('scroll: from one frame to the next', await framesOf(page)));

      const searches: number[] = [];
      for (let search = 0; search < SEARCHES; search++) searches.push(await ask(page, queryOf(search, articles, next)));
      figures.push(figure('search: from the last letter to the answer', searches, { bar: SEARCH_MS }));
      await ask(page, '');

      const filters: number[] = [];
      for (let filter = 0; filter < 20; filter++) filters.push(await choose(page, `outlet${filter % OUTLETS}.example`));
      figures.push(figure('filter by outlet', filters));
      for (const order of ['outlet', 'share', 'met', 'published']) {
        const ms = await measured(page, () => page.getByLabel('Order').selectOption(order));
        facts[`order by ${order}, ms`] = round(ms);
      }

      await page.getByRole('button', { name: 'Select all of these' }).click();
      await page.getByRole('button', { name: 'Erase', exact: true }).click();
      await watchFrames(page);
      facts[`erase ${articles / OUTLETS}, s`] = round(
        (await timed(async () => {
          await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
          await page.locator('.toast').waitFor({ timeout: 300_000 });
        })) / 1000,
      );
      figures.push(figure('erase: from one frame of the page to the next', await framesOf(page)));
      facts[`put ${articles / OUTLETS} back, s`] = round(
        (await timed(async () => {
          await page.getByRole('button', { name: 'Undo' }).click();
          await page.getByText(/are back/).waitFor({ timeout: 300_000 });
        })) / 1000,
      );
      facts['articles afterwards'] = (await chromium.countRows())['articles'] ?? NaN;
      facts['storage that the browser reports'] = await page.evaluate(
        async () => (await navigator.storage.estimate()).usage ?? NaN,
      );
    } finally {
      await chromium.close();
    }
    const bytes = folderBytes(join(profile, 'Default', 'IndexedDB'));
    facts['bytes on disk'] = bytes;
    facts['bytes on disk an article'] = Math.round(bytes / articles);
    return {
      title: `Library page, ${articles} articles of ${FILE_WORDS} words`,
      figures,
      facts,
      notes: [
        'import: a gzip file chosen on the page, until the report of the page; the index is folded and the texts’ words are read after it',
        'search: a word of a headline, of a text, or an outlet and a word, by turns; from asking the page’s worker to its answer',
        'disk: the profile’s IndexedDB folder after the browser has closed, not compacted',
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** From now on the page notes how far its frames are apart. (As text: tsx names functions, which the page cannot.) */
const watchFrames = (page: Page) =>
  page.evaluate(`{
    const frames = (window.frames_ = []);
    let last = performance.now();
    const note = (now) => {
      if (window.frames_ !== frames) return;
      frames.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  }`);

const framesOf = (page: Page): Promise<number[]> => page.evaluate('window.frames_.slice(1)');

/** All texts are searched where a search no longer says that some are not. */
async function textsAreRead(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('zzzz');
  await page
    .locator('.count', { hasText: /^\s*0 articles\s*$/ })
    .waitFor({ timeout: 1_200_000 })
    .finally(() => page.getByRole('searchbox').fill(''));
}

const isWhole = (page: Page, articles: number) =>
  page
    .locator('.count', { hasText: new RegExp(`^\\s*${articles.toLocaleString('en-US')} articles\\s*$`) })
    .waitFor({ timeout: 300_000 });

/** Milliseconds of the question that follows, by the page's own measure. */
async function measured(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('firstprint:list'));
  await work();
  const entry = await page.waitForFunction(() => performance.getEntriesByName('firstprint:list').at(-1)?.duration);
  return (await entry.jsonValue()) ?? NaN;
}

const ask = (page: Page, words: string) => measured(page, () => page.getByRole('searchbox').fill(words));

const choose = (page: Page, site: string) => measured(page, () => page.getByLabel('Outlet').selectOption(site));

function queryOf(search: number, articles: number, next: () => number): string {
  if (search % 3 === 0) return `nr${Math.floor(next() * articles)}`;
  return search % 3 === 1 ? drawWord(next()) : `outlet${search % OUTLETS} ${drawWord(next())}`;
}

/** Milliseconds until the rows that stand there are drawn with their headlines. @param part of the list, in [0, 1). */
const scrollTo = (page: Page, part: number): Promise<number> =>
  page.evaluate(async (where) => {
    const list = document.querySelector('.entries');
    if (!list) throw new Error('no list');
    const start = performance.now();
    list.scrollTop = where * (list.scrollHeight - list.clientHeight);
    const box = list.getBoundingClientRect();
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const rows = [...list.querySelectorAll('[role=row]')].filter((row) => {
        const { bottom, top } = row.getBoundingClientRect();
        return bottom > box.top && top < box.bottom;
      });
      if (rows.length >= 5 && rows.every((row) => row.querySelector('a.t'))) return performance.now() - start;
      if (performance.now() - start > 10_000) return 10_000;
    }
  }, part);
