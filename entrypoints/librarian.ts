import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCalls } from '../lib/browser/workerCalls.ts';
import { libraryDatabase } from '../lib/library/database.ts';
import { librarian } from '../lib/library/librarian.ts';

/** The library page's worker: long work on the library, off the page's own thread. */
export default defineUnlistedScript(() => {
  const tell = answerCalls(
    librarian(libraryDatabase(), () => tell('changed')),
    self,
  );
});
