import type { StatedTime, TimeSource } from '../model/article.ts';
import type { JsonLdNode } from '../page/jsonLd.ts';
import { textOf } from '../page/jsonLd.ts';
import { meta } from './meta.ts';
import { readTime } from './readTime.ts';
import { visibleTime } from './visibleTime.ts';

const PUBLISHED_META =
  'article:published_time|article:published:time|article:published|og:published_time|og:article:published_time|datePublished|date|dc.date|dc.date.issued|dcterms.created|dcterms.date|parsely-pub-date|sailthru.date|publish-date|publishdate|pubdate|publication_date|published_time|cXenseParse:recs:publishtime|article.published|shareaholic:article_published_time';

/** Places in which a `time` element belongs to the page's frame or to another article. */
const ELSEWHERE =
  'nav, aside, footer, body > header, [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [class*="comment" i], [class*="masthead" i], [class*="recommend" i]';

/**
 * When the article was published and modified: from the page's code, the most trusted source first, and only where
 * that says nothing from the lines beside the headline.
 */
export function times(
  document: Document,
  nodes: readonly JsonLdNode[],
  address: string,
  title: string,
  now: number,
): { published?: StatedTime; modified?: StatedTime } {
  const first = (candidates: Iterable<[TimeSource, string | undefined | null]>) => {
    for (const [source, text] of candidates) {
      const time = text ? readTime(text, source, now) : undefined;
      if (time) return time;
    }
    return undefined;
  };
  const published = first(publishedCandidates(document, nodes, address)) ?? visibleTime(document, title, now);
  const modified = first([
    ...nodes.map((node): [TimeSource, string | undefined] => ['json-ld', textOf(node['dateModified'])]),
    ['meta', meta(document, 'article:modified_time|og:updated_time|dateModified|last-modified|dcterms.modified')],
  ]);
  return { ...(published && { published }), ...(modified && { modified }) };
}

function* publishedCandidates(
  document: Document,
  nodes: readonly JsonLdNode[],
  address: string,
): Generator<[TimeSource, string | undefined | null]> {
  for (const node of nodes) yield ['json-ld', textOf(node['datePublished']) ?? textOf(node['dateCreated'])];
  for (const name of PUBLISHED_META.split('|')) yield ['meta', meta(document, name)];
  for (const element of document.querySelectorAll('[itemprop~="datePublished"], [itemprop~="dateCreated"]')) {
    if (element.closest(ELSEWHERE)) continue;
    yield ['itemprop', element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent];
  }
  const stamps = [...document.querySelectorAll('time[datetime]')].filter((stamp) => !stamp.closest(ELSEWHERE));
  const marked = stamps.filter((stamp) => stamp.matches('[pubdate], [class*="publish" i], [class*="entry-date" i]'));
  const inArticle = stamps.filter((stamp) => stamp.closest('article, main, [role="main"]') && !isModified(stamp));
  for (const stamp of [...marked, ...inArticle.slice(0, 1)]) yield ['time-element', stamp.getAttribute('datetime')];
  yield ['address', inAddress(address)];
}

const isModified = (stamp: Element) => /updat|modif/i.test(stamp.className);

/** A date in the path: /2023/03/22/, /2023-03-22-, /20230322. A month alone is no date. */
function inAddress(address: string): string | undefined {
  const match = /[/-](20\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(address);
  return match ? `${match[1]}-${match[3]}-${match[4]}` : undefined;
}
