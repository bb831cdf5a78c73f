import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { COPY, ORIGINAL } from '../newsstand/stand.ts';
import { fictionalFile } from '../pictures/fictionalFile.ts';
import type { Firefox } from '../support/firefox/firefox.ts';
import { until } from '../support/until.ts';
import { expect, test } from './firefoxFixtures.ts';

const FEED = 'www.harbourcourier.example/feed.xml';

const text = (firefox: Firefox, selector = 'main') =>
  firefox.evaluate<string>(`return document.querySelector(given[0])?.innerText ?? ''`, selector);

const says = (firefox: Firefox, words: RegExp, selector?: string) =>
  until(
    `the page to say ${words}`,
    () => text(firefox, selector),
    (seen) => words.test(seen),
  );

const go = (firefox: Firefox, hash: string) => firefox.evaluate(`location.hash = given[0]`, hash);

/** Presses the first button (or link) whose words begin like this. */
const press = (firefox: Firefox, words: string) =>
  until(
    `a button “${words}”`,
    () =>
      firefox.evaluate<boolean>(
        `const found = [...document.querySelectorAll('button, a')].find(
          (one) => one.innerText.trim().startsWith(given[0]) && !one.disabled,
        );
        found?.click();
        return found !== undefined;`,
        words,
      ),
    Boolean,
  );

const rows = (firefox: Firefox) => firefox.evaluate<number>(`return document.querySelectorAll('.entry a.t').length`);

async function give(firefox: Firefox, path: string, content: string | Buffer): Promise<void> {
  await writeFile(path, content);
  await firefox.chooseFile('input[type=file]', path);
}

async function read(firefox: Firefox, url: string): Promise<void> {
  await firefox.goto(url);
  await until(
    'a verdict',
    () => firefox.badge(),
    ({ title }) => !['Firstprint', 'Firstprint: reading'].includes(title),
  );
}

test('Firefox: what was read is listed, searched, told as a story, erased and put back', async ({ firefox }) => {
  await read(firefox, ORIGINAL);
  await read(firefox, COPY);
  await firefox.gotoOwn('library.html');
  await until(
    'both rows',
    () => rows(firefox),
    (count) => count === 2,
  );
  expect(await text(firefox, '.list')).toContain('Republished');
  await firefox.evaluate(
    `const field = document.querySelector('input[type=search]');
    field.value = 'Meridian practiced';
    field.dispatchEvent(new Event('input', { bubbles: true }));`,
  );
  await until(
    'the one that has the word in its text',
    () => rows(firefox),
    (count) => count === 1,
  );
  await go(firefox, '#stories');
  await press(firefox, 'Varnholt closes');
  await says(firefox, /2 printings, 2 outlets\. First by what the pages say: The Harbour Courier\./);
  await press(firefox, 'Varnholt closes');
  await press(firefox, 'Erase');
  await says(firefox, /1 article erased\./, '.toast');
  await says(firefox, /1 in your library/);
  await press(firefox, 'Undo');
  await says(firefox, /1 article is back\./);
  await says(firefox, /2 in your library/);
});

test('Firefox: a file is imported, plain, packed and cut; twice changes nothing; statistics are drawn', async ({
  firefox,
}, info) => {
  await firefox.gotoOwn('library.html');
  await says(firefox, /Nothing here yet/);
  const file = fictionalFile(Date.now(), 300);
  await give(firefox, info.outputPath('library.ndjson'), file);
  await says(firefox, /300 added, 0 already there, 0 lines skipped\./);
  await give(firefox, info.outputPath('library.ndjson.gz'), gzipSync(file));
  await says(firefox, /0 added, 300 already there, 0 lines skipped\./);
  const more = gzipSync(fictionalFile(Date.now(), 600));
  await give(firefox, info.outputPath('cut.gz'), more.subarray(0, Math.floor(more.length * 0.8)));
  await says(firefox, /The file ends in the middle or is damaged\./);
  await until(
    'rows',
    () => rows(firefox),
    (count) => count > 5,
  );
  await go(firefox, '#statistics');
  await says(firefox, /The Quay Courier[\s\S]*Articles remembered a week/);
});

test('Firefox: a feed is followed; its full text is the original of a copy read later', async ({
  firefox,
  newsstand,
}) => {
  const page = readFileSync(
    new URL(
      '../newsstand/sites/www.harbourcourier.example/coast/2025/03/14/varnholt-closes-its-sea-gates.html',
      import.meta.url,
    ),
    'utf8',
  );
  const body = /<div class="article-body">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? '';
  newsstand.answers.set(FEED, (response) => {
    response.end(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Courier</title>
      <item><title>Varnholt closes its sea gates</title><link>${ORIGINAL}</link><pubDate>Fri, 14 Mar 2025 06:12:00 GMT</pubDate>
      <content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`,
    );
  });
  await firefox.gotoOwn('library.html#feeds');
  await until(
    'the field',
    () => firefox.evaluate<boolean>(`return document.querySelector('form.tools input[type=text]') !== null`),
    Boolean,
  );
  await firefox.evaluate(
    `const field = document.querySelector('form.tools input[type=text]');
    field.value = given[0];
    field.dispatchEvent(new Event('input', { bubbles: true }));`,
    `http://${FEED}`,
  );
  await press(firefox, 'Add');
  await says(firefox, /Up to date: 1 new/);
  expect(newsstand.feedLog).toHaveLength(1);
  expect(newsstand.feedLog[0]?.headers.cookie).toBeUndefined();
  await firefox.goto(COPY);
  const { title } = await until(
    'the share',
    () => firefox.badge(),
    ({ text: badge }) => badge.endsWith('%'),
  );
  expect(title).toMatch(/from The Harbour Courier, no credit found$/);
});

test('Firefox: no part of the library page has an accessibility violation', async ({ firefox }, info) => {
  await firefox.gotoOwn('library.html');
  await says(firefox, /Nothing here yet/);
  await give(firefox, info.outputPath('library.ndjson'), fictionalFile(Date.now(), 120));
  await says(firefox, /120 added/);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const hash of ['#articles', '#articles/1', '#stories', '#feeds', '#check', '#statistics', '#settings']) {
    await go(firefox, hash);
    await says(firefox, /\S/, 'main h1');
    const found = await firefox.evaluate<string[]>(
      `if (!window.axe) new Function(given[0])();
      const { violations } = await window.axe.run(document);
      return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | '));`,
      axe,
    );
    expect.soft(found, hash).toEqual([]);
  }
});
