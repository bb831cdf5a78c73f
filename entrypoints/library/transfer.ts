import { Transfer } from '../../lib/ui/library/transfer.svelte.ts';
import { librarian } from './askLibrarian.ts';
import { problemOf } from './problemOf.ts';

/** One for the page: an import goes on while the reader looks at another part of it. */
export const transfer = new Transfer({
  importFile: (file, onProgress) => librarian.ask('importFile', file, onProgress),
  exportFile: (ids, onProgress) => librarian.ask('exportFile', ids, onProgress),
  interrupted: () => librarian.ask('interrupted', undefined),
  forgetInterrupted: () => librarian.ask('forgetInterrupted', undefined),
  problemOf,
});
