import type { Block } from '../model/article.ts';
import { quotations, type Range } from './quotations.ts';
import { words, type Word } from './words.ts';

/** A word of an article's main text, with its place in it. */
export interface TextWord extends Word {
  /** Index of the block it stands in; `from` and `to` are offsets into that block's text. */
  block: number;
  /** True inside quotation marks or a block quotation. */
  quoted: boolean;
}

/** All words of an article's blocks, in reading order. */
export function textWords(blocks: readonly Block[]): TextWord[] {
  const speech = spokenRanges(blocks);
  return blocks.flatMap((block, index) => {
    const ranges = speech[index] ?? [];
    let next = 0;
    return words(block.text).map((word): TextWord => {
      while (next < ranges.length && (ranges[next]?.to ?? 0) <= word.from) next++;
      const range = ranges[next];
      return { ...word, block: index, quoted: range !== undefined && word.from >= range.from };
    });
  });
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
