import type { Block } from '../model/article.ts';
import { MOST_BLOCKS, MOST_CHARACTERS } from '../model/bounds.ts';
import { clean } from './meta.ts';
import { articleLines } from './text/articleLines.ts';
import type { PageText } from './text/page.ts';
import { seeing } from './text/seeing.ts';
import { isWallLine } from './text/wallWords.ts';
import { walkPage } from './text/walkPage.ts';

export interface MainText {
  blocks: Block[];
  /** Addresses linked from the text, as written. */
  links: string[];
  captions: string[];
  cut: boolean;
  /** Whether a line near the end of the text asks to pay or register for the rest. */
  walled: boolean;
  /** Characters of the page's text that a reader does not see. */
  hidden: number;
}

/** Lines looked at after the text for a wall. */
const LINES_AFTER = 4;

/** The article's own text, read off the live page, block by block. The headline itself is left out. */
export function mainText(document: Document, title: string): MainText {
  const captions = [...document.querySelectorAll('figcaption, [class*="caption" i]')]
    .slice(0, 20)
    .map((caption) => clean(caption.textContent, 300))
    .filter(Boolean);
  const page = walkPage(document.body);
  const isSeen = seeing(document);
  const found = articleLines(page, title);
  const lines = found.filter(({ nodes: [node] }) => !node?.parentElement || isSeen(node.parentElement));
  const links = lines
    .flatMap(({ nodes }) => nodes.map((node) => node.parentElement?.closest('a[href]')?.getAttribute('href') ?? ''))
    .filter(Boolean);
  const { blocks, cut } = cutOff(lines.map(({ kind, text }) => ({ kind, text })));
  const characters = (some: typeof found) => some.reduce((sum, { text }) => sum + text.length, 0);
  return {
    blocks,
    cut: cut || page.cut,
    links: [...new Set(links)].slice(0, 50),
    captions,
    walled: isWalled(page, lines[lines.length - 1]),
    hidden: page.hidden + characters(found) - characters(lines),
  };
}

function isWalled({ lines }: PageText, last: PageText['lines'][number] | undefined): boolean {
  const end = last ? lines.indexOf(last) : 0;
  return lines.slice(Math.max(0, end - 2), end + 1 + LINES_AFTER).some(({ text }) => isWallLine(text));
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
