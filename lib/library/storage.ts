import type { StorageUse } from '../model/shelf.ts';
import { openLibrary, type LibraryDatabase } from './database.ts';

/** Rows of each kind that are weighed; the others are taken to weigh as much on average. */
const SAMPLES = 200;

/** What uses how much of the storage, by weighing a sample. @param used bytes in all, as the browser says. */
export async function storageUse(database: LibraryDatabase, used: number): Promise<StorageUse> {
  await openLibrary(database);
  const { articles, texts } = database;
  const [count, kept] = await Promise.all([articles.count(), texts.count()]);
  const [first, last] = await Promise.all([articles.orderBy(':id').first(), articles.orderBy(':id').last()]);
  const from = first?.id ?? 0;
  const step = Math.max(1, ((last?.id ?? 0) - from + 1) / SAMPLES);
  const ids = Array.from({ length: SAMPLES }, (_, n) => Math.floor(from + n * step));
  const [cards, packed] = await Promise.all([articles.bulkGet(ids), texts.bulkGet(ids)]);
  const cardBytes = mean(cards.flatMap((row) => (row ? [JSON.stringify(row).length] : []))) * count;
  const textBytes = mean(packed.flatMap((row) => (row ? [row.gzip.length] : []))) * kept;
  // The disk packs cards, so that the parts may come to more than there is.
  const scale = Math.min(1, used / Math.max(1, cardBytes + textBytes));
  return {
    used,
    articles: count,
    texts: kept,
    textBytes: Math.round(textBytes * scale),
    cardBytes: Math.round(cardBytes * scale),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
