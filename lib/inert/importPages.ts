import { MOST_TOLD, type ImportReport, type Progress, type TakenPage } from '../model/transfer.ts';
import { readPageFile } from './readPageFile.ts';

/** Pages that are written at a time: what closing the window in the middle costs at most. */
const AT_ONCE = 50;

export interface ImportPagesOptions {
  /** Epoch milliseconds. */
  now: number;
  /** Writes articles, all or none; those that are known stay as they are. Of `of` files `done` are read by then. */
  take: (pages: TakenPage[], done: number, of: number) => Promise<{ added: number; known: number }>;
  onProgress?: (progress: Progress) => void;
  isCancelled?: () => boolean;
}

/** Takes the articles of saved pages. What cannot be taken is told by the name of its file; the rest goes in. */
export async function importPages(
  files: readonly File[],
  { now, take, onProgress, isCancelled = () => false }: ImportPagesOptions,
): Promise<ImportReport> {
  const report: ImportReport = {
    ...{ line: 0, added: 0, known: 0, skipped: 0, expected: files.length },
    ending: 'done',
    lines: [],
  };
  let batch: TakenPage[] = [];
  const write = async () => {
    if (batch.length === 0) return;
    const { added, known } = await take(batch, report.line, files.length);
    report.added += added;
    report.known += known;
    batch = [];
  };
  for (const file of files) {
    if (isCancelled()) {
      report.ending = 'cancelled';
      break;
    }
    // A folder, a file that is gone, a page built to break whoever reads it: the others go in.
    const read = await readPageFile(file, now).catch(() => ({ reason: 'unreadable-file' as const }));
    report.line++;
    if (!('reason' in read)) batch.push(read);
    else {
      report.skipped++;
      if (report.lines.length < MOST_TOLD) report.lines.push({ file: file.name, ...read });
    }
    if (batch.length >= AT_ONCE) await write();
    onProgress?.({ ...report });
  }
  await write();
  return report;
}
