/** Where something is written that is the reader's own. Editable links and labels are share boxes, no editors. */
const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]):is(body, div, section, article, main, p, td), [role="textbox"][aria-multiline="true"]';

const PASSWORD = 'input[type="password" i]';

/**
 * Whether the page shows something that is the reader's own: a field for a password, an editor, a mail interface. Such
 * a page is looked up and never written. What is hidden does not count (where visibility cannot be asked, all counts).
 * Nor does the log-in box in the frame of a page that declares itself an article: 7 of the 113 originals of the
 * transplants carry one.
 */
export function isPrivatePage(document: Document, declaredArticle: boolean): boolean {
  if (document.designMode === 'on') return true;
  const fields = [...document.querySelectorAll(PASSWORD)].filter(
    (field) => !declaredArticle || field.closest('[itemprop~="articleBody"], article p') !== null,
  );
  return [...fields, ...document.querySelectorAll(EDITOR)].some(isVisible);
}

const isVisible = (element: Element) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
