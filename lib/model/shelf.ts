import type { Origin } from './knownArticle.ts';
import type { ArticleCard, VerdictSummary } from './verdict.ts';

/** An article as the library page lists it: its card and how it stands; never its text. */
export type ShelfRow = ArticleCard & {
  id: number;
  how: Origin;
  verdict?: VerdictSummary;
  storyId?: number;
  /** Nothing is compared with it any more, until it is read again. */
  incomparable?: true;
};

/** By what a list can be ordered; the latest, or the most, first. */
export const SHELF_ORDERS = ['published', 'met', 'share', 'outlet'] as const;

export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/** What the reader wants to see of the library; a field left out asks for nothing. */
export interface ShelfQuery {
  /** Every word must stand in headline, outlet, address, author or text; in the text as a whole word. */
  words: string;
  /** Registrable domain. */
  site?: string;
  how?: Origin;
  /** BCP 47. */
  language?: string;
  /** Published (or, without a date, met) in this stretch of epoch milliseconds. */
  from?: number;
  to?: number;
  /** Other printings are known. */
  hasCopies?: boolean;
  /** A later find changed the verdict. */
  isChanged?: boolean;
  order: ShelfOrder;
}

/** How many articles there are of each, the most first. */
export interface Facets {
  sites: { site: string; outlet: string; count: number }[];
  languages: { language: string; count: number }[];
  changed: number;
  stories: number;
}

export interface ShelfAnswer {
  /** Keys of the articles that match, in the order asked for. */
  ids: number[];
  /** Articles in the library. */
  total: number;
  /** False while the library is still being looked through: then some are missing. */
  isWhole: boolean;
  /** Articles whose texts are not searched yet. */
  unsearched: number;
}

/** A story in the list of stories. */
export interface StoryRow {
  storyId: number;
  first: ShelfRow;
  printings: number;
  outlets: number;
  /** When the latest printing was published, or met; epoch milliseconds. */
  latest: number;
}

/** What uses how much of the storage; bytes. What is left of `used` are fingerprints and the index. */
export interface StorageUse {
  used: number;
  articles: number;
  /** Articles whose text is kept. */
  texts: number;
  textBytes: number;
  cardBytes: number;
}

/** What of an outlet's articles stood elsewhere before, as far as this library knows. */
export interface OutletFigures {
  site: string;
  outlet: string;
  articles: number;
  /** Earlier elsewhere, with credit. */
  credited: number;
  /** Earlier elsewhere, no credit found. */
  uncredited: number;
  /** The outlet that is named most often as the earlier one. */
  mostFrom?: string;
}

export interface Statistics {
  articles: number;
  /** Of enough articles, the most first. */
  outlets: OutletFigures[];
  /** Copies whose first printing is known with its time, by the hours in between: less than `hours`. */
  lags: { hours: number; copies: number }[];
  /** Articles met in each of the last weeks; `from`: epoch milliseconds at which it began. */
  weeks: { from: number; articles: number }[];
}
