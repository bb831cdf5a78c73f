import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../lib/article/anchors/findBlock.ts';
import type { Place } from '../../../lib/article/anchors/searchText.ts';
import { mainText } from '../../../lib/article/mainText.ts';
import { asHtml, parse, prose } from '../../page/parse.ts';
import { page, PARAGRAPHS } from '../page.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What stands between two ends. Ranges themselves are tested in Chromium (test/e2e): the DOM of these tests has none. */
function textOf(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const { start, end } = place;
  const walker = start.node.ownerDocument.createTreeWalker(start.node.ownerDocument.body, 4);
  walker.currentNode = start.node;
  let text = '';
  for (let node: Node | null = start.node; node; node = walker.nextNode()) {
    const { data } = node as Text;
    text += data.slice(node === start.node ? start.offset : 0, node === end.node ? end.offset : data.length);
    if (node === end.node) break;
  }
  return plain(text);
}
const anchorsOn = (document: Document) => mainText(document, '').anchors;
const paragraphs = (document: Document) => [...document.querySelectorAll('.story p')];

describe('a block', () => {
  test('is found where it was read, each its own', () => {
    const document = page();
    for (const anchor of anchorsOn(document)) expect(textOf(findPlace(document, anchor))).toBe(anchor.text);
  });

  test('of inline marks, links and white space is found whole', () => {
    const marked = `The <a href="/x">har</a>bour\n   <em>office</em> <b>clo<i>sed</i></b> at noon. ${prose(2)}`;
    const document = page({ text: asHtml([marked, ...PARAGRAPHS]) });
    const [anchor] = anchorsOn(document);
    expect(anchor?.text).toMatch(/^The harbour office closed at noon/);
    if (anchor) expect(textOf(findPlace(document, anchor))).toBe(anchor.text);
  });

  test('that says the same as an earlier one is found in its own place', () => {
    const document = page({ text: asHtml([PARAGRAPHS[0] ?? '', ...PARAGRAPHS]) });
    const anchors = anchorsOn(document);
    const found = anchors.slice(0, 2).map((anchor) => findPlace(document, anchor)?.start.node.parentElement);
    expect(found).toEqual(paragraphs(document).slice(0, 2));
  });

  test('some characters of it are found', () => {
    const document = page();
    const [, anchor] = anchorsOn(document);
    const from = anchor?.text.indexOf('it was so') ?? -1;
    expect(anchor && textOf(findPlace(document, anchor, from, from + 9))).toBe('it was so');
  });

  test('parted by breaks is found, not its neighbour', () => {
    const document = page({ text: `<div>${PARAGRAPHS.join('<br><br>')}</div>` });
    for (const anchor of anchorsOn(document)) expect(textOf(findPlace(document, anchor))).toBe(anchor.text);
  });
});

describe('after the page has changed', () => {
  const [, , third] = anchorsOn(page());
  const wanted = PARAGRAPHS[2] ?? '';
  const changed = (change: (document: Document) => void) => {
    const document = page();
    change(document);
    return third && findPlace(document, third);
  };

  test('an advertisement before it shifts its path', () => {
    const range = changed((document) => {
      for (const paragraph of paragraphs(document)) paragraph.before(document.createElement('div'));
    });
    expect(textOf(range)).toBe(wanted);
  });

  test('it was drawn again in another container', () => {
    const range = changed((document) => {
      const again = document.createElement('section');
      again.append(...paragraphs(document).map((paragraph) => paragraph.cloneNode(true)));
      document.querySelector('main')?.replaceWith(again);
    });
    expect(textOf(range)).toBe(wanted);
  });

  test.each(['it was so', 'Nobody', 'walked', 'few people'])(
    'where %j was corrected it is found all the same',
    (word) => {
      const text = wanted.replace(word, `${word} (corrected)`);
      const range = changed((document) => {
        const paragraph = paragraphs(document)[2];
        if (paragraph) paragraph.textContent = text;
      });
      expect(textOf(range)).toBeDefined();
      expect(text).toContain(textOf(range));
      expect((textOf(range) ?? '').length).toBeGreaterThan(text.length * 0.7);
    },
  );

  test('it is gone: nothing is found', () => {
    expect(changed((document) => document.querySelector('main')?.remove())).toBeUndefined();
  });

  test('a passage that is still there is found in a block that has changed', () => {
    const document = page();
    const paragraph = paragraphs(document)[2];
    if (paragraph) paragraph.textContent = `New words. ${wanted.slice(20, 80)} And others.`;
    expect(third && textOf(findPlace(document, third, 20, 80))).toBe(wanted.slice(20, 80).trim());
  });
});

test('any anchor on any page gives a place in it or nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300 }),
      fc.array(fc.nat(5), { maxLength: 8 }),
      fc.nat(300),
      fc.nat(300),
      (text, path, from, to) => {
        const document = parse(`<div><p>${prose(3)}</p><p>Two</p></div>`);
        const range = findPlace(document, { path, text }, from, to);
        expect(range === undefined || document.body.contains(range.start.node)).toBe(true);
      },
    ),
  );
});
