import type { Block } from '../../model/article.ts';

/** One block of text on a page, before anyone asked whether it belongs to the article. */
export interface Line {
  kind: Block['kind'];
  text: string;
  /** Characters of `text` that stand in links. */
  linked: number;
  /** Index of the innermost box around it. */
  box: number;
  /** The text nodes it is made of, in order. */
  nodes: Text[];
}

/** An element that parts paragraphs, and the lines in it: `lines[from]` up to `lines[to - 1]`. */
export interface Box {
  element: Element;
  /** Upper-case name of the element. */
  name: string;
  /** Index of the box around it; -1 for the outermost. */
  parent: number;
  from: number;
  to: number;
}

/** A page's text in reading order, with the boxes it stands in. Boxes stand after the boxes around them. */
export interface PageText {
  lines: Line[];
  boxes: Box[];
  /** Whether the page had more than is looked at. */
  cut: boolean;
  hidden: number;
}
