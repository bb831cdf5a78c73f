import type { Block } from '../../lib/model/article.ts';
import { textWords, type TextWord } from '../../lib/text/textWords.ts';
import { readJsonl } from './readJsonl.ts';

export interface Doc {
  id: string;
  text: string;
}

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

/** A document as the matching engine takes it. */
export interface ReadDoc {
  words: TextWord[];
  /** Where each block begins in the document's text. */
  offsets: number[];
}

/** The documents of several files by their names, each tokenised when it is first asked for. */
export function docReader(files: readonly string[]): (id: string) => ReadDoc | undefined {
  const docs = new Map(files.flatMap((file) => readJsonl<Doc>(file)).map((doc) => [doc.id, doc]));
  const known = new Map<string, ReadDoc>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const doc = docs.get(id);
    if (!doc) return undefined;
    const { blocks, offsets } = paragraphsOf(doc.text);
    const read = { words: textWords(blocks), offsets };
    known.set(id, read);
    return read;
  };
}
