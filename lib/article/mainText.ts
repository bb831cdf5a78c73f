import { Readability } from '@mozilla/readability';
import type { Block } from '../model/article.ts';
import { MOST_BLOCKS, MOST_CHARACTERS } from '../model/bounds.ts';
import { blocks } from './blocks.ts';
import { clean } from './meta.ts';

/** Elements Readability is given at most; a page beyond that is read from its `article` or `main` element alone. */
const MOST_ELEMENTS = 40_000;

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
    .map((caption) => clean(caption.textContent, 300))
    .filter(Boolean);
  const root = readable(clone);
  if (!root) return { blocks: [], links: [], captions, cut: false };
  const all = blocks(root).filter(({ text }) => text !== title);
  const links = [...root.querySelectorAll('a[href]')].slice(0, 50).map((link) => link.getAttribute('href') ?? '');
  return { ...cutOff(all), links, captions };
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

/** Keeps the beginning of a text that is longer than any article. */
function cutOff(all: readonly Block[]): { blocks: Block[]; cut: boolean } {
  const kept: Block[] = [];
  let left = MOST_CHARACTERS;
  for (const block of all.slice(0, MOST_BLOCKS)) {
    if (left <= 0) break;
    kept.push(block.text.length > left ? { ...block, text: block.text.slice(0, left) } : block);
    left -= block.text.length;
  }
  return { blocks: kept, cut: kept.length < all.length || left < 0 };
}
