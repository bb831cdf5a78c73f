import type { Block } from '../../model/article.ts';
import type { ShelfRow } from '../../model/shelf.ts';

/** An article of the library as it is shown on a page of its own. */
export interface ShownArticle {
  row: ShelfRow;
  /** Missing where only the fingerprint is kept. */
  blocks?: Block[];
  /** Hashes of the fingerprint; missing where there is none. */
  hashes?: number;
}
