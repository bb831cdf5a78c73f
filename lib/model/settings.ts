import { NO_LIMITS, type Limits } from './limits.ts';

/** Search pages that a reader can choose; a search opens one in a tab. */
export const SEARCH_ENGINES = ['duckduckgo', 'startpage', 'ecosia', 'google', 'bing'] as const;

export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** What stands on the toolbar button: share or sign, a dot in the verdict's colour, or nothing. */
export const BADGE_STYLES = ['share', 'dot', 'none'] as const;

export type BadgeStyle = (typeof BADGE_STYLES)[number];

/** What the reader decided. `unanswered` until the welcome page is answered: nothing is remembered before. */
export interface Settings {
  remember: 'unanswered' | 'on' | 'off';
  pausedEverywhere: boolean;
  /** Site rules (lib/address/matchesPattern): there nothing is read, compared or remembered. */
  pausedSites: string[];
  /** Site rules (lib/address/matchesPattern): looked up, never remembered. */
  unrememberedSites: string[];
  limits: Limits;
  /** Whether texts are kept beside fingerprints. */
  keepTexts: boolean;
  /** Whether the pages of headlines that a followed feed lists may be read, once each. */
  readPages: boolean;
  badge: BadgeStyle;
  searchEngine: SearchEngine;
}

/** Until the reader decides. */
export const DEFAULT_SETTINGS: Settings = {
  remember: 'unanswered',
  pausedEverywhere: false,
  pausedSites: [],
  unrememberedSites: [],
  limits: NO_LIMITS,
  keepTexts: true,
  readPages: false,
  badge: 'share',
  searchEngine: 'duckduckgo',
};
