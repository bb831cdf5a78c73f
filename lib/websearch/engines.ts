import type { SearchEngine } from '../model/settings.ts';

/** A search page: its name, and where it takes a query. */
const ENGINES: Record<SearchEngine, { name: string; address: string }> = {
  duckduckgo: { name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=' },
  startpage: { name: 'Startpage', address: 'https://www.startpage.com/sp/search?query=' },
  ecosia: { name: 'Ecosia', address: 'https://www.ecosia.org/search?q=' },
  google: { name: 'Google', address: 'https://www.google.com/search?q=' },
  bing: { name: 'Bing', address: 'https://www.bing.com/search?q=' },
};

export const engineName = (engine: SearchEngine): string => ENGINES[engine].name;

/** Words of a query that every engine reads; they cut longer ones (32 at Google). */
const MOST_WORDS = 30;

/** The address that searches for these words as they stand, in this order. */
export function searchAddress(engine: SearchEngine, sentence: string): string {
  const words = sentence
    .replace(/["“”„«»]/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS);
  return ENGINES[engine].address + encodeURIComponent(`"${words.join(' ')}"`);
}
