import { nearest } from './nearest.ts';

/** Frames, other articles and readers' comments: a date in there is not this article's. */
const ELSEWHERE =
  'nav, aside, footer:not(article footer, main footer), select, [id*="masthead" i], [class*="masthead" i], [class*="related" i], [class*="comment" i]:not(body), [id*="comment" i], [class*="recommend" i], [class*="most-read" i], [class*="breadcrumb" i], body > header, [id="header" i], [class~="header" i], [class*="site-header" i], [class~="footer" i], [id="footer" i], [class*="site-footer" i], [class*="calendar" i]';

/** Boxes that mostly hold other articles. */
const OFTEN_ELSEWHERE =
  '[class*="teaser" i], [class*="sidebar" i], [id*="sidebar" i], [class*="widget" i], [class*="recent" i], [class*="latest" i], [class*="archive" i], [class*="newest" i], [class*="carousel" i], [class*="slider" i], [class*="menu" i], [class*="event" i]';

/** Whether an element stands in the page's frame, or in a box that mostly holds other articles. */
export interface OtherBoxes {
  frame(element: Element): boolean;
  list(element: Element): boolean;
}

/**
 * Asked of one page's elements while it does not change. Some sites name the whole page after its sidebar: what holds
 * one of the headlines is no side box.
 */
export function otherBoxes(headlines: readonly Element[]): OtherBoxes {
  const isOther = (box: Element) => box.nodeName !== 'BODY' && !headlines.some((head) => box.contains(head));
  const frame = nearest(ELSEWHERE);
  const list = nearest(OFTEN_ELSEWHERE);
  return {
    frame: (element) => isInside(element, frame, isOther),
    list: (element) => isInside(element, list, (box) => isOther(box) && !holdsText(box)),
  };
}

function isInside(element: Element, boxOf: ReturnType<typeof nearest>, isMeant: (box: Element) => boolean): boolean {
  for (let box = boxOf(element); box; box = box.parentElement && boxOf(box.parentElement)) {
    if (isMeant(box)) return true;
  }
  return false;
}

/** Two paragraphs of running text: such a box is not only a list, whatever it is called. */
const holdsText = (box: Element): boolean =>
  [...box.querySelectorAll('p')].slice(0, 40).filter(({ textContent }) => textContent.length >= 160).length >= 2;
