import type { LibraryDatabase } from '../database.ts';
import { packArticle, takeArticles, type Taken } from '../bulkImport.ts';
import { joinStory } from '../stories.ts';
import { MOST_TOLD, type Ending, type ImportReport, type Progress, type Skipped } from '../../model/transfer.ts';
import { FORMAT_VERSION, type Header } from './format.ts';
import { linesOf } from './lines.ts';
import { DamagedFile, plainBytes } from './plainBytes.ts';
import { readLine, type ReadLine } from './readLine.ts';

/** Articles written in one transaction: a segment of the index, and what a cancel or a crash costs at most. */
const AT_ONCE = 1000;

export interface ImportOptions {
  /** Epoch milliseconds. */
  now: number;
  /** Called after each transaction; what it returns is awaited. */
  onProgress?: (progress: Progress) => void | Promise<void>;
  isCancelled?: () => boolean;
  /** For tests. */
  atOnce?: number;
}

/**
 * Takes the articles of a library file. Those that are known stay as they are, so importing twice changes nothing; a
 * line that cannot be read is passed over and told. A thousand articles go in at a time, all or none; after an interruption
 * the same file is imported again, and goes on where it was.
 * Rejects with a `LibraryError` where the library cannot be written; what was written before is in.
 */
export async function importLibrary(
  database: LibraryDatabase,
  file: Blob,
  { now, onProgress, isCancelled = () => false, atOnce = AT_ONCE }: ImportOptions,
): Promise<ImportReport> {
  const progress: Progress = { line: 0, added: 0, known: 0, skipped: 0, expected: 0 };
  const lines: Skipped[] = [];
  const report = (ending: Ending): ImportReport => ({ ...progress, ending, lines });
  const stories = new Map<string, number>();
  let batch: ReadLine[] = [];
  /** A file that is imported again, or goes on after an interruption, begins with articles that are known. */
  let areNew = true;
  /** The transaction under way: while the disk works, the next lines are read and packed. */
  let writing: Promise<void> = Promise.resolve();
  async function put(lines: readonly ReadLine[], line: number): Promise<void> {
    if (lines.length > 0) {
      const also = (taken: Taken) => joinStories(database, stories, lines, taken);
      const { ids, added } = await takeArticles(database, lines, 'file', also, areNew);
      areNew = added.length === lines.length;
      lines.forEach(({ story }, at) => story !== undefined && stories.set(story, ids[at] ?? 0));
      progress.added += added.length;
      progress.known += lines.length - added.length;
    }
    progress.line = line;
    await onProgress?.({ ...progress });
  }
  /** Begins to write the batch when the one before is in, unless it was cancelled meanwhile. */
  async function write(line: number): Promise<void> {
    if (areNew) {
      for (const one of batch) {
        one.packed = packArticle(one);
        // Whoever writes it is told.
        one.packed.catch(() => undefined);
      }
    }
    await writing;
    if (isCancelled()) return;
    writing = put(batch, line);
    // Whoever waits for it next is told.
    writing.catch(() => undefined);
    batch = [];
  }
  const skip = (skipped: Skipped) => {
    progress.skipped++;
    if (lines.length < MOST_TOLD) lines.push(skipped);
  };

  let last = 0;
  async function end(ending: Ending): Promise<ImportReport> {
    if (last === 0) return report('no-library-file');
    await write(last);
    await writing;
    return report(batch.length > 0 ? 'cancelled' : ending);
  }
  try {
    for await (const { number, text } of linesOf(plainBytes(file))) {
      last = number;
      if (number === 1) {
        const header = readHeader(text);
        if (typeof header === 'string') return report(header);
        progress.expected = header.articles;
      } else {
        if (text === undefined) skip({ line: number, reason: 'too-long' });
        else if (text.trim() !== '') {
          const read = readLine(text, now);
          if ('reason' in read) skip({ line: number, ...read });
          else batch.push(read);
        }
        if (batch.length < atOnce) continue;
        await write(number);
      }
      if (isCancelled()) return await end('cancelled');
    }
    return await end('done');
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return await end('damaged');
  } finally {
    // Nothing is written any more when the caller hears that it failed.
    await writing.catch(() => undefined);
  }
}

function readHeader(text: string | undefined): Header | Ending {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    return 'no-library-file';
  }
  const { firstprint, version, articles } = (json ?? {}) as Partial<Record<keyof Header, unknown>>;
  if (firstprint !== 'library' || typeof version !== 'number') return 'no-library-file';
  if (version > FORMAT_VERSION) return 'newer-version';
  return {
    firstprint,
    version,
    written: '',
    articles: typeof articles === 'number' && Number.isSafeInteger(articles) && articles >= 0 ? articles : 0,
  };
}

/**
 * Printings that bear one label are one story. Where all of them were known, nothing is changed.
 * @param before a printing of each story met so far.
 */
async function joinStories(
  database: LibraryDatabase,
  before: ReadonlyMap<string, number>,
  batch: readonly ReadLine[],
  { ids, added }: Taken,
): Promise<void> {
  const fresh = new Set(added);
  const groups = new Map<string, Set<number>>();
  batch.forEach(({ story }, at) => {
    if (story === undefined) return;
    const known = before.get(story);
    const group = groups.get(story) ?? new Set(known === undefined ? [] : [known]);
    groups.set(story, group.add(ids[at] ?? 0));
  });
  for (const group of groups.values()) {
    if ([...group].some((id) => fresh.has(id))) await joinStory(database, [...group]);
  }
}
