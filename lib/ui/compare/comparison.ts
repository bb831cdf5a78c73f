import type { Row } from '../../model/comparison.ts';
import type { Edit } from '../../model/edit.ts';
import type { KnownArticle } from '../../model/knownArticle.ts';
import type { ReaderWord } from '../../model/readerWord.ts';
import type { FailureCode, Match, Verdict } from '../../model/verdict.ts';

/** Two articles side by side, and the verdict about the page, which has the other as one of its matches. */
export interface Comparison {
  page: KnownArticle;
  other: KnownArticle;
  verdict: Verdict;
  match: Match;
  rows: Row[];
  edits: Edit[];
  /** When they were compared, epoch milliseconds. */
  at: number;
}

/** What the comparison page has to show. "Could not look" is never an empty comparison. */
export type Loaded =
  | { kind: 'loading' }
  | { kind: 'ready'; comparison: Comparison }
  | { kind: 'missing'; why: 'tab' | 'match' | 'page-text' | 'other-text' }
  | { kind: 'failed'; code: FailureCode };

/** Keeps the reader's word about one of the two, or takes it back. */
export type Say = (id: number, word: ReaderWord['kind'] | 'withdrawn') => void;
