import { Readability } from '@mozilla/readability';
import type { Block } from '../model/article.ts';
import { blocks } from './blocks.ts';

/** Elements Readability is given at most; a page beyond that is read from its `article` or `main` element alone. */
const MOST_ELEMENTS = 40_000;

/** Characters of text kept (design, section 8). */
export const MOST_CHARACTERS = 200_000;

export interface MainText {
  blocks: Block[];
  /** Addresses linked from the text, as written. */
  links: string[];
  captions: string[];
  cut: boolean;
}

/**
 * The article's own text: Readability on a clone (it takes its document apart), read block by block. The headline
 * itself is left out. Empty where no text was found.
 */
export function mainText(document: Document, title: string): MainText {
  const clone = document.cloneNode(true) as Document;
  const captions = [...clone.querySelectorAll('figcaption, [class*="caption" i]')]
    .slice(0, 20)
    .map((caption) => caption.textContent.replace(/\s+/g, ' ').trim().slice(0, 300))
    .filter(Boolean);
  const root = readable(clone);
  if (!root) return { blocks: [], links: [], captions, cut: false };
  const all = blocks(root).filter(({ text }) => text !== title);
  const links = [...root.querySelectorAll('a[href]')].slice(0, 50).map((link) => link.getAttribute('href') ?? '');
  return { ...cutAt(all, MOST_CHARACTERS), links, captions };
}

function readable(clone: Document): Element | undefined {
  if (clone.getElementsByTagName('*').length > MOST_ELEMENTS) {
    const small = [...clone.querySelectorAll('article, main, [role="main"]')].find(
      (element) => element.getElementsByTagName('*').length <= MOST_ELEMENTS,
    );
    if (!small) return undefined;
    clone.body.replaceChildren(small);
  }
  const result = new Readability<Element>(clone, { serializer: (node) => node as Element, charThreshold: 250 }).parse();
  return result?.content ?? undefined;
}

function cutAt(all: readonly Block[], most: number): { blocks: Block[]; cut: boolean } {
  const kept: Block[] = [];
  let left = most;
  for (const block of all) {
    if (left <= 0) return { blocks: kept, cut: true };
    kept.push(block.text.length > left ? { ...block, text: block.text.slice(0, left) } : block);
    left -= block.text.length;
  }
  return { blocks: kept, cut: left < 0 };
}
