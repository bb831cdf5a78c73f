import { align } from '../alignment/align.ts';
import { findEdits } from '../edits/findEdits.ts';
import { rowsOf } from '../edits/rowsOf.ts';
import type { Row } from '../model/comparison.ts';
import type { Edit } from '../model/edit.ts';
import type { Direction } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { textWords } from '../text/textWords.ts';
import { laterOf } from './lookUp.ts';

/** Two articles that the comparison shows. */
interface Sides {
  page: KnownArticle;
  other: KnownArticle;
  direction: Direction;
}

/** What the comparison page asks of its worker. */
export const comparer = {
  /** Two articles as the comparison shows them: the rows in which they stand, and what was changed. */
  async sideBySide({ page, other, direction }: Sides): Promise<{ rows: Row[]; edits: Edit[] }> {
    const pageWords = textWords(page.blocks);
    const otherWords = textWords(other.blocks);
    const aligned = { alignment: align(pageWords, otherWords), pageWords, otherWords };
    return { rows: rowsOf(page, other, aligned), edits: findEdits(page, other, aligned, laterOf(direction)) };
  },
};
