import type { Block } from '../model/article.ts';
import type { ShelfRow } from '../model/shelf.ts';
import { asLibraryError, libraryDatabase, openLibrary, type LibraryDatabase } from './database.ts';
import { indexTables } from './addToIndex.ts';
import { unpackText } from './packText.ts';
import type { ArticleRow } from './rows.ts';
import { unpackHashes } from './segment/hashList.ts';
import { joinStory, splitStory } from './stories.ts';

/** The library as its owner sees it. For our own pages, what takes no longer than a frame; the rest is `librarian`. */

let shared: LibraryDatabase | undefined;

async function open(): Promise<LibraryDatabase> {
  shared ??= libraryDatabase();
  await openLibrary(shared);
  return shared;
}

/** Articles by their keys, without their texts; erased ones are left out. Rejects with a `LibraryError`. */
export async function readRows(ids: readonly number[]): Promise<ShelfRow[]> {
  try {
    const { articles } = await open();
    const rows = await articles.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined).map(shelfRow);
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** One article with its text and what its fingerprint is. Rejects with a `LibraryError`. */
export async function readArticle(
  id: number,
): Promise<{ row: ShelfRow; blocks?: Block[]; hashes?: number } | undefined> {
  try {
    const { articles, texts, forward } = await open();
    const [row, text, prints] = await Promise.all([
      articles.get(id),
      texts.get(id),
      forward.where('id').equals(id).first(),
    ]);
    return (
      row && {
        row: shelfRow(row),
        ...(text && { blocks: await unpackText(text.gzip) }),
        ...(prints && { hashes: unpackHashes(prints.hashes).length }),
      }
    );
  } catch (error) {
    throw asLibraryError(error);
  }
}

export function shelfRow(row: ArticleRow): ShelfRow {
  const {
    id,
    url,
    title,
    outlet,
    site,
    authors,
    agencies,
    published,
    firstSeen,
    words,
    language,
    word,
    how,
    verdict,
    storyId,
  } = row;
  if (id === undefined) throw new Error(`a stored article without a key: ${url}`);
  return {
    id,
    url,
    title,
    outlet,
    site,
    authors,
    agencies,
    ...(published && { published }),
    firstSeen,
    words,
    ...(language !== undefined && { language }),
    ...(word && { word }),
    how,
    ...(verdict && { verdict }),
    ...(storyId !== undefined && { storyId }),
  };
}

/** Makes articles, with all printings of their stories, one story: the reader says so. */
export async function joinArticles(ids: readonly number[]): Promise<void> {
  try {
    await joinStory(await open(), ids);
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** The other way round. */
export async function splitArticles(storyId: number, ids: readonly number[]): Promise<void> {
  try {
    await splitStory(await open(), storyId, ids);
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** Printings of a story that are read; a text printed more often is told by its first ones. */
const MOST_PRINTINGS = 500;

/** The printings of a story, without their texts. Rejects with a `LibraryError`. */
export async function readStory(storyId: number): Promise<ShelfRow[]> {
  try {
    const { articles } = await open();
    return (await articles.where('storyId').equals(storyId).limit(MOST_PRINTINGS).toArray()).map(shelfRow);
  } catch (error) {
    throw asLibraryError(error);
  }
}

export async function eraseEverything(): Promise<void> {
  try {
    const database = await open();
    const { articles, texts, totals, terms, termBlocks, headlines } = database;
    const all = [articles, texts, totals, terms, termBlocks, headlines, ...indexTables(database)];
    await database.transaction('rw', all, async () => {
      await Promise.all(all.map((table) => table.clear()));
    });
  } catch (error) {
    throw asLibraryError(error);
  }
}
