import type { Block } from '../../lib/model/article.ts';

/** The lines of a text as paragraphs, with the offset of each in the text. */
export function paragraphsOf(text: string): { blocks: Block[]; offsets: number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    blocks.push({ kind: 'paragraph', text: trimmed });
    offsets.push(index + line.indexOf(trimmed));
  }
  return { blocks, offsets };
}
