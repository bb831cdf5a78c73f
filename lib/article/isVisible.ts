/** Whether a reader sees an element; where that cannot be asked (a document without layout), everything is seen. */
export const isVisible = (element: Element, options?: CheckVisibilityOptions): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility(options);
