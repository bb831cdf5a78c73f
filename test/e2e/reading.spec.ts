import { expect, test } from '@playwright/test';
import { bundleScript } from '../bench/bundleScript.ts';
import { launchPlainChromium, ServedTab } from '../evaluate/pages/servedTab.ts';
import type { Change, readAndFind, readWhole } from './inPage/reading.ts';

/** The reader on the live page of a real browser: what is seen, where it stands, and how long a huge page takes. */

const SENTENCE =
  'The keepers of the lower gate had walked along the wall before the sun was up, as they do on market days.';
const paragraph = (at: number) => `Part ${at}. ${SENTENCE} ${SENTENCE}`;
const PARAGRAPHS = Array.from({ length: 6 }, (_, at) => paragraph(at));
const asHtml = (list: readonly string[]) => list.map((text) => `<p>${text}</p>`).join('');
const pageOf = (inner: string) =>
  `<!doctype html><title>Gates</title><main><article><h1>Gates</h1><div class="text">${inner}</div></article></main>`;
const HIDDEN = 'Hidden. No reader sees these words, and the library must never hold them, whatever the page does.';

let bundle = '';
let browser: Awaited<ReturnType<typeof launchPlainChromium>>;
let tab: ServedTab;
test.beforeAll(async () => {
  bundle = await bundleScript('e2e/inPage/reading.ts');
  browser = await launchPlainChromium();
  tab = await ServedTab.open(browser);
});
test.afterAll(() => browser.close());

async function show(html: string): Promise<void> {
  await tab.show('https://www.harbourcourier.example/gates', html);
}

async function readTexts(html: string) {
  await show(html);
  return tab.run<ReturnType<typeof readWhole>>(bundle, 'readWhole');
}

async function findAfter(change: Change, html: string) {
  await show(html);
  return tab.run<ReturnType<typeof readAndFind>>(bundle, 'readAndFind', change);
}

for (const [what, style] of [
  ['without a box', 'display:none'],
  ['invisible', 'visibility:hidden'],
  ['transparent', 'opacity:0'],
  ['out of the page', 'position:absolute;left:-9999px'],
  ['clipped to a dot', 'position:absolute;width:1px;height:1px;overflow:hidden'],
  ['too small to read', 'font-size:0'],
  ['folded away', 'height:0;overflow:hidden'],
] as const) {
  test(`text that is ${what} is not read`, async () => {
    const { texts } = await readTexts(
      pageOf(`${asHtml(PARAGRAPHS.slice(0, 3))}<p style="${style}">${HIDDEN}</p>${asHtml(PARAGRAPHS.slice(3))}`),
    );
    expect(texts).toEqual(PARAGRAPHS);
  });
}

test('text in a container without a box of its own is read', async () => {
  const { texts } = await readTexts(pageOf(`<section style="display:contents">${asHtml(PARAGRAPHS)}</section>`));
  expect(texts).toEqual(PARAGRAPHS);
});

test('every block is found as a range, also after the page has changed', async () => {
  const html = pageOf(
    asHtml(PARAGRAPHS.map((text) => text.replace('lower gate', '<a href="/x">lower\n <b>gate</b></a>'))),
  );
  for (const change of ['nothing', 'redrawn'] as const) {
    const { texts, found, inOwnPlace } = await findAfter(change, html);
    expect(texts).toEqual(PARAGRAPHS);
    expect(found).toEqual(PARAGRAPHS);
    expect(inOwnPlace).toBe(true);
  }
});

test('a block is found where some of its words were corrected, and in its own place where another says the same', async () => {
  const same = [paragraph(0), ...PARAGRAPHS];
  const twice = await findAfter('nothing', pageOf(asHtml(same)));
  expect(twice).toEqual({ texts: same, found: same, inOwnPlace: true });
  const corrected = await findAfter('corrected', pageOf(asHtml(PARAGRAPHS)));
  expect(corrected.inOwnPlace).toBe(true);
  corrected.found.forEach((text, at) => {
    expect(text).toContain(`Part ${at}. The keepers of the lower gate`);
    expect(text).toContain('before the sun was up');
  });
});

test('nothing is found of a text that is gone', async () => {
  const { found } = await findAfter('gone', `${pageOf(asHtml(PARAGRAPHS))}<p>Something else altogether.</p>`);
  expect(found).toEqual(PARAGRAPHS.map(() => null));
});

test('100,000 elements, and elements nested 20,000 deep, are no obstacle', async () => {
  const many = await readTexts(pageOf(asHtml(PARAGRAPHS) + '<div><i>x</i> <b>y</b></div>'.repeat(33_334)));
  expect(many.texts.slice(0, 6)).toEqual(PARAGRAPHS);
  const deep = await readTexts(pageOf(`${asHtml(PARAGRAPHS)}${'<div>'.repeat(20_000)}${HIDDEN}`));
  expect(deep.texts.slice(0, 6)).toEqual(PARAGRAPHS);
  console.info(`100,000 elements: ${Math.round(many.ms)} ms, 20,000 deep: ${Math.round(deep.ms)} ms`);
});
