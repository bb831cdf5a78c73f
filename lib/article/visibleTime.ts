import type { StatedTime } from '../model/article.ts';
import { clean } from './meta.ts';
import { readSpelledDate } from './readSpelledDate.ts';
import { readTime } from './readTime.ts';

/** A line with a date is short; a sentence that mentions one is not. */
const LONGEST_LINE = 120;

/** Elements and texts looked at after the headline. */
const MOST_NODES = 120;

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT. */
const NODES = 5;

const DAY = 24 * 60 * 60 * 1000;

/** Frames and other articles: a date in there is not this article's. */
const ELSEWHERE =
  'nav, aside, footer, [id*="masthead" i], [class*="masthead" i], [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [class*="comment" i], [class*="recommend" i], [class*="most-read" i], [class*="breadcrumb" i]';

const MODIFIED =
  /updat|aktualisiert|modifi|mis à jour|actualizad|aggiornat|atualizad|bijgewerkt|last changed|geändert/i;

/**
 * A date a reader sees beside the headline, where the page's code gives none: in the lines between the headline and
 * the text, or just above it in the same small box. Today's date is not taken: it may be the masthead's, and an
 * article of today gains nothing by it.
 */
export function visibleTime(document: Document, title: string, now: number): StatedTime | undefined {
  const nodes = headlines(document, title).flatMap((head) => [...after(document, head), ...above(head)]);
  for (const node of nodes) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element || element.closest(ELSEWHERE)) continue;
    const text = clean(node.textContent);
    if (text.length < 6 || text.length > LONGEST_LINE || (MODIFIED.test(text) && !/publi|erschienen/i.test(text)))
      continue;
    const time = readTime(readSpelledDate(text) ?? numeric(text) ?? '', 'visible', now);
    if (time && now - time.from > 1.6 * DAY) return { ...time, text: text.slice(0, 40) };
  }
  return undefined;
}

/** Where the headline stands: some pages repeat it (in a bar that shows while scrolling, in a breadcrumb). */
function headlines(document: Document, title: string): Element[] {
  const isTitle = (element: Element) => clean(element.textContent) === title;
  const heads = [
    ...document.querySelectorAll(
      'h1, h2, h3, dt, strong, [itemprop~="headline"], [class*="headline" i], [class*="title" i]',
    ),
  ];
  const found = heads
    .slice(0, 400)
    .filter(isTitle)
    .sort((a, b) => Number(b.nodeName === 'H1') - Number(a.nodeName === 'H1'));
  return found.length > 0 ? found.slice(0, 4) : [...document.querySelectorAll('h1')].slice(0, 2);
}

/** Elements and bare texts after the headline, in reading order, until the article's text begins. */
function* after(document: Document, head: Element): Generator<Node> {
  if (!document.body.contains(head)) return;
  const walker = document.createTreeWalker(document.body, NODES);
  walker.currentNode = head;
  for (let left = MOST_NODES; left > 0 && walker.nextNode(); left--) {
    const node = walker.currentNode;
    if (head.contains(node)) continue;
    if (node.nodeName === 'P' && (node.textContent ?? '').length > 250) return;
    yield node;
  }
}

/** Elements of the headline's own box that stand before it. */
function* above(head: Element): Generator<Element> {
  const box = head.parentElement;
  if (!box || box.nodeName === 'BODY') return;
  for (const sibling of box.children) {
    if (sibling === head) return;
    yield sibling;
    yield* [...sibling.querySelectorAll('*')].slice(0, MOST_NODES);
  }
}

/** Day first or year first with dots, dashes or slashes; a slashed date is read only where the day tells itself. */
function numeric(text: string): string | undefined {
  const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](20\d{2}|19\d{2})(?!\d)/.exec(text);
  if (slashed) {
    const [, a = '', b = '', year = ''] = slashed;
    if (Number(a) > 12) return `${year}-${b}-${a}`;
    return Number(b) > 12 ? `${year}-${a}-${b}` : undefined;
  }
  return /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/.exec(text)?.[0];
}
