import { isVisible } from './isVisible.ts';

/** Where something is written that is the reader's own. Editable links and labels are share boxes, no editors. */
const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]):is(body, div, section, article, main, p, td), [role="textbox"][aria-multiline="true"]';

const PASSWORD = 'input[type="password" i]';

/** A field for long text, unless it is for readers' comments. */
const FORM =
  'textarea:not([name*="comment" i], [id*="comment" i], [class*="comment" i] *, [id*="comment" i] *, [id*="respond" i] *)';

/**
 * Whether the page shows something that is the reader's own: a field for a password, an editor, a form for long text.
 * Such a page is looked up and never written. What is hidden does not count (where visibility cannot be asked, all
 * counts). On a page that declares itself an article neither the box for comments counts nor a log-in box outside the
 * article: 7 of the 113 originals of the transplants carry one.
 */
export function isPrivatePage(document: Document, declaredArticle: boolean): boolean {
  if (document.designMode === 'on') return true;
  const own = declaredArticle ? `article ${PASSWORD}, ${EDITOR}` : `${PASSWORD}, ${FORM}, ${EDITOR}`;
  return [...document.querySelectorAll(own)].some((element) => isVisible(element, { visibilityProperty: true }));
}
