import { openLibrary, type LibraryDatabase } from '../database.ts';
import { unpackText } from '../packText.ts';
import type { ArticleRow } from '../rows.ts';
import { FORMAT_VERSION, type Header } from './format.ts';
import { writeLine } from './writeLine.ts';

/** Articles read at once. */
const AT_ONCE = 500;

export interface ExportOptions {
  /** Keys of the articles to write, all of them by default. */
  ids?: readonly number[];
  /** Epoch milliseconds. */
  now: number;
  onProgress?: (done: number, of: number) => void;
  isCancelled?: () => boolean;
  /** For tests. */
  atOnce?: number;
}

/**
 * The lines of a library file, some hundred at a time. Read piece by piece: what is written meanwhile may be in it or
 * not. A text that is damaged on the disk is left out; its article is written.
 */
export async function* exportLibrary(
  database: LibraryDatabase,
  { ids, now, onProgress, isCancelled = () => false, atOnce = AT_ONCE }: ExportOptions,
): AsyncGenerator<string> {
  await openLibrary(database);
  const keys = ids ?? (await database.articles.toCollection().primaryKeys());
  const labels = await storyLabels(database);
  const header: Header = {
    firstprint: 'library',
    version: FORMAT_VERSION,
    written: new Date(now).toISOString(),
    articles: keys.length,
  };
  yield `${JSON.stringify(header)}\n`;
  for (let from = 0; from < keys.length && !isCancelled(); from += atOnce) {
    yield await linesFor(database, keys.slice(from, from + atOnce), labels);
    onProgress?.(Math.min(from + atOnce, keys.length), keys.length);
  }
}

async function linesFor(
  { articles, texts, forward }: LibraryDatabase,
  ids: number[],
  labels: ReadonlyMap<number, string>,
): Promise<string> {
  const [rows, packed, prints] = await Promise.all([
    articles.bulkGet(ids),
    texts.bulkGet(ids),
    forward.where('id').anyOf(ids).toArray(),
  ]);
  const forwards = new Map(prints.map((row) => [row.id, row]));
  const lines = await Promise.all(
    rows.map(async (row, at) => {
      if (!row) return '';
      const gzip = packed[at]?.gzip;
      const blocks = gzip && (await unpackText(gzip).catch(() => undefined));
      return `${writeLine(row, { blocks, forward: forwards.get(row.id ?? 0), story: labels.get(row.storyId ?? 0) })}\n`;
    }),
  );
  return lines.join('');
}

/**
 * A story is called by the address of its printings that comes first: the same in every library. One whose other
 * printings were erased is none.
 */
async function storyLabels({ articles }: LibraryDatabase): Promise<Map<number, string>> {
  const labels = new Map<number, string>();
  const single = new Set<number>();
  await articles.orderBy('storyId').each(({ storyId = 0, url }: ArticleRow) => {
    const label = labels.get(storyId);
    if (label === undefined) single.add(storyId);
    else single.delete(storyId);
    if (label === undefined || url < label) labels.set(storyId, url);
  });
  for (const storyId of single) labels.delete(storyId);
  return labels;
}
