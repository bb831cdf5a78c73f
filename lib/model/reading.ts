import type { Article, Fingerprint } from './article.ts';

/** Why a page is left alone; each is decided by the gate before the reader is loaded, except `short`. */
export type NotArticleReason = 'no-signs' | 'home' | 'listing' | 'video' | 'app' | 'not-html' | 'short';

/** The gate's answer. A page of which it is not `sure` is read and looked up but never remembered. */
export type Guess = { kind: 'article'; sure: boolean } | { kind: 'not-article'; reason: NotArticleReason };

/** Why the reader does not stand by what it read. */
export type UnreadableReason = 'wall' | 'doubt';

/** An article's text, or what could be read of it, with its fingerprint. */
export interface ReadText {
  article: Article;
  fingerprint: Fingerprint;
}

/** What the reader made of one document. */
export type Reading =
  | ({ kind: 'article'; private: boolean } & ReadText)
  | { kind: 'not-article'; reason: NotArticleReason }
  | {
      kind: 'unreadable';
      reason: UnreadableReason;
      title: string;
      wordsRead: number;
      /** As the page declares it (JSON-LD wordCount or articleBody), if it does. */
      wordsDeclared?: number;
      firstWords: string;
      lastWords: string;
      /** What was read, where it is as long as an article: it may be found elsewhere all the same. */
      part?: ReadText;
    };
