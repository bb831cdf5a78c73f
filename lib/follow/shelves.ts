import type { FeedShelf, PageQueue } from '../model/feed.ts';
import type { Originals } from '../model/knownArticle.ts';

/** What following feeds needs of the library. */
export interface Shelves {
  shelf: FeedShelf;
  pages: PageQueue;
  originals: Originals;
}
