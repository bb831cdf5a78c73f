import type { Block } from '../../lib/model/article.ts';

/** A plain text as an article has it: a paragraph a line. */
export const blocksOf = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line }));
