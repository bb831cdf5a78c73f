import { words, type Word } from '../text/words.ts';

/** Characters of a page that are looked through at most. */
const MOST_CHARACTERS = 1_000_000;

/** The words a reader sees in a page, in document order, and the way from a word back to the page. */
export interface PageWords {
  words: Word[];
  /** The range from one word to another, both included, with the marks of punctuation that cling to them. */
  range(first: number, last: number): Range | undefined;
}

/** A text node and where it begins in the text. */
interface Stretch {
  node: Text;
  at: number;
}

/** Reads the visible text under `root`. What parts paragraphs parts words; hidden text is left out. Changes nothing. */
export function pageWords(root: Element): PageWords {
  const { text, stretches } = visibleText(root);
  const list = words(text);

  /** Place of a character; of the end of one for `end`, so that a range never begins in the next paragraph. */
  const placeOf = (offset: number, end: boolean): { node: Text; offset: number } | undefined => {
    let [low, high] = [0, stretches.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stretches[middle]?.at ?? 0) <= offset - (end ? 1 : 0)) low = middle;
      else high = middle - 1;
    }
    const stretch = stretches[low];
    return stretch && { node: stretch.node, offset: Math.min(offset - stretch.at, stretch.node.length) };
  };

  return {
    words: list,
    range(first, last) {
      let from = list[first]?.from;
      let to = list[last]?.to;
      if (from === undefined || to === undefined) return undefined;
      while (from > 0 && isPunctuation(text.charAt(from - 1))) from--;
      while (to < text.length && isPunctuation(text.charAt(to))) to++;
      const [start, end] = [placeOf(from, false), placeOf(to, true)];
      if (!start || !end) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return range;
    },
  };
}

const isPunctuation = (character: string) => /[^\s\p{L}\p{N}]/u.test(character);

function visibleText(root: Element): { text: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  const view = root.ownerDocument.defaultView;
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > MOST_CHARACTERS) return;
    if (node.nodeType === 3) {
      stretches.push({ node: node as Text, at: text.length });
      text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const { display, visibility } = view?.getComputedStyle(node as Element) ?? { display: 'block', visibility: '' };
    if (display === 'none' || node.nodeName === 'BR') {
      text += node.nodeName === 'BR' ? '\n' : '';
      return;
    }
    const parts = !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
    if (parts) text += '\n';
    for (const child of node.childNodes) if (visibility !== 'hidden' || child.nodeType === 1) walk(child);
    if (parts) text += '\n';
  };
  walk(root);
  return { text, stretches };
}
