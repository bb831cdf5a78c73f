/** Where something is written that is the reader's own. Editable links and labels are share boxes, no editors. */
export const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]):is(body, div, section, article, main, p, td), [role="textbox"][aria-multiline="true"]';

export const PASSWORD = 'input[type="password" i]';

/** A field for long text, unless it is for readers' comments. */
export const LONG_TEXT =
  'textarea:not([name*="comment" i], [id*="comment" i], [class*="comment" i] *, [id*="comment" i] *, [id*="respond" i] *, [name*="recaptcha" i])';

/** Whether a reader sees one of these fields; where visibility cannot be asked, all count. */
export function showsField(document: Document, fields: string): boolean {
  return [...document.querySelectorAll(fields)].some(
    (element) => typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }),
  );
}
