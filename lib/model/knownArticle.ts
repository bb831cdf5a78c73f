import type { Article, Fingerprint } from './article.ts';
import type { Limits } from './limits.ts';
import type { ReaderWord } from './readerWord.ts';
import type { Headline } from './feed.ts';
import type { ArticleCard, VerdictSummary } from './verdict.ts';

/** An article with what the background adds to what was read. */
export interface KnownArticle extends Article {
  /** Key in the library; absent for a page that is only looked up. */
  id?: number;
  /** Registrable domain. */
  site: string;
  /** Epoch milliseconds at which it was met first. */
  firstSeen: number;
  /** When a feed that the reader follows listed it first; epoch milliseconds. */
  listed?: number;
  /** All known printings of one text have the same; absent where only one is known. */
  storyId?: number;
  /** What the reader says of it. */
  word?: ReaderWord;
}

/** How an article can come into the library. */
export const ORIGINS = ['read', 'feed', 'file'] as const;

export type Origin = (typeof ORIGINS)[number];

/** An article of the library that shares fingerprint hashes with a page. */
export interface Candidate {
  id: number;
  /** Shared hashes, those of boilerplate left out. */
  sharedHashes: number;
  /** An estimate of the page's shingles that stand there, by what the shared hashes stand for; in [0, 1]. */
  shareOfPage: number;
  /** All hashes of its own; unknown where only some of them were kept. */
  ownHashes?: number;
  /** True where only a part of its fingerprint is known, and perhaps no text: `shareOfPage` is all that can be said. */
  estimated: boolean;
}

/** What is asked of the library. */
export interface Question {
  fingerprint: Fingerprint;
  /**
   * Hashes of all shingles of the text, as far as they are known. An article's fingerprint is compared with these: which
   * of the shared ones winnowing selected on either side need not be the same.
   */
  shingles?: readonly number[];
  /** The hashes worth asking for (lib/fingerprint/anchors). Without them those of the fingerprint are asked for. */
  anchors?: readonly number[];
}

/** An article as the library has it. */
export interface StoredArticle {
  /** Without blocks where the text is not kept. */
  article: KnownArticle;
  textKept: boolean;
  fingerprint: Fingerprint;
  verdict?: VerdictSummary;
}

/**
 * What the look-up needs of the library, whatever index is behind it. Every method rejects with a `LibraryError` where
 * the library cannot be used: "could not look" is never an empty answer.
 */
export interface Originals {
  /** Articles in the library. */
  count(): Promise<number>;
  /** The articles that share most hashes, best first, the page itself (by address) left out. */
  candidates(question: Question, exceptUrl: string, limit: number): Promise<Candidate[]>;
  article(id: number): Promise<StoredArticle | undefined>;
  idOf(url: string): Promise<number | undefined>;
  /** When a feed listed this address, where only its headline was kept. */
  listedAt(url: string): Promise<number | undefined>;
  /** Headlines of other addresses in the same words (lib/feeds/headlineKey), the earliest met first. */
  headlinesLike(key: string, exceptUrl: string): Promise<Headline[]>;
  /**
   * Writes an article under its address, all or nothing; a known one keeps its id and the time it was first seen. Without
   * `withText` only its fingerprint is written, and a text that is there goes.
   */
  remember(article: KnownArticle, fingerprint: Fingerprint, how: Origin, withText?: boolean): Promise<number>;
  /** Makes these articles, with all printings of their stories, one story. Erased ones are passed over. */
  joinStory(ids: readonly number[]): Promise<void>;
  /** Keys of a story's printings, by the time they state, else by when they were met; at most `limit`. */
  earliestOf(storyId: number, limit: number): Promise<number[]>;
  /** Keeps the verdict beside the article; does nothing if the article was erased meanwhile. */
  keepVerdict(id: number, verdict: VerdictSummary): Promise<void>;
  /** Keeps the reader's word beside the article, or withdraws it; does nothing if the article was erased meanwhile. */
  keepWord(id: number, word: ReaderWord | undefined): Promise<void>;
  /** Erases what is beyond the limits, once a day; for when nobody waits. Returns how many. */
  keepLimits(limits: Limits, now: number): Promise<number>;
  /** Puts the index in order, in many short steps; for when nobody waits. May be cut off at any moment. */
  fold(): Promise<void>;
}

/** The part of an article that is shown: never its text. */
export function cardOf(article: Omit<KnownArticle, 'blocks'>): ArticleCard {
  const { id, url, title, outlet, site, authors, agencies, published, firstSeen, words, language, word } = article;
  return {
    ...(id !== undefined && { id }),
    url,
    title,
    outlet,
    site,
    authors,
    agencies,
    ...(published?.isModified !== true && published && { published }),
    firstSeen,
    words,
    ...(language !== undefined && { language }),
    ...(word && { word }),
  };
}
