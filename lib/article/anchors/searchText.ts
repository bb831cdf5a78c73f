/** The text of some nodes with white space single, and for each of its characters the place it comes from. */
export interface SearchText {
  text: string;
  nodes: Text[];
  /** For each character of `text`: index of its node, and offset in it. */
  node: number[];
  offset: number[];
}

/** Elements whose text is never shown. */
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);

/** NodeFilter.SHOW_TEXT. */
const TEXT_NODES = 4;

/** Characters looked at: a page may be of any length. */
const MOST_CHARACTERS = 2_000_000;

/** The text under an element, ready to be searched. */
export function searchText(root: Element): SearchText {
  const found: SearchText = { text: '', nodes: [], node: [], offset: [] };
  const parts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  let space = true;
  while (walker.nextNode() && found.node.length < MOST_CHARACTERS) {
    const text = walker.currentNode as Text;
    if (NO_TEXT.has(text.parentElement?.nodeName.toUpperCase() ?? '')) continue;
    const index = found.nodes.push(text) - 1;
    for (let at = 0; at < text.data.length; at++) {
      const character = text.data.charAt(at);
      const isSpace = /\s/.test(character);
      if (isSpace && space) continue;
      space = isSpace;
      parts.push(isSpace ? ' ' : character);
      found.node.push(index);
      found.offset.push(at);
    }
  }
  found.text = parts.join('');
  return found;
}

/** Two ends of a range: text nodes, and offsets in them. */
export interface Place {
  start: { node: Text; offset: number };
  end: { node: Text; offset: number };
}

/** The place of the characters from `from` up to, not including, `to`. */
export function placeOf({ nodes, node, offset }: SearchText, from: number, to: number): Place | undefined {
  const first = nodes[node[from] ?? -1];
  const last = nodes[node[to - 1] ?? -1];
  if (!first || !last) return undefined;
  return { start: { node: first, offset: offset[from] ?? 0 }, end: { node: last, offset: (offset[to - 1] ?? 0) + 1 } };
}
