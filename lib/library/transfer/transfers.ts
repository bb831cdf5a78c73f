import type { CallTools } from '../../model/callTools.ts';
import type { ImportReport, Interrupted, Progress, TakenPage } from '../../model/transfer.ts';
import { takeArticles } from '../bulkImport.ts';
import type { LibraryDatabase } from '../database.ts';
import { isImportFree } from '../importLock.ts';
import { exportLibrary } from './exportLibrary.ts';
import { importLibrary } from './importLibrary.ts';

/**
 * What goes into the library from files and out of it into one, on behalf of the library page.
 * @param importing does a piece of work alone, with what has to be done after an import.
 */
export function transfers(database: LibraryDatabase, importing: <T>(work: () => Promise<T>) => Promise<T>) {
  return {
    async importFile(file: File, { progress, isCancelled }: CallTools): Promise<ImportReport> {
      return importing(async () => {
        const report = await importLibrary(database, file, {
          now: Date.now(),
          isCancelled,
          onProgress: async (reached: Progress) => {
            await database.imports.put({ file: file.name, line: reached.line, added: reached.added });
            progress(reached);
          },
        });
        await database.imports.clear();
        return report;
      });
    },

    /** Some of the saved pages of an import, which the page itself reads: a worker has no documents. */
    async takePages(given: {
      pages: TakenPage[];
      done: number;
      of: number;
    }): Promise<{ added: number; known: number }> {
      const { pages, done, of } = given;
      return importing(async () => {
        const { added } = await takeArticles(database, pages, 'file');
        await database.imports.put({ file: '', line: done, added: added.length, pages: of });
        return { added: added.length, known: pages.length - added.length };
      });
    },

    /** An import that was interrupted: its page was closed, or the browser died. */
    async interrupted(): Promise<Interrupted | undefined> {
      const [row] = await database.imports.toArray();
      return row && (await isImportFree()) ? row : undefined;
    },

    async forgetInterrupted(): Promise<void> {
      await database.imports.clear();
    },

    /** A library file, gzip. @returns nothing where it was cancelled. */
    async exportFile(
      ids: readonly number[] | undefined,
      { progress, isCancelled }: CallTools,
    ): Promise<Blob | undefined> {
      const encoder = new TextEncoder();
      const lines = exportLibrary(database, {
        ...(ids && { ids }),
        now: Date.now(),
        isCancelled,
        onProgress: (done, of) => progress({ done, of }),
      });
      const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          const next = await lines.next();
          if (next.done === true) controller.close();
          else controller.enqueue(encoder.encode(next.value));
        },
      });
      const blob = await new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob();
      return isCancelled() ? undefined : blob;
    },
  };
}
