import { listFeeds, watchFeeds } from '../../lib/library/feedList.ts';
import type { StorageUse } from '../../lib/model/shelf.ts';
import type { Section } from '../../lib/ui/library/section.ts';
import { librarian, watchLibrary } from './askLibrarian.ts';

/**
 * To count and to weigh a large library takes some hundred milliseconds: that is a twentieth of the time at most, but for an
 * import, during which it takes seconds.
 */
const TIMES_APART = 20;
const MOST_APART_MS = 10_000;

/** What stands beside the parts of the page, and how much the library takes; missing where it could not be told. */
class RailFigures {
  counts = $state.raw<Partial<Record<Section, number>>>({});
  use = $state.raw<StorageUse>();
  #nextAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads them now, and after changes; returns the way to stop. */
  follow(): () => void {
    void this.read();
    const stops = [watchLibrary, watchFeeds].map((watch) => watch(() => this.#readSoon()));
    return () => stops.forEach((stop) => stop());
  }

  async read(): Promise<void> {
    const begun = Date.now();
    // Until the answers are there, nobody asks again.
    this.#nextAt = begun + MOST_APART_MS;
    const [use, stories, feeds] = await Promise.all([
      librarian.ask('storage', undefined).catch(() => undefined),
      librarian.ask('stories', 0).catch(() => undefined),
      listFeeds().catch(() => undefined),
    ]);
    this.#nextAt = Date.now() + Math.min((Date.now() - begun) * TIMES_APART, MOST_APART_MS);
    this.use = use;
    this.counts = {
      ...(use && { articles: use.articles }),
      ...(stories && { stories: stories.total }),
      ...(feeds && { feeds: feeds.length }),
    };
  }

  #readSoon(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.read();
      },
      Math.max(0, this.#nextAt - Date.now()),
    );
  }
}

export const railFigures = new RailFigures();
