/** How an element, or one around it, says by itself that it is not shown. */
const SAYS_HIDDEN =
  '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i]';

/**
 * Whether a reader sees an element; where that cannot be asked (a browser without the question), everything is seen. An
 * element of `display: contents` has no box of its own, so it is asked for its style. A document that no window shows
 * (lib/inert) has no boxes at all: there only what the mark-up itself says is known.
 */
export function isVisible(element: Element, options?: CheckVisibilityOptions): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return element.closest(SAYS_HIDDEN) === null;
  return (
    typeof element.checkVisibility !== 'function' ||
    element.checkVisibility(options) ||
    view.getComputedStyle(element).display === 'contents'
  );
}
