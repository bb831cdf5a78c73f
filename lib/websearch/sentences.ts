import type { Block } from '../model/article.ts';
import { countWords, words } from '../text/words.ts';

/** A sentence of a text, and how much in it is particular to it. */
interface Ranked {
  text: string;
  particular: number;
}

/** Shorter ones are found everywhere, longer ones are cut by the search page. */
const SHORTEST = 8;
const LONGEST = 30;

const END = /(?<=[.!?…][”"’»)]*)\s+|(?<=[。！？]|[。！？][」』])/u;

/** Sentences of a text that a search could find it by, the most particular first: names, numbers and long words make one so. */
export function sentences(blocks: readonly Block[]): string[] {
  const found = blocks.filter(({ kind }) => kind !== 'subhead').flatMap(({ text }) => text.split(END));
  return found
    .map((text): Ranked => ({ text: text.trim(), particular: particular(text) }))
    .filter(({ text }) => {
      const length = countWords(words(text));
      return length >= SHORTEST && length <= LONGEST;
    })
    .sort((a, b) => b.particular - a.particular)
    .map(({ text }) => text);
}

function particular(sentence: string): number {
  const list = sentence.split(/\s+/).slice(1);
  return list.filter((word) => /^\p{Lu}|\d/u.test(word)).length * 2 + list.filter((word) => word.length > 8).length;
}
