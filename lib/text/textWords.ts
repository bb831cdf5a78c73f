import type { Block } from '../model/article.ts';
import { quotations } from './quotations.ts';
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
  return blocks.flatMap((block, index) => {
    const speech = block.kind === 'quotation' ? [{ from: 0, to: block.text.length }] : quotations(block.text);
    let next = 0;
    return words(block.text).map((word): TextWord => {
      while (next < speech.length && (speech[next]?.to ?? 0) <= word.from) next++;
      const range = speech[next];
      return { ...word, block: index, quoted: range !== undefined && word.from >= range.from };
    });
  });
}
