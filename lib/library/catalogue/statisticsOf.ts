import type { OutletFigures, Statistics } from '../../model/shelf.ts';
import { hostOfAddress, momentOf, type Entry } from './entry.ts';

/** Outlets of which fewer articles are known are not told: a share of so few says nothing (UI.md, section 7). */
const LEAST_ARTICLES = 20;
/** Outlets that are told, those of most articles first: never by the share of copies. */
const MOST_OUTLETS = 12;
/** Hours after the first printing at which a bar of the histogram ends; the last one takes the rest. */
export const LAG_HOURS = [1, 2, 3, 4, 6, 8, 12, 24, 48, Infinity] as const;
const WEEKS = 13;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

const isCopy = ({ kind }: Entry): boolean => kind === 'republished' || kind === 'partly';

/** What a reader's own library says of the outlets in it. @param now epoch milliseconds. */
export function statisticsOf(entries: readonly Entry[], now: number): Statistics {
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  const sites = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = sites.get(entry.site);
    if (list) list.push(entry);
    else sites.set(entry.site, [entry]);
  }
  const outlets = [...sites.values()]
    .filter((list) => list.length >= LEAST_ARTICLES)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_OUTLETS)
    .map((list) => figuresOf(list, byUrl));
  const lags = LAG_HOURS.map((hours) => ({ hours, copies: 0 }));
  for (const entry of entries) {
    const first = isCopy(entry) ? byUrl.get(entry.otherUrl ?? '')?.published : undefined;
    if (first === undefined || entry.published === undefined || entry.published < first) continue;
    const bar = lags.find(({ hours }) => (entry.published ?? 0) - first < hours * HOUR);
    if (bar) bar.copies++;
  }
  const weeks = Array.from({ length: WEEKS }, (_, week) => ({ from: now - (WEEKS - week) * WEEK, articles: 0 }));
  for (const { firstSeen } of entries) {
    const week = weeks[Math.floor((firstSeen - (now - WEEKS * WEEK)) / WEEK)];
    if (week) week.articles++;
  }
  return { articles: entries.length, outlets, lags, weeks };
}

function figuresOf(list: readonly Entry[], byUrl: ReadonlyMap<string, Entry>): OutletFigures {
  const copies = list.filter(isCopy);
  const sources = new Map<string, number>();
  for (const { otherUrl = '' } of copies) {
    const outlet = byUrl.get(otherUrl)?.outlet ?? hostOfAddress(otherUrl);
    if (outlet !== '') sources.set(outlet, (sources.get(outlet) ?? 0) + 1);
  }
  const [most] = [...sources].sort(([, a], [, b]) => b - a);
  const latest = list.reduce((last, entry) => (momentOf(entry) > momentOf(last) ? entry : last));
  return {
    site: latest.site,
    outlet: latest.outlet,
    articles: list.length,
    credited: copies.filter(({ credit }) => credit === 'visible' || credit === 'machine').length,
    uncredited: copies.filter(({ credit }) => credit === 'none').length,
    ...(most && { mostFrom: most[0] }),
  };
}
