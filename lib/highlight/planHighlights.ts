import { align } from '../alignment/align.ts';
import type { Pair } from '../alignment/fillGap.ts';
import type { Block } from '../model/article.ts';
import type { Highlights, Mark, PaintedPassage } from '../model/highlights.ts';
import { textWords, type TextWord } from '../text/textWords.ts';
import { wordingOf } from './wordingOf.ts';

/** Passages at most: a book's worth. */
const MOST_PASSAGES = 1_000;

/** Where a page's text agrees with another's: equal words, quotations apart, and the other's wording paragraph by paragraph. */
export function planHighlights(
  page: readonly Block[],
  other: readonly Block[],
): Pick<Highlights, 'blocks' | 'passages'> {
  const pageWords = textWords(page);
  const otherWords = textWords(other);
  const { passages, pairs } = align(pageWords, otherWords);
  const painted: PaintedPassage[] = [];
  let next = 0;
  for (const passage of passages) {
    let group: Pair[] = [];
    const close = () => {
      if (group.length > 0)
        painted.push({ marks: marksOf(group, pageWords), wording: wordingOf(group, pageWords, otherWords, other) });
      group = [];
    };
    for (; next < pairs.length; next++) {
      const pair = pairs[next];
      if (!pair || pair[0] >= passage.page.to) break;
      const last = group.at(-1);
      if (last && pageWords[last[0]]?.block !== pageWords[pair[0]]?.block) close();
      group.push(pair);
    }
    close();
  }
  return { blocks: [...page], passages: painted.slice(0, MOST_PASSAGES) };
}

/** Pairs that follow each other without a gap on both sides are one mark, unless speech begins or ends between them. */
function marksOf(pairs: readonly Pair[], page: readonly TextWord[]): Mark[] {
  const marks: Mark[] = [];
  let before: Pair | undefined;
  for (const pair of pairs) {
    const quoted = page[pair[0]]?.quoted ?? false;
    const last = marks.at(-1);
    const goesOn = before && pair[0] === before[0] + 1 && pair[1] === before[1] + 1;
    if (last && goesOn && last.quoted === quoted) last.to++;
    else marks.push({ from: pair[0], to: pair[0] + 1, quoted });
    before = pair;
  }
  return marks;
}
