import type { Guess } from '../model/reading.ts';
import { isArticleNode, jsonLd, typesOf } from './jsonLd.ts';
import { parseAddress } from '../address/parseAddress.ts';

/** Words of running text under which a page is left alone (design, section 2). */
const LEAST_WORDS = 120;

/** A paragraph counts as running text from this many characters on; shorter ones are labels and teasers. */
const PARAGRAPH_CHARACTERS = 80;

/** Enough text to count 120 words in, in any script. */
const ENOUGH_CHARACTERS = 3000;

/** Elements looked at: the gate may cost 2 ms, also on a page of 100,000 nodes. */
const MOST_PARAGRAPHS = 400;

/**
 * The cheap question, asked on every page before the reader is loaded: can this be an article? Decides by what the
 * page says of itself, by the form of its address and by a count of running text. A wrong yes costs a reading, so it
 * is generous; `sure` is not: only sure pages are ever remembered.
 */
export function guessArticle(document: Document, address: string): Guess {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') {
    return { kind: 'not-article', reason: 'not-html' };
  }
  const path = parseAddress(address)?.pathname ?? '/';
  const says = whatItSays(document);
  if (says === 'video') return { kind: 'not-article', reason: 'video' };
  if (isHome(path)) return { kind: 'not-article', reason: 'home' };
  if (isListing(path) && says !== 'article') return { kind: 'not-article', reason: 'listing' };

  const words = runningWords(document);
  if (says === 'article')
    return words === 0 && !document.body.textContent.trim() ? none : { kind: 'article', sure: true };
  if (words < LEAST_WORDS) return none;
  if (says === 'app') return { kind: 'not-article', reason: 'app' };
  const headed = document.querySelector('h1, [itemprop="headline"], meta[property="og:title"]') !== null;
  return { kind: 'article', sure: headed && looksLikeArticlePath(path) && !isOwnPlace(address) };
}

const none: Guess = { kind: 'not-article', reason: 'no-signs' };

/** Whether the page declares itself an article. */
export const saysArticle = (document: Document, nodes = jsonLd(document)): boolean =>
  whatItSays(document, nodes) === 'article';

/** What the page calls itself in structured data or Open Graph. */
function whatItSays(document: Document, nodes = jsonLd(document)): 'article' | 'video' | 'app' | 'nothing' {
  if (nodes.some(isArticleNode)) return 'article';
  const type =
    document.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (/^(article|news|newsarticle|blog|blogpost)/.test(type)) return 'article';
  if (document.querySelector('meta[property="article:published_time" i], [itemtype*="schema.org/NewsArticle"]')) {
    return 'article';
  }
  const types = nodes.flatMap(typesOf);
  if (type.startsWith('video') || types.includes('VideoObject')) return 'video';
  const app =
    /^(Product|SoftwareApplication|WebApplication|QAPage|DiscussionForumPosting|SearchResultsPage|CollectionPage|ProfilePage|JobPosting|Recipe|Event)$/;
  return types.some((name) => app.test(name)) ? 'app' : 'nothing';
}

/** The root, or a language root such as `/en/` or `/index.html`. */
function isHome(path: string): boolean {
  return /^\/?$|^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$|^\/(?:index|home|default)(?:\.\w{3,5})?$/i.test(path);
}

function isListing(path: string): boolean {
  return (
    /\/(search|suche|recherche|tags?|topics?|themen?|category|categories|author|authors|archive|page\/\d+|login|signin|register|account|cart|checkout|kontakt|contact|about|impressum|privacy|terms)(?:\.\w{1,5}|\/[^/]*)?\/?$/i.test(
      path,
    ) && !looksLikeArticlePath(path)
  );
}

/** A date, a long number, or at least four words joined by hyphens in the last part. */
function looksLikeArticlePath(path: string): boolean {
  const last = path.split('/').filter(Boolean).pop() ?? '';
  return /\/20\d\d[/-]?[01]?\d/.test(path) || /\d{6,}/.test(last) || last.split(/[-_]/).length >= 4;
}

/** Hosts and paths at which people keep what is their own: mail, chats, documents, accounts, shops. */
function isOwnPlace(address: string): boolean {
  const url = parseAddress(address);
  const places =
    /(?:^|[./-])(?:(?:web)?mail|inbox|messages?|chat|drive|docs|calendar|accounts?|admin|intranet|portal|my)(?:[./-]|$)/i;
  return (
    places.test(url?.hostname ?? '') ||
    /\/(?:(?:web)?mail|inbox|messages?|chat|account|settings|admin|edit)(?:\/|$)/i.test(url?.pathname ?? '')
  );
}

/** Words in paragraphs that are long enough to be running text; where there are none, text that stands between breaks. */
function runningWords(document: Document): number {
  const inParagraphs = countRunning(document.getElementsByTagName('p'), (paragraph) => paragraph.textContent);
  if (inParagraphs >= LEAST_WORDS) return inParagraphs;
  // Old layouts part paragraphs by <br>: the text stands directly in a cell or division, beside scripts and styles.
  const breaks = [...document.getElementsByTagName('br')].slice(0, MOST_PARAGRAPHS);
  const broken = new Set(breaks.map((br) => br.parentElement).filter((element) => element !== null));
  return Math.max(inParagraphs, countRunning(broken, ownText));
}

function countRunning(elements: Iterable<Element>, textOf: (element: Element) => string): number {
  let words = 0;
  let left = MOST_PARAGRAPHS;
  for (const element of elements) {
    if (left-- === 0 || words >= LEAST_WORDS) break;
    const text = textOf(element).trim();
    if (text.length >= PARAGRAPH_CHARACTERS) words += countRoughly(text.slice(0, ENOUGH_CHARACTERS));
  }
  return words;
}

/** The text of an element's own text nodes. */
function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ');
}

/** Words by blanks; where a script has none, two characters are a word. */
function countRoughly(text: string): number {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return text.split(/\s+/).length + Math.floor(characters / 2);
}
