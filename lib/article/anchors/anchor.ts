/**
 * Where a block of text stands in a page: the way to its element, and its text, so that it is found again where the
 * page has changed around it (after the Web Annotation model's selectors, W3C 2017: a path refined by a quotation).
 */
export interface BlockAnchor {
  /** Indexes of child elements from the body down to the element around the text. */
  path: number[];
  /** The block's text, white space single. */
  text: string;
}

/** The way from the body to an element; empty where it does not stand in the body. */
export function pathTo(document: Document, element: Element | null): number[] {
  const path: number[] = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    let index = 0;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) index++;
    path.unshift(index);
  }
  return path;
}

/** The element a way leads to, as far as it can be followed. */
export function followPath(document: Document, path: readonly number[]): Element {
  let at: Element = document.body;
  for (const index of path) {
    const next = at.children[index];
    if (!next) break;
    at = next;
  }
  return at;
}

/** The anchor of a block that is made of these text nodes. */
export function anchorOf(document: Document, nodes: readonly Text[], text: string): BlockAnchor {
  const [first] = nodes;
  const last = nodes[nodes.length - 1];
  let around = first?.parentElement ?? null;
  while (around && last && !around.contains(last)) around = around.parentElement;
  return { path: pathTo(document, around), text };
}
