import { isVisible } from '../isVisible.ts';

/** Text smaller than this, in pixels, is for no reader. */
const LEAST_FONT = 2;

/**
 * Asks of elements whether a reader can see the text in them: neither made invisible nor transparent, clipped to
 * nothing, moved out of the page on the side where nobody can scroll, or written too small. A page must not be able to
 * slip a text into the library that nobody reads. Text further down, or in a carousel to the right, is seen. Where there
 * is no layout to ask, everything is.
 */
export function seeing(document: Document): (element: Element) => boolean {
  const view = document.defaultView;
  const { width, height } = document.documentElement.getBoundingClientRect();
  if (!view || width === 0 || height === 0) return (element) => isVisible(element);
  const clipped = new Map<Element, boolean>();

  /** Whether an element or one around it shows no more than a dot of what is in it. */
  const isClipped = (element: Element, box?: DOMRect): boolean => {
    const known = clipped.get(element);
    if (known !== undefined) return known;
    const { width, height } = box ?? element.getBoundingClientRect();
    const isDot = (width <= 1 || height <= 1) && view.getComputedStyle(element).overflow !== 'visible';
    const parent = element.parentElement;
    const says = isDot || (parent !== null && parent !== document.body && isClipped(parent));
    clipped.set(element, says);
    return says;
  };
  const isOutside = ({ width, height, right, bottom }: DOMRect): boolean =>
    width > 0 && height > 0 && (right + view.scrollX <= 0 || bottom + view.scrollY <= 0);
  /** The declared body of an article often fades in by a script: that it is transparent still hides nothing. */
  const isFadingIn = (element: Element): boolean => {
    const body = element.closest('[itemprop~="articleBody"]');
    if (!body || !isVisible(element, { visibilityProperty: true })) return false;
    for (let inside: Element | null = element; inside !== body; inside = inside?.parentElement ?? body)
      if (view.getComputedStyle(inside).opacity === '0') return false;
    return true;
  };
  return (element) => {
    if (!isVisible(element, { opacityProperty: true, visibilityProperty: true }) && !isFadingIn(element)) return false;
    if (parseFloat(view.getComputedStyle(element).fontSize) < LEAST_FONT) return false;
    const box = element.getBoundingClientRect();
    return !isOutside(box) && !isClipped(element, box);
  };
}
