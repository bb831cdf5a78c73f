import type { Origin } from '../../model/knownArticle.ts';
import type { ArticleCard, VerdictSummary } from '../../model/verdict.ts';

/** One article of the list. */
export type Row = ArticleCard & { id: number; how: Origin; verdict?: VerdictSummary };

/** The list as far as it is known: undefined rows until the library has answered, `problem` where it did not. */
export interface Shelf {
  rows?: Row[];
  /** Articles that match the query. */
  total: number;
  problem?: string;
}
