import type { StatedTime } from './article.ts';
import type { FeedFormat, FeedPart, FeedLink, NoFeedReason } from './feedDocument.ts';

/** What a feed gives of its articles: the most that any of its entries gave. */
export type FeedGives = 'texts' | 'standfirsts' | 'headlines' | 'addresses';

/** Why a feed could not be taken. */
export type FeedProblem =
  /** Nobody answered: no such host, no connection, endless redirects, a broken certificate. */
  | 'no-answer'
  /** It did not come to an end in time, and what came was no feed. */
  | 'too-slow'
  /** The server refused: 401, 403 and other answers of its kind. */
  | 'refused'
  | 'missing'
  /** 410: it says that there will be none any more. It is not asked again. */
  | 'gone'
  | 'server-error'
  /** The browser no longer lets the extension fetch from this site. */
  | 'permission'
  /** The address, or the one it leads to, is in the reader's own network. */
  | 'private-address'
  /** What came could not be written to the library. */
  | 'library'
  | NoFeedReason;

/** What a reader may want to know of a feed that was taken all the same. */
export interface FeedNotes {
  /** Its end was not read. */
  isCut?: boolean;
  /** Entries that lead nowhere, or into the reader's own network. */
  noAddress?: number;
  /** Entries that lead to another site than the feed's: what a feed says of others is not believed. */
  elsewhere?: number;
  /** Where most of those lead. */
  elsewhereSite?: string;
}

/** What came of the last attempt. */
export type FeedState =
  | { kind: 'new' }
  /** `added`: articles and headlines that were not known. */
  | { kind: 'taken'; added: number; notes: FeedNotes }
  | { kind: 'unchanged' }
  /** The server asked not to be asked before then (429, 503, `Retry-After`). */
  | { kind: 'waiting'; until: number }
  /** `since`: the first of the failures in a row. */
  | { kind: 'failed'; problem: FeedProblem; since: number; status?: number };

/** A feed to be followed, as a reader names it. */
export interface FeedToFollow extends FeedLink {
  /** Sites beside its own whose articles it brings. */
  sites?: string[];
}

/** A feed as it is followed from now on, due at once. */
export const newFeed = ({ url, title, sites = [] }: FeedToFollow, now: number): Omit<Feed, 'id'> => ({
  url,
  title,
  sites,
  on: true,
  added: now,
  nextDue: now,
  failures: 0,
  quiet: 0,
  state: { kind: 'new' },
  articles: 0,
  headlines: 0,
  known: [],
});

/** A feed that the reader follows. Times are epoch milliseconds. */
export interface Feed extends FeedToFollow {
  id: number;
  sites: string[];
  /** The reader's switch. */
  on: boolean;
  added: number;
  /** When it is to be fetched again. */
  nextDue: number;
  /** The last attempt, and the last that brought an answer. */
  tried?: number;
  fetched?: number;
  /** To ask whether anything is new. */
  etag?: string;
  lastModified?: string;
  format?: FeedFormat | 'index';
  gives?: FeedGives;
  language?: string;
  /** Minutes that it asks to be left alone between two fetches. */
  paceMinutes?: number;
  /** Attempts in a row that failed, and fetches in a row that brought nothing new. */
  failures: number;
  quiet: number;
  state: FeedState;
  /** Articles and headlines it brought. */
  articles: number;
  headlines: number;
  /** Hashes of the addresses in its last document: what was erased is not brought back. */
  known: number[];
  /** The parts of a sitemap index when it was last read, and those that are still to be fetched. */
  parts?: FeedPart[];
  pending?: string[];
}

/** An article of which only a feed's line is known. It supports "listed earlier", never a verdict by itself. */
export interface Headline {
  /** Normalised. */
  url: string;
  site: string;
  outlet: string;
  title: string;
  standfirst: string;
  published?: StatedTime;
  /** When the library met it. */
  firstSeen: number;
  /** The headline's words, folded; empty where they are too few to tell one from another. */
  key: string;
  page?: PageToRead;
}

/** What becomes of a headline's page, where the reader lets pages be read: it is read once. */
export interface PageToRead {
  /** The feed that listed it. */
  feed: number;
  /** When it may be asked for, epoch milliseconds; not there any more once it was. */
  due?: number;
  /** Requests for it so far. */
  tries: number;
}

/** What a server gave when a document was asked for. */
export type FetchAnswer =
  | {
      kind: 'document';
      /** Where it stood, after redirects. */
      address: string;
      bytes: Uint8Array;
      contentType: string;
      etag?: string;
      lastModified?: string;
      /** Minutes for which the server says it is fresh. */
      freshMinutes?: number;
      /** Its end was not received: it was too large or too slow. */
      isCut: boolean;
    }
  | { kind: 'unchanged' }
  | { kind: 'wait'; retryAfter?: string }
  | { kind: 'failed'; problem: FeedProblem; status?: number };

/** The library as whoever fetches feeds needs it. Every method rejects with a `LibraryError` where it cannot be used. */
export interface FeedShelf {
  all(): Promise<Feed[]>;
  /** Notes that a feed is being fetched, unless it is not due any more; whoever dies meanwhile, it is due again `nextDue`. */
  claim(id: number, now: number, nextDue: number): Promise<Feed | undefined>;
  /** Keeps what came of it; does nothing where the feed was removed meanwhile. */
  keep(id: number, change: Partial<Feed>): Promise<void>;
  /** Keeps headlines that are not known, @returns how many; forgets those met before `forgetBefore`. */
  keepHeadlines(headlines: readonly Headline[], forgetBefore: number): Promise<number>;
}

/**
 * The pages of headlines that are still to be read. Every method rejects with a `LibraryError` where the library cannot be
 * used.
 */
export interface PageQueue {
  /**
   * The page that has waited longest, of a feed that is followed and a host that is free. It is noted as asked for before
   * anyone asks, and its host as busy until `hostFree`: whoever dies meanwhile, it is not asked for twice.
   */
  claim(now: number, hostFree: number): Promise<Headline | undefined>;
  /** Its host is left alone until then; `again`: and then the page is asked for once more. */
  postpone(url: string, until: number, again: boolean): Promise<void>;
  /** When the next is to be read; nothing where none waits. */
  next(): Promise<number | undefined>;
}
