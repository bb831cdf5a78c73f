import { inLibrary, type LibraryDatabase } from './database.ts';

/**
 * Erases all texts, and the words by which they are searched; the articles stay, with their fingerprints. Returns how many
 * there were. Rejects with a `LibraryError`.
 */
export async function dropTexts(database: LibraryDatabase): Promise<number> {
  const { texts, terms, termBlocks } = database;
  return inLibrary(database, () =>
    database.transaction('rw', texts, terms, termBlocks, async () => {
      const count = await texts.count();
      await Promise.all([texts, terms, termBlocks].map((table) => table.clear()));
      return count;
    }),
  );
}
