import type { Block } from '../model/article.ts';
import { joinQuotations } from './joinQuotations.ts';
import { quotations, type Range } from './quotations.ts';
import { words, type Word } from './words.ts';

/** A word of an article's main text, with its place in it. */
export interface TextWord extends Word {
  /** Index of the block it stands in; `from` and `to` are offsets into that block's text. */
  block: number;
  /** True inside quotation marks or a block quotation. */
  quoted: boolean;
  /** Quoted, or in a short reporting clause between two parts of one quotation: what "outside quotations" leaves out. */
  inQuotation: boolean;
}

/** All words of an article's blocks, in reading order. */
export function textWords(blocks: readonly Block[]): TextWord[] {
  const speech = spokenRanges(blocks);
  return blocks.flatMap((block, index) => {
    const isQuoted = inOneOf(speech[index] ?? []);
    const isInQuotation = inOneOf(joinQuotations(block.text, speech[index] ?? []));
    return words(block.text).map(({ key, folded, from, to, weight }): TextWord => {
      // Named one by one: to copy an object by `...` is dear in code that has just been loaded.
      return { key, folded, from, to, weight, block: index, quoted: isQuoted(from), inQuotation: isInQuotation(from) };
    });
  });
}

const inNone = () => false;

/** Whether an offset lies in one of the ranges; to be asked in ascending order. */
function inOneOf(ranges: readonly Range[]): (offset: number) => boolean {
  if (ranges.length === 0) return inNone;
  let next = 0;
  return (offset) => {
    while (next < ranges.length && (ranges[next]?.to ?? 0) <= offset) next++;
    const range = ranges[next];
    return range !== undefined && offset >= range.from;
  };
}

/**
 * Quoted ranges of each block. Speech over several paragraphs opens each of them and closes only the last: a chain of
 * open ones counts only where such an end comes. Marks put before every paragraph quote nothing.
 */
function spokenRanges(blocks: readonly Block[]): Range[][] {
  const found: Range[][] = [];
  let chain: number[] = [];
  blocks.forEach(({ kind, text }, index) => {
    if (kind === 'quotation') {
      found.push([{ from: 0, to: text.length }]);
      return;
    }
    const { ranges, open } = quotations(text);
    found.push(ranges);
    if (open) {
      chain.push(index);
      return;
    }
    // The chain ends well where this paragraph, too, begins with speech, and closes it.
    if (ranges[0]?.from === 0) for (const at of chain) found[at] = [{ from: 0, to: blocks[at]?.text.length ?? 0 }];
    chain = [];
  });
  return found;
}
