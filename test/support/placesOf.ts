import { findMarks } from '../../lib/highlight/findMarks.ts';
import type { Block } from '../../lib/model/article.ts';
import { textWords } from '../../lib/text/textWords.ts';

/**
 * Where the blocks that were read stand in the page as it is now, found as a passage to be painted is found. Runs in a
 * page. Undefined for a block, or for all, that is not there any more.
 */
export function placesOf(root: Element, blocks: readonly Block[]): (Range | undefined)[] {
  let to = 0;
  const passages = blocks.map((block) => {
    const from = to;
    to += textWords([block]).length;
    return { marks: [{ from, to, quoted: false }], wording: [] };
  });
  const found = findMarks(root, { blocks: [...blocks], passages });
  return blocks.map((_, at) => {
    const ranges = found?.[at]?.shared ?? [];
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (first && last) first.setEnd(last.endContainer, last.endOffset);
    return first;
  });
}
