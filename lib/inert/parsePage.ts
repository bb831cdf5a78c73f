import { isTooMuch } from './isTooMuch.ts';

/** What stands near the beginning of every page that a browser saves or a server sends. */
const MARKUP = /<(?:!doctype\s+html|html|head|body|meta|title|article|div|h1|p)\b/i;

/** Characters in which that must stand. */
const BEGINNING = 100_000;

/** Why bytes are no page. */
export type NoPage = 'empty' | 'not-html' | 'too-large';

/**
 * A page as a document that no window shows: its scripts do not run, and nothing that it names is loaded. So there are no
 * boxes either: what a style sheet hides cannot be told from what it shows.
 */
export function parsePage(text: string): Document | NoPage {
  if (text.trim() === '') return 'empty';
  if (text.slice(0, BEGINNING).includes('\0') || !MARKUP.test(text.slice(0, BEGINNING))) return 'not-html';
  if (isTooMuch(text)) return 'too-large';
  return new DOMParser().parseFromString(text, 'text/html');
}
