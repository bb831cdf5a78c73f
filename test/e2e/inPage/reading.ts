import { findBlock } from '../../../lib/article/anchors/findBlock.ts';
import { mainText } from '../../../lib/article/mainText.ts';
import { readContent } from '../../../lib/article/readArticle.ts';

/** The whole reading, as the extension does it: no places of the texts are asked for. */
export function readWhole(): { texts: string[]; found: []; ms: number } {
  const start = performance.now();
  const { article } = readContent(document, location.href, Date.now());
  return { texts: article.blocks.map(({ text }) => text), found: [], ms: performance.now() - start };
}

/** The texts that are read, and what the ranges found for them in the live page hold. */
export function readAndFind(): { texts: string[]; found: (string | undefined)[] } {
  const { blocks, anchors } = mainText(document, '');
  const found = anchors.map((anchor) => findBlock(document, anchor)?.toString().replace(/\s+/g, ' ').trim());
  return { texts: blocks.map(({ text }) => text), found };
}

/** The same after the page has drawn its text again, elsewhere and with an advertisement before each paragraph. */
export function findAfterRedraw(): { texts: string[]; found: (string | undefined)[] } {
  const { blocks, anchors } = mainText(document, '');
  const main = document.querySelector('main');
  const again = document.createElement('section');
  for (const paragraph of document.querySelectorAll('p'))
    again.append(document.createElement('aside'), paragraph.cloneNode(true));
  main?.replaceWith(again);
  const found = anchors.map((anchor) => findBlock(document, anchor)?.toString().replace(/\s+/g, ' ').trim());
  return { texts: blocks.map(({ text }) => text), found };
}
