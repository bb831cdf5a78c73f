import type { Fingerprint } from './article.ts';
import type { KnownArticle } from './knownArticle.ts';

/** Why a line of a library file was not taken. */
export type LineSkipReason = 'too-long' | 'not-json' | 'no-article' | 'no-address' | 'no-text' | 'bad-fingerprint';

/** Why a saved page was not taken. */
export type PageSkipReason =
  | 'unreadable-file'
  | 'empty'
  | 'not-html'
  | 'too-large'
  /** Nothing in it says at which public address it was read. */
  | 'no-address'
  /** What says so names several sites. */
  | 'two-addresses'
  | 'no-article-page'
  /** Behind a wall: `detail` is how many words could be read. */
  | 'only-part';

export type SkipReason = LineSkipReason | PageSkipReason;

/** What was not taken: a line by its number in the file, from 1, or a saved page by its name. */
export type Skipped = ({ line: number } | { file: string }) & {
  reason: SkipReason;
  /** What of it is wrong, for whoever wrote the file. */
  detail?: string;
};

/** Of what was skipped, so much is told one by one. */
export const MOST_TOLD = 1000;

/** The article of a saved page. */
export interface TakenPage {
  article: KnownArticle;
  fingerprint: Fingerprint;
}

/** How far an import is. `line`: every line, or page, up to it is in the library, or was skipped. */
export interface Progress {
  line: number;
  added: number;
  known: number;
  skipped: number;
  /** As the file says at its beginning. */
  expected: number;
}

/** Why an import ended. `damaged`: the file ends in the middle; what stood before is in. */
export type Ending = 'done' | 'cancelled' | 'damaged' | 'no-library-file' | 'newer-version';

export interface ImportReport extends Progress {
  ending: Ending;
  /** The first thousand of them. */
  lines: Skipped[];
}

/** An import that was begun and not ended; `pages`: how many saved pages it was, where it was no library file. */
export interface Interrupted {
  file: string;
  line: number;
  pages?: number;
}
