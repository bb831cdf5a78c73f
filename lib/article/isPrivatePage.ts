/**
 * Whether the page shows something that is the reader's own: a field for a password, an editor, a mail interface. Such
 * a page is looked up and never written. A log-in form that is hidden until asked for (most news sites carry one) does
 * not count; where visibility cannot be asked, any such field counts.
 */
export function isPrivatePage(document: Document): boolean {
  const own =
    'input[type="password" i], [contenteditable]:not([contenteditable="false" i]), [role="textbox"][aria-multiline="true"]';
  if (document.designMode === 'on') return true;
  return [...document.querySelectorAll(own)].some(
    (element) => typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }),
  );
}
