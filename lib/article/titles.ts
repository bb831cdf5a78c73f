import { parseAddress } from '../address/parseAddress.ts';
import { isNode, textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { bareOutlet } from '../text/bareName.ts';
import { UNCASED } from '../text/letters.ts';
import { decodeEntities } from './decodeEntities.ts';
import { clean, metas, type Metas } from './meta.ts';

const LONGEST = 300;

/** What parts a headline from the site's name in a window title; without blanks only beside scripts that have none. */
const PARTS = new RegExp(
  String.raw`\s+(?:[|–—\-·•»«›⋅~│ㅣ]|::?|\/\/)\s+|\s*[|│ㅣ｜]\s*|(?<=[${UNCASED}！？。」』])\s*[-_–—]\s*(?=[${UNCASED}])|:\s+(?=[^:]*$)`,
  'g',
);

/** What is inside a headline's element and no part of it. */
const LEFT_OUT = 'rt, rp, time, button, script, style, svg, small';

/** Lines above or below the headline that some pages put inside its element. */
const KICKER = `${LEFT_OUT}, ${['kicker', 'overline', 'topline', 'roofline', 'eyebrow', 'dachzeile', 'supertitle', 'pretitle', 'subtitle', 'subline', 'label', 'badge', 'catchline', 'spitzmarke', 'hidden', 'date'].map((name) => `[class*="${name}" i]`).join()}`;

/** Elements that are a headline by their name, where no `h1` is. */
const NAMED =
  '[itemprop~="headline"], [class~="entry-title" i], [class~="post-title" i], [class*="article-title" i], [class*="article__title" i], [class*="headline" i]';

/** The article's headline and, where the page names it nowhere else, its outlet out of the window title. */
export function titles(
  document: Document,
  nodes: readonly JsonLdNode[],
  address = '',
  meta = metas(document),
): { title: string; suffix?: string } {
  const names = siteNames(meta, nodes, address);
  const window = clean(decodeEntities(document.title), LONGEST);
  const stated = [...nodes.map((node) => textOf(node['headline'], LONGEST)), meta('og:title'), meta('twitter:title')]
    .filter((text) => text !== undefined)
    .map((text) => clean(decodeEntities(text), LONGEST));
  const repeating = [...stated, window].map((text) => text.toLowerCase());

  const heads = headsOf(document, 'h1', names);
  const title =
    best(heads, repeating) ??
    best(headsOf(document, NAMED, names), repeating, 0.35) ??
    best(headsOf(document, 'h2', names), repeating, 0.35) ??
    (new Set(heads.map(({ element }) => element)).size === 1 &&
    (stated.length > 0 || window === '' || isInText(heads[0]))
      ? heads[0]?.text
      : undefined) ??
    heads.find(isInText)?.text ??
    stated.map((text) => withoutSite(text, names)).find((text) => !isName(text, names)) ??
    withoutSite(window, names);
  const rest = title !== '' && window.startsWith(title) ? window.slice(title.length) : '';
  const suffix = rest.replace(/^\s*[|–—\-·•:»]\s*/, '');
  return {
    title: clean(title, LONGEST),
    ...(suffix !== '' && suffix.length <= 60 && suffix.search(PARTS) < 0 && { suffix }),
  };
}

interface Head {
  text: string;
  element: Element;
}

/** Headings of a kind, the site's name left out; where one holds a kicker too, with it and without. */
function headsOf(document: Document, selector: string, names: readonly string[]): Head[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 60)
    .flatMap((element) => textsOf(element).map((text) => ({ element, text })))
    .map(({ element, text }) => ({ element, text: withoutSite(text, names, true) }))
    .filter(({ text }, at, all) => text !== '' && !text.endsWith(':') && all[at - 1]?.text !== text)
    .filter(({ text }) => !isName(text, names));
}

function textsOf(element: Element): string[] {
  const whole = clean(decodeEntities(element.textContent), LONGEST);
  if (!element.firstElementChild) return [whole];
  return [LEFT_OUT, KICKER].map((inside) => textWithout(element, inside, whole));
}

function textWithout(element: Element, inside: string, whole: string): string {
  if (!element.querySelector(inside)) return whole;
  const copy = element.cloneNode(true) as Element;
  // A kicker that ends in a colon is said in one breath with the headline.
  for (const part of copy.querySelectorAll(inside)) if (!/[:：]\s*$/.test(part.textContent)) part.remove();
  const rest = clean(decodeEntities(copy.textContent), LONGEST).replace(/^[\s:–—|-]+/, '');
  return rest.length >= 12 ? rest : whole;
}

/**
 * The headline that the page's code or window title repeats: in full, else in part, else with more around it. A short
 * part of a long title is some other heading, unless it is an `h1`.
 */
function best(heads: readonly Head[], repeating: readonly string[], leastShare = 0): string | undefined {
  const isPart = (part: string, whole: string, least: number) =>
    part.length >= least && part.length >= whole.length * leastShare && whole.includes(part);
  const ways: ((own: string, other: string) => boolean)[] = [
    (own, other) => own === other,
    (own, other) => isPart(own, other, 8),
    (own, other) => isPart(other, own, 20),
  ];
  for (const repeats of ways) {
    const found = heads.filter(({ text }) => repeating.some((other) => repeats(text.toLowerCase(), other)));
    if (found.length > 0) return found.sort((a, b) => b.text.length - a.text.length)[0]?.text;
  }
  return undefined;
}

/** Whether a headline stands in the article, not in the frame of the page. */
function isInText(head: Head | undefined): boolean {
  const element = head?.element;
  if (!element || element.closest('nav, aside, footer, body > header, [class*="logo" i], [id*="logo" i]')) return false;
  return (
    element.closest('article, main, [role="main"], [id*="content" i], [class*="content" i], [class*="article" i]') !==
    null
  );
}

/** Names by which the site calls itself; a heading that is one of them is a logo. */
function siteNames(meta: Metas, nodes: readonly JsonLdNode[], address: string): string[] {
  const host = parseAddress(address)?.hostname.replace(/^(www|m|amp|mobile)\./, '') ?? '';
  const publishers = nodes.map((node) =>
    isNode(node['publisher']) ? textOf(node['publisher']['name'], 80) : undefined,
  );
  return [meta('og:site_name'), meta('application-name'), ...publishers, host, host.replace(/\.\w+$/, '')]
    .filter((name) => name !== undefined)
    .map(bareOutlet)
    .filter((name) => name.length > 2);
}

const isName = (text: string, names: readonly string[]): boolean => names.includes(bareOutlet(text));

/** Whether a part of a window title only names the site: its name, or a short form or a long form of it. */
function namesSite(part: string, names: readonly string[]): boolean {
  const own = bareOutlet(part);
  return (
    own !== '' && names.some((name) => own === name || (own.length >= 4 && (name.includes(own) || own.includes(name))))
  );
}

/** "Headline | The Quay Courier", "The Quay Courier » Headline": the parts that name the site, or a short last one, dropped. */
function withoutSite(text: string, names: readonly string[], onlyNames = false): string {
  let rest = text;
  for (let turn = 0; turn < 4; turn++) {
    const marks = [...rest.matchAll(PARTS)];
    const last = marks.at(-1);
    const first = marks[0];
    if (!last || !first) break;
    const before = rest.slice(0, last.index);
    const after = rest.slice(last.index + last[0].length);
    const start = rest.slice(0, first.index);
    const isColon = last[0].trim() === ':';
    const isSection =
      !isColon &&
      turn > 0 &&
      ((after.length < 30 && /[|»›│ㅣ]/.test(last[0])) || (after.length <= 6 && !/\s/.test(last[0])));
    if (namesSite(after, names) || (isSection && !onlyNames)) rest = before;
    else if (namesSite(start, names)) rest = rest.slice(first.index + first[0].length);
    else if (!onlyNames && turn === 0 && !isColon && after.length < text.length / 2 && after.split(/\s+/).length <= 5)
      rest = before;
    else break;
  }
  return rest.trim() || text;
}
