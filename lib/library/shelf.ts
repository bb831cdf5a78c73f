import type { Block } from '../model/article.ts';
import { cardOf } from '../model/knownArticle.ts';
import type { ShelfRow } from '../model/shelf.ts';
import { inLibrary, libraryDatabase, type LibraryDatabase } from './database.ts';
import { indexTables } from './addToIndex.ts';
import { unpackText } from './packText.ts';
import type { ArticleRow } from './rows.ts';
import { unpackHashes } from './segment/hashList.ts';
import { joinStory, splitStory } from './stories.ts';

/** The library as its owner sees it. For our own pages, what takes no longer than a frame; the rest is `librarian`. */

let shared: LibraryDatabase | undefined;

function withLibrary<T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> {
  const database = (shared ??= libraryDatabase());
  return inLibrary(database, () => work(database));
}

/** Articles by their keys, without their texts; erased ones are left out. Rejects with a `LibraryError`. */
export async function readRows(ids: readonly number[]): Promise<ShelfRow[]> {
  return withLibrary(async ({ articles }) => {
    const rows = await articles.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined).map(shelfRow);
  });
}

/** One article with its text and what its fingerprint is. Rejects with a `LibraryError`. */
export async function readArticle(
  id: number,
): Promise<{ row: ShelfRow; blocks?: Block[]; hashes?: number } | undefined> {
  return withLibrary(async ({ articles, texts, forward }) => {
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
  });
}

export function shelfRow(row: ArticleRow): ShelfRow {
  const { id, published, how, verdict, storyId, incomparable } = row;
  if (id === undefined) throw new Error(`a stored article without a key: ${row.url}`);
  return {
    ...cardOf(row),
    id,
    // Also where it is only the time of a change.
    ...(published && { published }),
    how,
    ...(verdict && { verdict }),
    ...(storyId !== undefined && { storyId }),
    ...(incomparable && { incomparable }),
  };
}

/** Makes articles, with all printings of their stories, one story: the reader says so. */
export async function joinArticles(ids: readonly number[]): Promise<void> {
  await withLibrary((database) => joinStory(database, ids));
}

/** The other way round. */
export async function splitArticles(storyId: number, ids: readonly number[]): Promise<void> {
  await withLibrary((database) => splitStory(database, storyId, ids));
}

/** Printings of a story that are read; a text printed more often is told by its first ones. */
const MOST_PRINTINGS = 500;

/** The printings of a story, without their texts. Rejects with a `LibraryError`. */
export async function readStory(storyId: number): Promise<ShelfRow[]> {
  return withLibrary(async ({ articles }) =>
    (await articles.where('storyId').equals(storyId).limit(MOST_PRINTINGS).toArray()).map(shelfRow),
  );
}

export async function eraseEverything(): Promise<void> {
  await withLibrary(async (database) => {
    const { articles, texts, totals, terms, termBlocks, headlines, hosts } = database;
    const all = [articles, texts, totals, terms, termBlocks, headlines, hosts, ...indexTables(database)];
    await database.transaction('rw', all, async () => {
      await Promise.all(all.map((table) => table.clear()));
    });
  });
}
