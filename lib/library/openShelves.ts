import type { LibraryDatabase } from './database.ts';
import { openFeeds } from './openFeeds.ts';
import { openOriginals } from './openOriginals.ts';
import { openPages } from './openPages.ts';

/** The library behind all its ports, as the background needs it. */
export const openShelves = (database: LibraryDatabase) => ({
  originals: openOriginals(database),
  shelf: openFeeds(database),
  pages: openPages(database),
});
