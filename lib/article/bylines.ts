import { parseAddress } from '../address/parseAddress.ts';
import { isNode, jsonLd, textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { bareName } from '../text/bareName.ts';
import { LETTERS } from '../text/letters.ts';
import { agenciesIn } from './agencies.ts';
import { authorElements } from './authorElements.ts';
import { beginsLikeByline } from './byWords.ts';
import { decodeEntities } from './decodeEntities.ts';
import { clean, metas } from './meta.ts';
import { nearest } from './nearest.ts';
import { penNameIn, personsIn } from './personsIn.ts';
import { writtenDates } from './writtenDates.ts';

const ELSEWHERE =
  'aside, nav, body > header, footer:not(article footer, main footer), :is([class*="related" i], [class*="comment" i], [id*="comment" i], [class*="sidebar" i], [id*="sidebar" i], [class*="teaser" i], [class*="widget" i], [class*="recommend" i], [class*="most-read" i], [class*="card" i]):not(html, body, main, article)';

const AUTHOR_META =
  'author|article:author|byl|parsely-author|sailthru.author|dc.creator|dcterms.creator|dc.author|citation_author|article.author|cxenseparse:author|vr:author|authors';

/** A line by which a text names its author. */
const BY_LINE = new RegExp(
  String.raw`^(?:(?:posted|written|words|story|published|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|ein\s+[${LETTERS}]*(?:beitrag|artikel|kommentar)|[${LETTERS}]*(?:interview|bericht|analyse)|escrito|publicado|publié|rédigé|scritto|pubblicato|geschreven)\s+(?:.{0,40}\s)?)?(?:by|von|par|por|di|door|text(?:\s+von)?|texte?|testo|texto|autor(?:in|es|en)?|author|auteur|autore|автор|作者|文|글)\s*[:：|/]?\s+(?=[${LETTERS}])`,
  'i',
);

const LONGEST = 120;
const MOST_TEXTS = 8000;

/** NodeFilter.SHOW_TEXT. */
const TEXTS = 4;

/** Who the page names as having written it: every byline as it stands, and the persons among them. */
export function bylines(
  document: Document,
  nodes: readonly JsonLdNode[],
  outlet: string,
  address = '',
  meta = metas(document),
): { texts: string[]; persons: string[] } {
  const declared = nodes.flatMap((node) => names(node['author'] ?? node['creator'], document));
  const stated = AUTHOR_META.split('|').map((name) => clean(decodeEntities(meta(name) ?? ''), LONGEST));
  const elsewhere = nearest(ELSEWHERE);
  const elements = authorElements(document);
  const marked = textsOf(elements.marked, elsewhere);
  const classed = textsOf(elements.classed, elsewhere);
  const own = [outlet, parseAddress(address)?.hostname.replace(/^www\.|\.\w+$/g, '') ?? ''].map(bareName);
  // Sources repeat each other: the first that names a person is enough. One name alone is a person's only where the
  // page says that an author stands there.
  const sources: [texts: string[], isAuthor: boolean][] = [
    [declared, true],
    [stated, false],
    [marked, true],
    [classed, false],
  ];
  let persons: string[] = [];
  for (const [texts, isAuthor] of sources) {
    persons = unlike(
      own,
      texts.flatMap((text) => personsIn(text, isAuthor)),
    );
    if (persons.length > 0) break;
  }
  const lines = persons.length > 0 ? [] : authorLines(document);
  if (persons.length === 0)
    persons = unlike(
      own,
      lines.slice(0, 1).flatMap((line) => personsIn(line, false)),
    );
  if (persons.length === 0) {
    const penNames = [...declared, ...marked, ...classed].map(penNameIn).filter((name) => name !== undefined);
    persons = unlike(own, penNames).slice(0, 1);
  }
  const texts = [...new Set([...declared, ...stated, ...marked, ...classed, ...lines])].filter((text) => text !== '');
  return { texts: texts.slice(0, 24), persons: [...new Set(persons)].slice(0, 6) };
}

/** A site that names itself as the author names nobody. */
const unlike = (own: readonly string[], persons: readonly string[]): string[] =>
  persons.filter(
    (person) => !own.some((name) => name === bareName(person) || (name.length > 5 && bareName(person).includes(name))),
  );

function names(author: unknown, document: Document): string[] {
  const list = Array.isArray(author) ? author.slice(0, 8) : [author];
  return list.flatMap((one: unknown) => {
    if (!isNode(one)) return textOf(one, LONGEST) ?? [];
    const listed = Array.isArray(one['name']) ? one['name'].slice(0, 8) : [one['name']];
    const given = listed.map((name: unknown) => textOf(name, LONGEST)).filter((name) => name !== undefined);
    return given.length > 0 ? given : (referred(one['@id'], document) ?? []);
  });
}

/** The name of an author who is described elsewhere in the page's structured data. */
function referred(id: unknown, document: Document): string | undefined {
  const node = typeof id === 'string' && jsonLd(document).find((one) => one['@id'] === id && one['name'] !== undefined);
  return node ? textOf(node['name'], LONGEST) : undefined;
}

/** Short texts of elements that stand in the article or its head. */
function textsOf(elements: readonly Element[], elsewhere: ReturnType<typeof nearest>): string[] {
  const found: Element[] = [];
  for (const element of elements) {
    const around = elsewhere(element);
    if (!around || around.querySelector('h1')) found.push(element);
    if (found.length >= 8) break;
  }
  return found.flatMap(textsIn).filter((text) => text.length > 2 && text.length <= LONGEST);
}

/** An element's text; several linked names are several texts. */
function textsIn(element: Element): string[] {
  const links = [...element.querySelectorAll('a')];
  if (links.length > 1 && element.textContent.length < LONGEST * 3) return links.map((link) => clean(link.textContent));
  return [clean(spaced(element), LONGEST + 1)];
}

/** Parts that a reader sees apart are not run together. */
function spaced(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS);
  let text = '';
  while (walker.nextNode() && text.length <= LONGEST) {
    if (!/^(SCRIPT|STYLE)$/.test(walker.currentNode.parentElement?.nodeName ?? ''))
      text += ` ${walker.currentNode.nodeValue ?? ''}`;
  }
  return text;
}

/** Lines such as "Von Ilse Marant" or "14.3.2025 – Ilse Marant" that no mark-up tells. */
function authorLines(document: Document): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, TEXTS);
  for (let left = MOST_TEXTS; left > 0 && found.length < 2 && walker.nextNode(); left--) {
    const own = walker.currentNode.nodeValue?.trim() ?? '';
    if (own.length > LONGEST || own.length < 2) continue;
    const line = beginsLikeByline(own) ? lineFrom(walker.currentNode, own) : withoutDate(own);
    if (line === undefined || walker.currentNode.parentElement?.closest(ELSEWHERE)) continue;
    if (personsIn(line, false).length > 0 || agenciesIn(line).length > 0) found.push(line);
  }
  return found;
}

/** A line that begins with "By": the name may stand in an element of its own. */
function lineFrom(node: Node, own: string): string | undefined {
  const walker = node.ownerDocument?.createTreeWalker(node.parentElement?.parentElement ?? node, TEXTS);
  if (!walker) return undefined;
  walker.currentNode = node;
  let line = own;
  while (!/\s/.test(line) && walker.nextNode()) line += ` ${walker.currentNode.nodeValue?.trim() ?? ''}`.trimEnd();
  return line.length <= LONGEST && BY_LINE.test(line) ? clean(line) : undefined;
}

/** What stands beside the only date of a short line. */
function withoutDate(own: string): string | undefined {
  if (own.length > 60 || !/(?:19|20)\d\d/.test(own)) return undefined;
  const [date, another] = writtenDates(own);
  if (!date || another) return undefined;
  const rest = [own.slice(0, date.from), own.slice(date.to)].map((part) =>
    part.replace(/^[\s,|·•/–—-]+|[\s,|·•/–—-]+$/g, ''),
  );
  return rest.filter(Boolean).length === 1 ? rest.join('') : undefined;
}
