import type { StatedTime, TimeSource } from '../model/article.ts';
import { writtenDay } from '../model/writtenDay.ts';
import { textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { metas, type Metas } from './meta.ts';
import { readTime } from './readTime.ts';
import { visibleTime, type VisibleTime } from './visibleTime.ts';

/** Names of `meta` elements that say when the article was published, and nothing else. */
const PUBLISHED_META =
  'article:published_time|article:published:time|article:published|og:published_time|og:article:published_time|og:pubdate|datePublished|parsely-pub-date|sailthru.date|publish-date|publish_date|publishdate|publicationdate|publication_date|publication-date|published_time|published|pubdate|cXenseParse:recs:publishtime|cxenseparse:publishtime|article.published|shareaholic:article_published_time|bt:pubdate|dcterms.issued|dc.date.issued|rnews:datePublished|ptime|article_date_original|originalpublicationdate|vr:published_time';

/** Names that may as well give the day on which the page was made or changed. */
const SOME_DATE_META =
  'date|dc.date|dc.date.created|dcterms.created|dcterms.date|dc:date|created|article_date|displaydate';

const MODIFIED_META =
  'article:modified_time|article:modified|og:updated_time|og:modified_time|dateModified|last-modified|lastmod|dcterms.modified|dc.date.modified|revised';

/** Places in which a declared date belongs to the page's frame or to another article. */
const ELSEWHERE =
  'nav, aside, footer, body > header, [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [class*="comment" i], [class*="masthead" i], [class*="recommend" i]';

type Candidate = [TimeSource, string | undefined | null];

/**
 * When the article was published and modified. What the page's code says of publication comes first; then, as `date`
 * in the code is often the day of a change, the date beside the headline; then the rest. Where only a change is dated,
 * `published` is that time, marked `isModified`: the text is not younger, but may be older.
 */
export function times(
  document: Document,
  nodes: readonly JsonLdNode[],
  address: string,
  title: string,
  now: number,
  meta = metas(document),
): { published?: StatedTime; modified?: StatedTime } {
  const first = (candidates: Iterable<Candidate>) => {
    for (const [source, text] of candidates) {
      const time = text ? readTime(text, source, now) : undefined;
      if (time) return time;
    }
    return undefined;
  };
  const inAddress = first([['address', dayInAddress(address)]]);
  let looked: { found: VisibleTime | undefined } | undefined;
  const visible = () => (looked ??= { found: visibleTime(document, title, now) }).found;

  const declared = first(declaredTimes(document, nodes, meta));
  const published = declared
    ? onLocalDay(declared, inAddress, visible)
    : undeclared(first(someTimes(meta)), inAddress, visible());
  const modified =
    first([
      ...nodes.map((node): Candidate => ['json-ld', textOf(node['dateModified'])]),
      ...MODIFIED_META.split('|').map((name): Candidate => ['meta', meta(name)]),
      ...declaredBy(document, 'dateModified'),
    ]) ?? (looked?.found?.isModified === true ? looked.found.time : undefined);
  const stated = published ?? (modified && { ...modified, isModified: true as const });
  return { ...(stated && { published: stated }), ...(modified && { modified }) };
}

function* declaredTimes(document: Document, nodes: readonly JsonLdNode[], meta: Metas): Generator<Candidate> {
  for (const node of nodes) yield ['json-ld', textOf(node['datePublished']) ?? textOf(node['dateCreated'])];
  for (const name of PUBLISHED_META.split('|')) yield ['meta', meta(name)];
  yield* declaredBy(document, 'datePublished');
  yield* declaredBy(document, 'dateCreated');
  for (const stamp of document.querySelectorAll(
    'time[pubdate][datetime], time.published[datetime], .published[title]',
  )) {
    if (!stamp.closest(ELSEWHERE))
      yield ['time-element', stamp.getAttribute('datetime') ?? stamp.getAttribute('title')];
  }
}

function* declaredBy(document: Document, property: string): Generator<Candidate> {
  for (const element of document.querySelectorAll(`[itemprop~="${property}"]`)) {
    if (element.closest(ELSEWHERE)) continue;
    yield ['itemprop', element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent];
  }
}

function* someTimes(meta: Metas): Generator<Candidate> {
  for (const name of SOME_DATE_META.split('|')) yield ['meta', meta(name)];
}

/** The best of what the code does not call the publication. */
function undeclared(
  some: StatedTime | undefined,
  inAddress: StatedTime | undefined,
  visible: VisibleTime | undefined,
): StatedTime | undefined {
  const seen = visible?.isModified === false ? visible.time : undefined;
  const clear = visible?.isClear === true ? visible.time : undefined;
  const best = inAddress ?? clear ?? some ?? seen;
  // Another source of the same day may know the minute.
  return [some, seen].find((time) => best && time?.precision === 'minute' && touches(time, best)) ?? best;
}

/**
 * A stamp in UTC lies on another day than the one that readers near the outlet saw: where the address or the page
 * shows that day, it is the day of the article.
 */
function onLocalDay(
  time: StatedTime,
  inAddress: StatedTime | undefined,
  visible: () => VisibleTime | undefined,
): StatedTime {
  if (time.precision !== 'minute' || time.offset !== 0) return time;
  const shown = inAddress ?? clearTime(visible());
  const day = shown && writtenDay(shown);
  if (day === undefined || day === writtenDay(time)) return time;
  const midnight = Date.parse(day);
  const isLocalDay = time.from + EASTERNMOST >= midnight && time.from - WESTERNMOST < midnight + DAY;
  return isLocalDay ? { ...time, day } : time;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Zones in which newspapers are written. */
const EASTERNMOST = 13 * HOUR;
const WESTERNMOST = 10 * HOUR;

const clearTime = (visible: VisibleTime | undefined) => (visible?.isClear === true ? visible.time : undefined);

const touches = (one: StatedTime, another: StatedTime) => one.from < another.to && another.from < one.to;

/** A date in the path: /2023/03/22/, /2023-03-22-, /20230322. A month alone is no date. */
function dayInAddress(address: string): string | undefined {
  const match =
    /[/_-](20\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(address) ??
    /[/-](20\d{2})-?(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(address);
  if (!match) return undefined;
  const [year = '', month = '', day = ''] = match.length === 5 ? [match[1], match[3], match[4]] : match.slice(1);
  return `${year}-${month}-${day}`;
}
