import type { Block } from './article.ts';

/** A stretch of one block of an article's text: characters from the first, to one past the last. */
export interface TextPart {
  block: number;
  kind: Block['kind'];
  from: number;
  to: number;
}

/**
 * One row of a comparison. The rows of one side hold its whole text in order, each character once (but for blocks
 * without a word, which are left out).
 */
export type Row =
  /** Stands on both sides in the same order. `words`: equal words in it; `passage`: its number, from 1. */
  | { kind: 'shared'; page: TextPart; other: TextPart; words: number; passage: number }
  /** Stands on one side only. */
  | { kind: 'only'; page: TextPart }
  | { kind: 'only'; other: TextPart }
  /**
   * Stands on both sides, in another order. `counterpart`: the row where it stands on the other side, if it does;
   * `after`: the number of the last shared row before that one, 0 at the beginning.
   */
  | { kind: 'moved'; page: TextPart; words: number; counterpart?: number; after: number }
  | { kind: 'moved'; other: TextPart; words: number; counterpart?: number; after: number };
