import { webAddress } from '../address/normaliseAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import type { CreditPhrase } from '../model/article.ts';
import { CREDIT_WORD, creditsIn } from './creditWords.ts';
import { isVisible } from './isVisible.ts';
import { clean } from './meta.ts';

/** Where others speak, or what belongs to other articles. */
const ELSEWHERE =
  'nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="teaser" i], [class*="forum" i]';

const BLOCK = 'p, div, li, footer, aside, blockquote, td, section, article';

const LONGEST_BLOCK = 400;
const MOST_TEXTS = 20_000;

/**
 * Credit phrases a reader sees, with the outlet named and the link inside. Credits often stand outside the text
 * proper, so every short block is looked at but those of readers' comments and other articles, and what is hidden.
 */
export function creditPhrases(root: Element, address: string): CreditPhrase[] {
  const found: CreditPhrase[] = [];
  for (const block of blocksWithKeyword(root)) {
    const text = clean(block.textContent, LONGEST_BLOCK).replace(/[’‘]/g, "'");
    for (const { names, at } of creditsIn(text, () => linksAway(block, address))) {
      if (found.some((credit) => credit.names === names)) continue;
      const link = linkNear(block, names, address);
      found.push({ text: sentence(text, at), names, ...(link && { link }) });
    }
  }
  return found.slice(0, 5);
}

function blocksWithKeyword(root: Element): Set<Element> {
  const blocks = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); left--) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > LONGEST_BLOCK || !CREDIT_WORD.test(text)) continue;
    const block = walker.currentNode.parentElement?.closest(BLOCK);
    if (!block || blocks.has(block) || block.textContent.length > LONGEST_BLOCK) continue;
    // Some sites name the whole page after its sidebar: what holds the headline is no side box.
    const box = block.closest(ELSEWHERE);
    if ((!box || box.querySelector('h1') !== null) && isVisible(block)) blocks.add(block);
  }
  return blocks;
}

/** NodeFilter.SHOW_TEXT. */
const SHOW_TEXT = 4;

/** The sentence that begins at, or just after, an offset. */
function sentence(text: string, at: number): string {
  return text
    .slice(at)
    .replace(/^[\s.!?:(*–—-]+/, '')
    .slice(0, 200);
}

/** Whether a block links to another host. */
function linksAway(element: Element, address: string): boolean {
  const own = parseAddress(address)?.host;
  return [...element.querySelectorAll('a[href]')].some((a) => {
    const host = webAddress(a.getAttribute('href') ?? '', address)?.host;
    return host !== undefined && host !== own;
  });
}

function linkNear(element: Element, names: string, address: string): string | undefined {
  const links = [...element.querySelectorAll('a[href]')];
  const link = links.find((a) => a.textContent.includes(names) || names.includes(a.textContent.trim())) ?? links[0];
  return link && webAddress(link.getAttribute('href') ?? '', address)?.href;
}
