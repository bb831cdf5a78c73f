import { i18n } from '#i18n';
import type { ImportReport, Interrupted, Progress } from '../../model/transfer.ts';
import { formatCount } from '../format/formatCount.ts';
import type { ImportState } from './row.ts';
import { saveFile } from './saveFile.ts';
import { skippedWords } from './skippedWords.ts';
import { sortFiles } from './sortFiles.ts';

/** Work under way that can be asked to stop. */
type Pending<T> = Promise<T> & { cancel: () => void };

/** Who does it. */
export interface TransferDesk {
  importFile: (file: File, onProgress: (progress: Progress) => void) => Pending<ImportReport>;
  importPages: (files: readonly File[], onProgress: (progress: Progress) => void) => Pending<ImportReport>;
  exportFile: (
    ids: readonly number[] | undefined,
    onProgress: (progress: { done: number; of: number }) => void,
  ) => Pending<Blob | undefined>;
  interrupted: () => Promise<Interrupted | undefined>;
  forgetInterrupted: () => Promise<void>;
  problemOf: (error: unknown) => string;
}

const ENDINGS = { done: 'libImportDone', cancelled: 'libImportCancelled', damaged: 'libImportDamaged' } as const;
const PAGE_ENDINGS = { ...ENDINGS, done: 'libPagesDone', cancelled: 'libPagesCancelled' } as const;

/** The import or export under way, one after the other. */
export class Transfer {
  state = $state.raw<ImportState>();
  #running: Pending<unknown> | undefined;

  constructor(private readonly desk: TransferDesk) {}

  async importFiles(files: readonly File[]): Promise<void> {
    if (this.#running || this.state?.kind === 'running') return this.#end(i18n.t('libImportBusy'), true);
    const words: string[] = [];
    const lines: string[] = [];
    let isProblem = false;
    const take = async (name: string, start: (onProgress: (progress: Progress) => void) => Pending<ImportReport>) => {
      this.state = { kind: 'running', done: 0, of: 0 };
      try {
        const report = await this.#run(
          start(({ line, added, known, skipped, expected }) => {
            const done = name === '' ? line : added + known + skipped;
            this.state = { kind: 'running', done, of: expected };
          }),
        );
        words.push(wordsOf(report, name));
        lines.push(...report.lines.map(skippedWords));
        isProblem ||= report.ending !== 'done' && report.ending !== 'cancelled';
      } catch (error) {
        words.push(this.desk.problemOf(error));
        isProblem = true;
      }
    };
    // The first bytes of each file are looked at: until then, too, an import runs.
    this.state = { kind: 'running', done: 0, of: 0 };
    const { pages, others } = await sortFiles(files);
    for (const file of others) await take(file.name, (onProgress) => this.desk.importFile(file, onProgress));
    if (pages.length > 0) await take('', (onProgress) => this.desk.importPages(pages, onProgress));
    this.#end(words.join(' '), isProblem, lines);
  }

  async exportArticles(ids: readonly number[] | undefined): Promise<void> {
    if (this.#running) return;
    this.state = { kind: 'exporting', done: 0, of: 0 };
    try {
      const file = await this.#run(
        this.desk.exportFile(ids, ({ done, of }) => {
          this.state = { kind: 'exporting', done, of };
        }),
      );
      this.state = undefined;
      if (file) saveFile(file, 'firstprint-library.ndjson.gz');
    } catch (error) {
      this.#end(this.desk.problemOf(error), true);
    }
  }

  async lookForInterrupted(): Promise<void> {
    const found = await this.desk.interrupted().catch(() => undefined);
    if (found && !this.state) this.state = { kind: 'interrupted', ...found };
  }

  cancel(): void {
    this.#running?.cancel();
  }

  close(): void {
    if (this.state?.kind === 'interrupted') void this.desk.forgetInterrupted();
    this.state = undefined;
  }

  async #run<T>(pending: Pending<T>): Promise<T> {
    this.#running = pending;
    try {
      return await pending;
    } finally {
      this.#running = undefined;
    }
  }

  #end(words: string, isProblem: boolean, lines: string[] = []): void {
    this.state = { kind: 'ended', words, isProblem, lines };
  }
}

/** `name`: of the library file; empty for saved pages. */
function wordsOf({ ending, added, known, skipped }: ImportReport, name: string): string {
  if (ending === 'no-library-file') return i18n.t('libImportForeign', [name]);
  if (ending === 'newer-version') return i18n.t('libImportNewer', [name]);
  return i18n.t((name === '' ? PAGE_ENDINGS : ENDINGS)[ending], [
    formatCount(added),
    formatCount(known),
    formatCount(skipped),
  ]);
}
