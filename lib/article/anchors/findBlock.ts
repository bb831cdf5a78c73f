import { followPath, type BlockAnchor } from './anchor.ts';
import { rangeOf, searchText, type SearchText } from './searchText.ts';

/** Characters at either end of a changed block that must be found to find the block. */
const END_CHARACTERS = 40;

/** How much longer or shorter than it was a changed block may have become. */
const MOST_GROWTH = 1.5;

/**
 * The place of a block, or of some of its characters, in the live page: first where its path leads, then anywhere; as
 * it was, else from its first words to its last. `undefined` where it is there no more.
 * @param from offset into the block's text of the first character that is meant.
 * @param to offset of one past the last; the whole block by default.
 */
export function findBlock(
  document: Document,
  anchor: BlockAnchor,
  from = 0,
  to = anchor.text.length,
): Range | undefined {
  const near = followPath(document, anchor.path);
  for (const root of near === document.body ? [near] : [near, document.body]) {
    const page = searchText(root);
    const found = findQuote(page, anchor.text, from, to);
    if (found) return rangeOf(page, ...found);
  }
  return undefined;
}

/** Where the wanted characters stand in a text, as offsets into it. */
function findQuote(page: SearchText, block: string, from: number, to: number): [from: number, to: number] | undefined {
  const quote = block.slice(from, to).trim();
  if (quote === '') return undefined;
  const lead = from + (block.slice(from, to).length - block.slice(from, to).trimStart().length);
  const whole = page.text.indexOf(block);
  if (whole >= 0) return [whole + lead, whole + lead + quote.length];
  // The block has changed, the wanted part of it has not.
  const part = page.text.indexOf(quote);
  if (part >= 0) return [part, part + quote.length];
  const start = page.text.indexOf(quote.slice(0, END_CHARACTERS));
  if (start < 0 || quote.length <= END_CHARACTERS) return undefined;
  const end = page.text.indexOf(quote.slice(-END_CHARACTERS), start);
  const length = end + END_CHARACTERS - start;
  return end >= 0 && length < quote.length * MOST_GROWTH ? [start, start + length] : undefined;
}
