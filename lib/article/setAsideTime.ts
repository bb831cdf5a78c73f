import type { SetAsideTime } from '../model/article.ts';
import { textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { LETTERS } from '../text/letters.ts';
import { clean, metas } from './meta.ts';

/** News pages before this are placeholders or mistakes, as in `readTime`. */
const EARLIEST_YEAR = 1990;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The head of a page's frame, by its element or its name. */
const MASTHEAD =
  'header, [role="banner"], [id*="masthead" i], [class*="masthead" i], [id*="topbar" i], [class*="topbar" i], [class*="top-bar" i], [id*="site-header" i], [class*="site-header" i], [class*="page-header" i]';

/** A date by itself: a day and a year in a few words, in any language. */
const DATE_ALONE = new RegExp(
  String.raw`^(?=.*(?<!\d)(?:19|20)\d{2}(?!\d))(?=.*(?<!\d)\d{1,2}(?!\d))[${LETTERS}\d\s.,/:|–-]{6,40}$`,
);

const MOST_ELEMENTS = 200;

/**
 * Why a page without a time of publication has none, where it shows one that does not count: declared in the future, a
 * placeholder, or only the day's date in the page's head. Asked only where `times` found nothing.
 */
export function setAsideTime(
  document: Document,
  nodes: readonly JsonLdNode[],
  now: number,
  meta = metas(document),
): SetAsideTime | undefined {
  const declared = [
    ...nodes.map((node) => textOf(node['datePublished'])),
    meta('article:published_time|datePublished|date'),
  ];
  for (const value of declared) {
    const text = clean(value, 40);
    const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]);
    if (!year) continue;
    if (year < EARLIEST_YEAR) return { reason: 'epoch', text };
    const at = Date.parse(text);
    if (at > now + DAY_MS || year > new Date(now).getUTCFullYear()) return { reason: 'future', text };
  }
  const heads = [...document.querySelectorAll(MASTHEAD)].filter((head) => !head.closest('article, main'));
  for (const head of heads.slice(0, 5)) {
    for (const element of [head, ...head.querySelectorAll('*')].slice(0, MOST_ELEMENTS)) {
      const text = element.childElementCount === 0 ? clean(element.textContent, 60) : '';
      if (DATE_ALONE.test(text)) return { reason: 'masthead', text };
    }
  }
  return undefined;
}
