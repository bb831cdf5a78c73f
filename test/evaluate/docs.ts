import { textWords, type TextWord } from '../../lib/text/textWords.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { readJsonl } from './readJsonl.ts';

export interface Doc {
  id: string;
  text: string;
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
