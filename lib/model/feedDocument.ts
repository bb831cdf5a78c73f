import type { Block, StatedTime } from './article.ts';

/** What a feed document turned out to be. A plain `sitemap` has addresses only. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'news-sitemap' | 'sitemap';

/** One entry of a feed, as it was read: plain text, absolute addresses. */
export interface FeedEntry {
  /** Address of the article, normalised. */
  url: string;
  /** Empty in a plain sitemap. */
  title: string;
  /** The summary, at most 500 characters; may be empty. */
  standfirst: string;
  /** What the feed gives of the text; empty where it gives none. */
  blocks: Block[];
  /** The blocks end before the article does: "…", "Continue reading". */
  isCutShort: boolean;
  /** Addresses linked from inside the text, absolute. */
  links: string[];
  /** Who is named as having written it, as it stands there. */
  creators: string[];
  published?: StatedTime;
  modified?: StatedTime;
  language?: string;
}

/** Entries that could not be taken, by reason. */
export interface LeftOut {
  /** No address that leads to a web page, or one of the reader's own network. */
  noAddress: number;
  /** The same address again. */
  repeated: number;
}

/** A part of a sitemap index. */
export interface FeedPart {
  url: string;
  /** Epoch milliseconds, where the index says when it was changed. */
  modified?: number;
}

/** A feed named in a page's head, or in a list of subscriptions. */
export interface FeedLink {
  url: string;
  title: string;
}

/** Why a document is no feed. */
export type NoFeedReason = 'web-page' | 'empty' | 'broken' | 'other';

/** What was made of one document. */
export type FeedDocument =
  | {
      kind: 'feed';
      format: FeedFormat;
      title: string;
      /** The outlet's own page, where the feed names it. */
      home?: string;
      language?: string;
      /** How often it asks to be fetched at most: minutes between two fetches (`ttl`, `sy:updatePeriod`). */
      paceMinutes?: number;
      entries: FeedEntry[];
      leftOut: LeftOut;
      /** It ended before its end, or had more entries than are read. */
      isCut: boolean;
    }
  | { kind: 'index'; parts: FeedPart[] }
  | { kind: 'subscriptions'; feeds: FeedLink[] }
  /** `feeds`: those that a web page names in its head. */
  | { kind: 'no-feed'; reason: NoFeedReason; feeds: FeedLink[] };
