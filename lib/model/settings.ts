/** Search pages that a reader can choose; a search opens one in a tab. */
export const SEARCH_ENGINES = ['duckduckgo', 'startpage', 'ecosia', 'google', 'bing'] as const;

export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** What the reader decided. `unanswered` until the welcome page is answered: nothing is remembered before. */
export interface Settings {
  remember: 'unanswered' | 'on' | 'off';
  pausedEverywhere: boolean;
  /** Hosts on which nothing is read, compared or remembered; sub-domains included. */
  pausedSites: string[];
  searchEngine: SearchEngine;
}
