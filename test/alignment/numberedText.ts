import type { Block } from '../../lib/model/article.ts';
import { textWords, type TextWord } from '../../lib/text/textWords.ts';

/** Words that occur once in the world: "a7 a8 a9". Texts built of them share exactly what a test gives them to share. */
export function numbered(name: string, count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => `${name}${from + at}`).join(' ');
}

/** The words of paragraphs. */
export function paragraphs(...texts: string[]): TextWord[] {
  return textWords(texts.map((text): Block => ({ kind: 'paragraph', text })));
}
