import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../lib/article/readArticle.ts';
import { parse, prose } from '../../page/parse.ts';
import { ADDRESS, NOW } from '../page.ts';

// Generated pages are many, and a busy machine is slow: the time is told, not judged.
vi.setConfig({ testTimeout: 240_000 });

const NAMES =
  'div p article section main span a li ul table tr td br h1 h2 blockquote figure aside nav footer form b svg iframe x-y dialog details template noscript'.split(
    ' ',
  );
const CLASSES = [
  '',
  'article-body',
  'related',
  'comments',
  'paywall',
  'caption',
  'cookie',
  'teaser share',
  'drop-cap',
  'x'.repeat(500),
  '__proto__',
  'constructor',
];
const TEXTS = [
  prose(1),
  prose(6),
  'Read more',
  '',
  ' \n ',
  '<b>not a tag</b>',
  '闸门于周五中午关闭。',
  'ÃÅÖÐ'.repeat(200),
  '\u0000\ud800',
  '…',
  'N',
  '&amp;lt;',
];

interface Tree {
  name: string;
  label: string;
  style: string;
  text: string;
  children: Tree[];
}

const NONE: fc.Arbitrary<Tree[]> = fc.constant([]);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom(...NAMES),
    label: fc.constantFrom(...CLASSES),
    style: fc.constantFrom('', '', '', 'display:none', 'visibility:hidden', 'display:contents', 'opacity:0'),
    text: fc.constantFrom(...TEXTS),
    children: fc.oneof({ maxDepth: 4 }, NONE, fc.array(tie('tree'), { maxLength: 4 })),
  }),
}));

function build(document: Document, { name, label, style, text, children }: Tree): Element {
  const element = document.createElement(name);
  if (label) element.setAttribute('class', label);
  if (style) element.setAttribute('style', style);
  element.append(text);
  for (const child of children) element.append(build(document, child), child.text);
  return element;
}

const spaceless = (text: string) => text.replace(/\s+/g, '');

/** What is left of a text when its letters are looked for one after the other on the page. */
function leftOf(text: string, page: string): string {
  let at = 0;
  for (const [index, letter] of [...text].entries()) {
    const found = page.indexOf(letter, at);
    if (found < 0) return [...text].slice(index).join('');
    at = found + letter.length;
  }
  return '';
}

/** Reads, and checks what must hold on every page. */
function check(document: Document): void {
  const before = document.body.innerHTML;
  const { article } = readContent(document, ADDRESS, NOW);
  expect(document.body.innerHTML).toBe(before);
  const shown = spaceless(document.body.textContent);
  for (const { text } of article.blocks) {
    expect(text).toBe(text.replace(/\s+/g, ' ').trim());
    // Every block is text of the page, letter for letter and in its order: no mark-up, nothing made up, though what is
    // not seen in the middle of it may be left out. Mended encodings apart.
    if (!/[\u2e80-\uffff]/.test(text)) expect(leftOf(spaceless(text), shown)).toBe('');
  }
  expect(article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(200_000);
}

describe('the reader never throws, ends, and returns text that stands on the page', () => {
  test('on generated pages', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
        const document = parse('');
        document.body.append(...trees.map((one) => build(document, one)));
        const start = Date.now();
        check(document);
        longest = Math.max(longest, Date.now() - start);
      }),
      { numRuns: 150 },
    );
    console.info(`longest reading of a generated page: ${longest} ms`);
  });

  test('on an article whose elements are moved, copied, renamed and removed', () => {
    const step = fc.record({
      what: fc.constantFrom('remove', 'copy', 'move', 'wrap', 'empty', 'label'),
      at: fc.nat(1000),
      to: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const document = parse(
          `<header><nav><a href="/">Home</a></nav></header><main><article><h1>Gates</h1><div class="body">${Array.from({ length: 10 }, (_, at) => `<p>${prose(3, at)}</p>`).join('')}</div></article></main><footer>End</footer>`,
        );
        for (const { what, at, to } of steps) {
          const all = [...document.body.querySelectorAll('*')];
          const one = all[at % Math.max(1, all.length)];
          const other = all[to % Math.max(1, all.length)];
          if (!one || !other) break;
          if (what === 'remove') one.remove();
          if (what === 'copy') other.after(one.cloneNode(true));
          if (what === 'move' && !one.contains(other)) other.append(one);
          if (what === 'empty') one.textContent = '';
          if (what === 'label') one.className = CLASSES[to % CLASSES.length] ?? '';
          if (what === 'wrap' && one.parentElement) {
            const box = document.createElement(NAMES[to % NAMES.length] ?? 'div');
            one.replaceWith(box);
            box.append(one);
          }
        }
        check(document);
      }),
      { numRuns: 150 },
    );
  });

  // Deeper ones and 100,000 elements: test/e2e/reading.spec.ts, as the DOM of these tests is no browser's.
  test('on elements nested deeper than is looked at', () => {
    const document = parse('');
    let at: Element = document.body;
    for (let depth = 0; depth < 700; depth++) {
      const box = document.createElement(depth % 3 === 0 ? 'span' : 'div');
      at.append(box);
      at = box;
    }
    at.textContent = prose(9);
    check(document);
  });
});
