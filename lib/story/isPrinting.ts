import type { Overlap } from '../model/overlap.ts';

/** The least part of either text that a printing of the same text must share. */
const LEAST_SHARE = 0.4;

/**
 * Whether two articles are printings of one text, and so of one story: the page is a whole copy, or a good part of both
 * is shared. An article that joins parts of two others is none: it would make one story of theirs.
 */
export function isPrinting({ kind, shareOfPage, shareOfOther }: Overlap): boolean {
  return kind === 'whole' || (kind === 'part' && Math.min(shareOfPage, shareOfOther) >= LEAST_SHARE);
}
