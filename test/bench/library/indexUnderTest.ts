import type { Fingerprint } from '../../../lib/model/article.ts';
import type { KnownArticle } from '../../../lib/model/knownArticle.ts';

export interface IndexedArticle {
  article: KnownArticle;
  fingerprint: Fingerprint;
  /** The hashes asked for first. */
  anchors: number[];
}

/** An index as the benchmark sees it. */
export interface IndexUnderTest {
  name: string;
  /** Takes many articles in the quickest way that the index has; returns their keys in order. */
  fill(articles: readonly IndexedArticle[]): Promise<number[]>;
  /** After the last of `fill`: everything that makes it quicker to ask. */
  settle(): Promise<void>;
  /** Keys of the articles that share most with the one given, best first; the one at its own address left out. */
  ask(question: IndexedArticle): Promise<number[]>;
  /** Takes the article that was just read; returns its key. */
  add(article: IndexedArticle): Promise<number>;
  /** The next call has to open the database again. */
  close(): void;
}
