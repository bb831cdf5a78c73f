import type { Facets, ShelfAnswer, ShelfRow } from '../../model/shelf.ts';
import type { Interrupted } from '../../model/transfer.ts';

/** One article of the list. */
export type Row = ShelfRow;

/** The list as far as it is known: nothing until the library has answered, `problem` where it did not. */
export interface Shelf {
  answer?: ShelfAnswer;
  facets?: Facets;
  problem?: string;
}

/** What becomes of an import. */
export type ImportState =
  | { kind: 'running'; done: number; of: number }
  | { kind: 'exporting'; done: number; of: number }
  | ({ kind: 'interrupted' } & Interrupted)
  | {
      kind: 'ended';
      /** What happened, in a sentence. */
      words: string;
      isProblem: boolean;
      /** Lines and pages that were passed over, in words. */
      lines: string[];
    };
