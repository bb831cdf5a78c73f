import type { Row } from '../../model/comparison.ts';
import type { Edit } from '../../model/edit.ts';
import type { KnownArticle } from '../../model/knownArticle.ts';
import type { FailureCode, Match, MatchVerdict } from '../../model/verdict.ts';

/** Two articles side by side, and the verdict that one of them is the match of. */
export interface Comparison {
  page: KnownArticle;
  other: KnownArticle;
  verdict: MatchVerdict;
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
