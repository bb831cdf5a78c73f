import { followPath, type BlockAnchor } from './anchor.ts';
import { placeOf, searchText, type Place } from './searchText.ts';

/** Characters that are enough to know a part of a changed block again, and the steps in which they are tried. */
const KNOWN_AGAIN = 40;
const STEP = 20;

/** How much longer than it was a changed block may have become. */
const MOST_GROWTH = 1.5;

/**
 * The place of a block, or of some of its characters, in the live page: first where its path leads, then anywhere; as
 * it was, else from the first to the last of its words that are still there. `undefined` where it is there no more.
 * @param from offset into the block's text of the first character that is meant.
 * @param to offset of one past the last; the whole block by default.
 */
export function findBlock(document: Document, anchor: BlockAnchor, from?: number, to?: number): Range | undefined {
  const place = findPlace(document, anchor, from, to);
  if (!place) return undefined;
  const range = document.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}

/** The same as the two ends of the range. */
export function findPlace(
  document: Document,
  anchor: BlockAnchor,
  from = 0,
  to = anchor.text.length,
): Place | undefined {
  const near = followPath(document, anchor.path);
  for (const root of near === document.body ? [near] : [near, document.body]) {
    const page = searchText(root);
    const found = findQuote(page.text, anchor.text, from, to);
    if (found) return placeOf(page, ...found);
  }
  return undefined;
}

/** Where the wanted characters stand in a text, as offsets into it. */
function findQuote(page: string, block: string, from: number, to: number): [from: number, to: number] | undefined {
  const wanted = block.slice(from, to);
  const quote = wanted.trim();
  if (quote === '') return undefined;
  const lead = from + wanted.length - wanted.trimStart().length;
  const whole = page.indexOf(block);
  if (whole >= 0) return [whole + lead, whole + lead + quote.length];
  // The block has changed, the wanted part of it has not.
  const part = page.indexOf(quote);
  if (part >= 0) return [part, part + quote.length];
  const start = firstKnown(page, quote);
  const end = lastKnown(page, quote);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return end - start < quote.length * MOST_GROWTH ? [start, end] : undefined;
}

function firstKnown(page: string, quote: string): number | undefined {
  for (let at = 0; at + KNOWN_AGAIN <= quote.length; at += STEP) {
    const found = page.indexOf(quote.slice(at, at + KNOWN_AGAIN));
    if (found >= 0) return found;
  }
  return undefined;
}

function lastKnown(page: string, quote: string): number | undefined {
  for (let at = quote.length; at >= KNOWN_AGAIN; at -= STEP) {
    const found = page.lastIndexOf(quote.slice(at - KNOWN_AGAIN, at));
    if (found >= 0) return found + KNOWN_AGAIN;
  }
  return undefined;
}
