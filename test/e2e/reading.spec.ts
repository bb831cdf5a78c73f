import { expect, test } from '@playwright/test';
import { bundleScript } from '../bench/bundleScript.ts';
import { launchPlainChromium, ServedTab } from '../evaluate/pages/servedTab.ts';

/** The reader on the live page of a real browser: what is seen, where it stands, and how long a huge page takes. */

const SENTENCE =
  'The keepers of the lower gate had walked along the wall before the sun was up, as they do on market days.';
const paragraph = (at: number) => `Part ${at}. ${SENTENCE} ${SENTENCE}`;
const PARAGRAPHS = Array.from({ length: 6 }, (_, at) => paragraph(at));
const asHtml = (list: readonly string[]) => list.map((text) => `<p>${text}</p>`).join('');
const pageOf = (inner: string) =>
  `<!doctype html><title>Gates</title><main><article><h1>Gates</h1><div class="text">${inner}</div></article></main>`;
const HIDDEN = 'Hidden. No reader sees these words, and the library must never hold them, whatever the page does.';

interface Reading {
  texts: string[];
  found: (string | undefined)[];
  /** Only `readWhole`. */
  ms?: number;
}

let bundle = '';
let browser: Awaited<ReturnType<typeof launchPlainChromium>>;
let tab: ServedTab;
test.beforeAll(async () => {
  bundle = await bundleScript('e2e/inPage/reading.ts');
  browser = await launchPlainChromium();
  tab = await ServedTab.open(browser);
});
test.afterAll(() => browser.close());

async function read(
  html: string,
  name: 'readAndFind' | 'findAfterRedraw' | 'readWhole' = 'readAndFind',
): Promise<Reading> {
  await tab.show('https://www.harbourcourier.example/gates', html);
  return tab.run<Reading>(bundle, name);
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
    const { texts } = await read(
      pageOf(`${asHtml(PARAGRAPHS.slice(0, 3))}<p style="${style}">${HIDDEN}</p>${asHtml(PARAGRAPHS.slice(3))}`),
    );
    expect(texts).toEqual(PARAGRAPHS);
  });
}

test('text in a container without a box of its own is read', async () => {
  const { texts } = await read(pageOf(`<section style="display:contents">${asHtml(PARAGRAPHS)}</section>`));
  expect(texts).toEqual(PARAGRAPHS);
});

test('every block is found as a range, also after the page was drawn again', async () => {
  const html = pageOf(
    asHtml(PARAGRAPHS.map((text) => text.replace('lower gate', '<a href="/x">lower\n <b>gate</b></a>'))),
  );
  const before = await read(html);
  expect(before.texts).toEqual(PARAGRAPHS);
  expect(before.found).toEqual(PARAGRAPHS);
  expect((await read(html, 'findAfterRedraw')).found).toEqual(PARAGRAPHS);
});

test('100,000 elements, and elements nested 20,000 deep, are no obstacle', async () => {
  const many = await read(pageOf(asHtml(PARAGRAPHS) + '<div><i>x</i> <b>y</b></div>'.repeat(33_334)), 'readWhole');
  expect(many.texts.slice(0, 6)).toEqual(PARAGRAPHS);
  const deep = await read(pageOf(`${asHtml(PARAGRAPHS)}${'<div>'.repeat(20_000)}${HIDDEN}`), 'readWhole');
  expect(deep.texts.slice(0, 6)).toEqual(PARAGRAPHS);
  console.info(`100,000 elements: ${Math.round(many.ms ?? NaN)} ms, 20,000 deep: ${Math.round(deep.ms ?? NaN)} ms`);
});
