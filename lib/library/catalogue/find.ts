import type { Facets, ShelfQuery } from '../../model/shelf.ts';
import { normaliseWord } from '../../text/normalise.ts';
import { momentOf, type Entry } from './entry.ts';

/** The words of a query in the form in which words are compared. */
export const wordsIn = (query: string): string[] => query.split(/\s+/).map(normaliseWord).filter(Boolean);

/**
 * Keys of the entries that match, in their order.
 * @param inText for each word of the query, the articles whose text holds it.
 */
export function find(
  entries: readonly Entry[],
  { words, site, how, language, from, to, hasCopies, isChanged }: ShelfQuery,
  inText: readonly ReadonlySet<number>[] = [],
): number[] {
  const wanted = wordsIn(words);
  const ids: number[] = [];
  for (const entry of entries) {
    if (site !== undefined && entry.site !== site) continue;
    if (how !== undefined && entry.how !== how) continue;
    if (language !== undefined && entry.language !== language) continue;
    if (from !== undefined && momentOf(entry) < from) continue;
    if (to !== undefined && momentOf(entry) >= to) continue;
    if (hasCopies === true && entry.storyId === undefined && entry.otherUrl === undefined) continue;
    if (isChanged === true && !entry.isChanged) continue;
    if (!wanted.every((word, at) => entry.text.includes(word) || inText[at]?.has(entry.id))) continue;
    ids.push(entry.id);
  }
  return ids;
}

/** Choices that are offered; the rest is what the search is for. */
const MOST_CHOICES = 200;

export function facetsOf(entries: Iterable<Entry>): Facets {
  const sites = new Map<string, { site: string; outlet: string; count: number }>();
  const languages = new Map<string, { language: string; count: number }>();
  const stories = new Set<number>();
  let changed = 0;
  for (const { site, outlet, language, isChanged, storyId } of entries) {
    count(sites, site, () => ({ site, outlet, count: 0 }));
    if (language !== '') count(languages, language, () => ({ language, count: 0 }));
    if (isChanged) changed++;
    if (storyId !== undefined) stories.add(storyId);
  }
  return { sites: most(sites), languages: most(languages), changed, stories: stories.size };
}

function count<T extends { count: number }>(counts: Map<string, T>, key: string, begin: () => T): void {
  const one = counts.get(key) ?? begin();
  one.count++;
  counts.set(key, one);
}

const most = <T extends { count: number }>(counts: Map<string, T>): T[] =>
  [...counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST_CHOICES);
