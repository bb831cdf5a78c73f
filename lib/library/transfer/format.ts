/** The first line of a library file (docs/library-format.md). */
export interface Header {
  firstprint: 'library';
  version: number;
  /** When it was written, ISO 8601. */
  written: string;
  articles: number;
}

/** Raised when a reader of the version before could misread a file. */
export const FORMAT_VERSION = 1;

/**
 * Characters of a line: an article has 200,000 characters of text at most, each of which may be written as six
 * (`\u00e9`), and the rest is bounded too. What is longer is no article.
 */
export const LONGEST_LINE = 3_000_000;
