import type { CallTools } from '../model/callTools.ts';
import type { Limits } from '../model/limits.ts';
import type { Facets, ShelfAnswer, ShelfQuery, Statistics, StorageUse } from '../model/shelf.ts';
import { Catalogue } from './catalogue/catalogue.ts';
import { facetsOf, find, wordsIn } from './catalogue/find.ts';
import { statisticsOf } from './catalogue/statisticsOf.ts';
import { storiesOf, type StoryEntry } from './catalogue/storiesOf.ts';
import type { LibraryDatabase } from './database.ts';
import { dropTexts } from './dropTexts.ts';
import { eraseArticles, putBack, type Erased } from './erased.ts';
import { foldIndex } from './foldIndex.ts';
import { withImportLock } from './importLock.ts';
import { beyondLimits } from './retention.ts';
import { storageUse } from './storage.ts';
import { TermIndex } from './terms/termIndex.ts';
import { transfers } from './transfer/transfers.ts';

/**
 * What the library page asks of its worker: everything that takes longer than a frame. Holds the catalogue, the words
 * of the texts, and what was erased last.
 */
export function librarian(database: LibraryDatabase, onChange: () => void) {
  let facets: Facets | undefined;
  let opened: Promise<void> | undefined;
  let erased: Erased | undefined;
  let isImporting = false;
  const catalogue = new Catalogue(database, () => {
    facets = undefined;
    // While all is read for the first time, nobody was asked yet who lives.
    if (catalogue.isWhole) terms.note();
    onChange();
    if (catalogue.isWhole && !isImporting) readTexts();
  });
  const terms = new TermIndex(database, onChange);
  // Words that could not be read today are read another day: headlines are searched all the same.
  // An import comes first.
  const readTexts = () => void terms.catchUp(() => isImporting).catch(() => undefined);

  let busy = 0;
  /** Many changes in a row: the list is not made anew for each. Such pieces of work may overlap. */
  async function busily<T>(work: () => Promise<T>): Promise<T> {
    catalogue.isBusy = ++busy > 0;
    try {
      return await work();
    } finally {
      catalogue.isBusy = --busy > 0;
    }
  }

  /** One import at a time, in whatever window; the words of what it brings are read when it has ended. */
  async function importing<T>(work: () => Promise<T>): Promise<T> {
    return withImportLock(async () => {
      isImporting = true;
      try {
        return await busily(work);
      } finally {
        isImporting = false;
        // The background would do it after the next visit.
        void foldIndex(database).then(readTexts, () => undefined);
      }
    });
  }

  /** A question waits for the first rows, not for all. Rejects where the library cannot be opened. */
  async function open(): Promise<void> {
    opened ??= catalogue.open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    const first = async () => {
      while (catalogue.size === 0 && !catalogue.isWhole) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await Promise.race([opened, first()]);
  }

  return {
    async list(query: ShelfQuery): Promise<ShelfAnswer> {
      await open();
      const words = wordsIn(query.words);
      const inText = words.length > 0 ? await terms.find(words) : [];
      return {
        ids: find(catalogue.ordered(query.order), query, inText),
        // Not asked for while the reader types: an answer of the database takes 30 ms then.
        total: catalogue.isWhole ? catalogue.size : ((await database.totals.get(0)) ?? catalogue.size),
        isWhole: catalogue.isWhole,
        unsearched: terms.unread,
      };
    },

    async facets(): Promise<Facets> {
      await open();
      return (facets ??= facetsOf(catalogue.all()));
    },

    /** The latest stories, and how many there are. */
    async stories(limit: number): Promise<{ stories: StoryEntry[]; total: number }> {
      await open();
      const all = storiesOf(catalogue.all());
      return { stories: all.slice(0, limit), total: all.length };
    },

    /** Returns how many were erased; they can be put back until others are. */
    async erase(ids: readonly number[], { progress }: CallTools): Promise<number> {
      erased = undefined;
      erased = await busily(() => eraseArticles(database, ids, progress));
      return erased.articles.length;
    },

    async undo(): Promise<number> {
      const last = erased;
      erased = undefined;
      return last ? busily(() => putBack(database, last)) : 0;
    },

    async statistics(): Promise<Statistics> {
      await open();
      return statisticsOf([...catalogue.all()], Date.now());
    },

    async storage(): Promise<StorageUse> {
      return storageUse(database, await usedBytes());
    },

    /** How many articles these limits would erase. */
    async wouldErase(limits: Limits): Promise<number> {
      return (await beyondLimits(database, limits, await usedBytes(), Date.now())).length;
    },

    /** Returns how many there were. */
    async dropTexts(): Promise<number> {
      const count = await dropTexts(database);
      erased = undefined;
      terms.forget();
      readTexts();
      return count;
    },

    /** The time in which the reader could think better of it is over. */
    async forgetErased(): Promise<void> {
      erased = undefined;
    },

    ...transfers(database, importing),
  };
}

export type Librarian = ReturnType<typeof librarian>;

async function usedBytes(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
