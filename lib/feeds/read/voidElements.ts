import type { SAXParser, Tag } from 'sax';

/** Elements of HTML that have no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Those of them that feeds write into their texts and that are no element of a feed. */
const VOID_IN_FEEDS = new Set(['br', 'hr', 'img', 'wbr']);

export const isVoid = (name: string, inPage = true): boolean => (inPage ? VOID : VOID_IN_FEEDS).has(name);

/**
 * Ends an element just opened that has no end. The parser would keep it open, and a hostile text could make it search
 * through a million of them for each end it reads.
 */
export function endVoid(parser: SAXParser, tag: Tag): void {
  if (!tag.isSelfClosing) (parser as SAXParser & { tags: unknown[] }).tags.pop();
}
