import { singleSpaced } from '../text/singleSpaced.ts';

/** One object of a page's structured data. Values are the page's: check each before use. */
export type JsonLdNode = Record<string, unknown>;

/** Scripts and characters looked at: a hostile page may carry thousands. */
const MOST_SCRIPTS = 20;
const MOST_CHARACTERS = 500_000;
const MOST_NODES = 400;
const DEEPEST = 20;

/**
 * All JSON-LD nodes of a document, `@graph` and arrays opened, in order. A broken script is mended where that is easy
 * (comments and CDATA around it, raw control characters, trailing commas) and else left out; it never throws.
 */
export function jsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MOST_SCRIPTS);
  for (const script of scripts) {
    const text = script.textContent;
    if (text.length > MOST_CHARACTERS) continue;
    collect(parse(text), nodes);
  }
  return nodes;
}

function collect(value: unknown, nodes: JsonLdNode[], depth = 0): void {
  if (nodes.length >= MOST_NODES || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    collect(value['@graph'], nodes, depth + 1);
    collect(value['mainEntity'], nodes, depth + 1);
  }
}

function parse(text: string): unknown {
  for (const attempt of [() => text, () => mend(text)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Structured data is broken on many pages; the page is then read without it.
    }
  }
  return undefined;
}

function mend(text: string): string {
  return (
    text
      .replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
      // eslint-disable-next-line no-control-regex -- raw control characters inside strings are the commonest fault
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
  );
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The `@type` names of a node, without a vocabulary prefix. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
}

/** schema.org's article types that hold the text of a page; reviews of products and the like are not among them. */
const ARTICLE_TYPES =
  /^(Article|NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|AdvertiserContentArticle|SatiricalArticle|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|MedicalScholarlyArticle|TechArticle|WebArticle)$/;

export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.test(type));
}

/** A text value, trimmed and of bounded length; the first where there are several. */
export function textOf(value: unknown, longest = 500): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  return singleSpaced(first).slice(0, longest) || undefined;
}
