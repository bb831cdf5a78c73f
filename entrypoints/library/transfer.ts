import { importPages } from '../../lib/inert/importPages.ts';
import { Transfer } from '../../lib/ui/library/transfer.svelte.ts';
import { librarian } from './askLibrarian.ts';
import { problemOf } from './problemOf.ts';

/** One for the page: an import goes on while the reader looks at another part of it. */
export const transfer = new Transfer({
  importFile: (file, onProgress) => librarian.ask('importFile', file, onProgress),
  importPages(files, onProgress) {
    let isCancelled = false;
    const report = importPages(files, {
      now: Date.now(),
      take: (pages, done, of) => librarian.ask('takePages', { pages, done, of }),
      onProgress,
      isCancelled: () => isCancelled,
    });
    const forgotten = report.finally(() => librarian.ask('forgetInterrupted', undefined));
    return Object.assign(forgotten, { cancel: () => (isCancelled = true) });
  },
  exportFile: (ids, onProgress) => librarian.ask('exportFile', ids, onProgress),
  interrupted: () => librarian.ask('interrupted', undefined),
  forgetInterrupted: () => librarian.ask('forgetInterrupted', undefined),
  problemOf,
});
