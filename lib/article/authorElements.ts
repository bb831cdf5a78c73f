/** Elements that name an author and nobody else, by what they are … */
const AUTHOR_BY_CODE =
  '[rel~="author"], [itemprop~="author"], .vcard .fn, a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/auteur/"], a[href*="/staff/"], a[href*="/journalist"], a[href*="/periodista/"]';

/** … by their class … */
const AUTHOR_BY_CLASS =
  '[class~="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i]';

/** … or as the links, or the name, in one of these. */
const AUTHOR_LINKS = '[class~="author" i], [class*="article-author" i]';

/** Names of elements that carry a byline; only short texts are taken. */
const BYLINE_CLASS = /byline|author|autor|auteur|dateline|writer|verfasser|contributor/i;
const BYLINE_ID = /author/i;

/** Elements looked at of each kind. */
const MOST_ELEMENTS = 60;

/**
 * Elements that name an author and nobody else (`marked`), and those that carry a byline by their name (`classed`), each in
 * the order of the document.
 */
export function authorElements(document: Document): { marked: Element[]; classed: Element[] } {
  const named = namedElements(document);
  const byCode = [...document.querySelectorAll(AUTHOR_BY_CODE)];
  const marked = inOrder([
    byCode,
    byCode.flatMap((element) => inside(element, '[itemprop~="author"]', '[itemprop~="name"]')),
    named.filter((element) => element.matches(AUTHOR_BY_CLASS)),
    named.flatMap((element) => inside(element, AUTHOR_LINKS, 'a')),
  ]);
  return { marked, classed: inOrder([named, [...document.querySelectorAll('address')]]) };
}

const inside = (element: Element, around: string, wanted: string): Element[] =>
  element.matches(around) ? [...element.querySelectorAll(wanted)] : [];

/**
 * Elements whose class or id is that of a byline. One look at each name: a dozen selectors of the form `[class*=…]` take
 * the browser a tenth of the whole reading.
 */
function namedElements(document: Document): Element[] {
  const found: Element[] = [];
  for (const element of document.querySelectorAll('[class], [id]')) {
    const name = element.getAttribute('class');
    const id = element.id;
    if ((name && BYLINE_CLASS.test(name)) || (id && BYLINE_ID.test(id))) found.push(element);
  }
  return found;
}

/** The first elements of several lists, each in the order of the document, in that order. */
function inOrder(lists: readonly Element[][]): Element[] {
  const first = new Set(lists.flatMap((list) => list.slice(0, MOST_ELEMENTS)));
  return [...first].sort((a, b) => (a.compareDocumentPosition(b) & PRECEDING ? 1 : -1)).slice(0, MOST_ELEMENTS);
}

/** Node.DOCUMENT_POSITION_PRECEDING. */
const PRECEDING = 2;
