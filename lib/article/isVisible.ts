/**
 * Whether a reader sees an element; where that cannot be asked (a document without layout), everything is seen. An
 * element of `display: contents` has no box of its own, so it is asked for its style.
 */
export const isVisible = (element: Element, options?: CheckVisibilityOptions): boolean =>
  typeof element.checkVisibility !== 'function' ||
  element.checkVisibility(options) ||
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
