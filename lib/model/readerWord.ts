/**
 * What the reader says of an article: that it is the original, or that it is no copy. It wins over all evidence, and can
 * be withdrawn.
 */
export interface ReaderWord {
  kind: 'original' | 'not-copy';
  /** When it was given, epoch milliseconds: of two articles called the original, the one named last is. */
  at: number;
}
