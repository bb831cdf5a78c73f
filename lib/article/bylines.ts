import { isNode, textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { agenciesIn } from './agencies.ts';
import { clean, meta } from './meta.ts';

/** Values that stand where an author should and are no person. */
const NO_PERSON =
  /\b(admin(istrator)?|editor(ial)?s?|staff|newsroom|news ?desk|desk|team|redaktion|redacción|rédaction|redazione|redação|redactie|agency|agencies|agenturen|agences|agencias|correspondents?|reporters?|webmaster|guest|anonymous|unknown|author|online|press release|wires?|www)\b|https?:|[@/\\<>{}|]|\.(com|org|net|de|fr|co)\b|\d/i;

/** Elements that carry a byline by their mark-up; only short texts are taken. */
const BYLINE =
  '[rel~="author"], [itemprop~="author"], [class~="byline" i], [class*="byline" i], [class*="article-author" i], [class*="article__author" i], [class~="author" i], [class~="author-name" i], [class*="dateline" i]';

const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i]';

const LONGEST = 120;

/** Who the page names as having written it: every byline as it stands, and the persons among them. */
export function bylines(
  document: Document,
  nodes: readonly JsonLdNode[],
  outlet: string,
): { texts: string[]; persons: string[] } {
  const declared = nodes.flatMap((node) => names(node['author']));
  const visible = [...document.querySelectorAll(BYLINE)]
    .filter((element) => !element.closest(ELSEWHERE))
    .slice(0, 8)
    .map((element) => clean(element.textContent, 400))
    .filter((text) => text.length > 2 && text.length <= LONGEST);
  const texts = [
    ...new Set([...declared, clean(meta(document, 'author|article:author|byl|parsely-author'), LONGEST), ...visible]),
  ].filter((text) => text !== '');
  const persons = new Set<string>();
  for (const text of texts) {
    for (const person of personsIn(text)) if (person.toLowerCase() !== outlet.toLowerCase()) persons.add(person);
    // Sources repeat each other: the first that names a person is enough.
    if (persons.size > 0) break;
  }
  return { texts, persons: [...persons].slice(0, 6) };
}

function names(author: unknown): string[] {
  const list = Array.isArray(author) ? author.slice(0, 8) : [author];
  return list
    .map((one: unknown) => (isNode(one) ? textOf(one['name'], LONGEST) : textOf(one, LONGEST)))
    .filter((name) => name !== undefined);
}

/** "By Ilse Marant and Tomas Okell with AP/AFP" → the two names. */
function personsIn(byline: string): string[] {
  return byline
    .replace(/^\s*(?:by|von|par|por|di|da|af|av|door|text|written by)\s*:?\s+/i, '')
    .split(/\s*(?:,|;|•|\||·|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bwith\b|\bmit\b|\bavec\b|\bcon\b|&)\s*/i)
    .map((name) => name.trim())
    .filter((name) => isPerson(name));
}

function isPerson(name: string): boolean {
  if (name.length < 4 || name.length > 50 || NO_PERSON.test(name)) return false;
  if (agenciesIn(name).length > 0) return false;
  // Scripts without capitals: a short run of letters. Others: two to five words, the first and last capitalised.
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}・\s]{2,12}$/u.test(name)) return true;
  const parts = name.split(/\s+/);
  return (
    parts.length >= 2 && parts.length <= 5 && /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(parts[parts.length - 1] ?? '')
  );
}
