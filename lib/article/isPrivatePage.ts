import { EDITOR, LONG_TEXT, PASSWORD, showsField } from '../page/ownFields.ts';

/**
 * Whether the page shows something that is the reader's own: a field for a password, an editor, a form for long text.
 * Such a page is looked up and never written. What is hidden does not count (where visibility cannot be asked, all
 * counts). On a page that declares itself an article neither the box for comments counts nor a log-in box outside the
 * article: 7 of the 113 originals of the transplants carry one.
 */
export function isPrivatePage(document: Document, declaredArticle: boolean): boolean {
  if (document.designMode === 'on') return true;
  return showsField(
    document,
    declaredArticle ? `article ${PASSWORD}, ${EDITOR}` : `${PASSWORD}, ${LONG_TEXT}, ${EDITOR}`,
  );
}
