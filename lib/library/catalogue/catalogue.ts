import { Dexie, RangeSet, type IntervalTree } from 'dexie';
import { openLibrary, type LibraryDatabase } from '../database.ts';
import type { ArticleRow } from '../rows.ts';
import { entryOf, momentOf, type Entry } from './entry.ts';
import type { ShelfOrder } from '../../model/shelf.ts';

/** Rows read at once: some 30 ms, so that a question never waits longer. */
const AT_ONCE = 1000;

/** Changes of the database are taken in after this pause, in milliseconds. */
const PAUSE = 200;

/** The same while many changes follow each other (an import): each time, the whole list is ordered and sent anew. */
const LONG_PAUSE = 4000;

type Compare = (a: Entry, b: Entry) => number;

const ORDERS: Record<ShelfOrder, Compare> = {
  published: (a, b) => momentOf(b) - momentOf(a) || b.id - a.id,
  met: (a, b) => b.firstSeen - a.firstSeen || b.id - a.id,
  share: (a, b) => b.share - a.share || momentOf(b) - momentOf(a) || b.id - a.id,
  outlet: (a, b) => (a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : momentOf(b) - momentOf(a) || b.id - a.id),
};

/**
 * All articles of the library without their texts, held in memory while the library page is open: to find, filter and
 * order 100,000 of them takes milliseconds, and the database could not answer such a question at all without reading
 * every row. Follows what is written and erased, here or in another window.
 */
export class Catalogue {
  readonly #entries = new Map<number, Entry>();
  readonly #orders = new Map<ShelfOrder, Entry[]>();
  readonly #stale = new Set<[from: number, to: number]>();
  /** Something was written, and the database does not say what: so it is with fifty rows at once and more. */
  #isAllStale = false;
  /** The highest key that was read. */
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWhole = false;
  #isBusy = false;

  constructor(
    private readonly database: LibraryDatabase,
    private readonly onChange: () => void,
  ) {}

  /** False until every row was read once. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /**
   * While there are many changes (an import) they are taken in less often, and of those that are not told one by one
   * only what is new; afterwards all of them at once.
   */
  set isBusy(isBusy: boolean) {
    this.#isBusy = isBusy;
    if (!isBusy && (this.#isAllStale || this.#timer !== undefined)) this.#refreshIn(0);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: number): Entry | undefined {
    return this.#entries.get(id);
  }

  all(): Iterable<Entry> {
    return this.#entries.values();
  }

  ordered(order: ShelfOrder): readonly Entry[] {
    const known = this.#orders.get(order);
    if (known) return known;
    const sorted = [...this.#entries.values()].sort(ORDERS[order]);
    this.#orders.set(order, sorted);
    return sorted;
  }

  /** Reads everything, the latest met first; then follows. Rejects with a `LibraryError`. */
  async open(): Promise<void> {
    await openLibrary(this.database);
    Dexie.on('storagemutated', (parts) => this.#note(parts));
    const { articles } = this.database;
    for (let below: number = Infinity; ;) {
      const rows = await articles.where(':id').below(below).reverse().limit(AT_ONCE).toArray();
      this.#take(rows);
      below = rows.at(-1)?.id ?? -1;
      this.#isWhole = rows.length < AT_ONCE;
      this.#changed();
      if (this.#isWhole) return;
    }
  }

  #take(rows: readonly ArticleRow[]): void {
    for (const row of rows) {
      const { id = 0 } = row;
      this.#entries.set(id, entryOf(row));
      this.#last = Math.max(this.#last, id);
    }
  }

  #changed(): void {
    this.#orders.clear();
    this.onChange();
  }

  #note(parts: Record<string, unknown>): void {
    const part = parts[`idb://${this.database.name}/articles/`];
    if (!part) return;
    for (const { from, to } of RangeSet(part as IntervalTree)) {
      if (typeof from === 'number' && typeof to === 'number') this.#stale.add([from, to]);
      else this.#isAllStale = true;
    }
    if (this.#timer === undefined) this.#refreshIn(this.#isBusy ? LONG_PAUSE : PAUSE);
  }

  #refreshIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#refresh();
    }, ms);
  }

  /** Reads anew what was written since; what is no longer there is forgotten. */
  async #refresh(): Promise<void> {
    const ranges = [...this.#stale];
    this.#stale.clear();
    for (const [from, to] of ranges) await this.#reread(from, to);
    if (this.#isAllStale && !this.#isBusy) {
      this.#isAllStale = false;
      await this.#reread(0, this.#last);
    }
    await this.#readOn();
    this.#changed();
  }

  /** What is new: keys ascend. */
  async #readOn(): Promise<void> {
    const { articles } = this.database;
    for (let read = AT_ONCE; read === AT_ONCE;) {
      const rows = await articles.where(':id').above(this.#last).limit(AT_ONCE).toArray();
      this.#take(rows);
      read = rows.length;
    }
  }

  async #reread(from: number, to: number): Promise<void> {
    const { articles } = this.database;
    for (let next = from; next <= to;) {
      const rows = await articles.where(':id').between(next, to, true, true).limit(AT_ONCE).toArray();
      const end = rows.length < AT_ONCE ? to : (rows.at(-1)?.id ?? to);
      const there = new Set(rows.map(({ id }) => id));
      const known = end - next < this.#entries.size ? integers(next, end) : this.#entries.keys();
      for (const id of known) if (id >= next && id <= end && !there.has(id)) this.#entries.delete(id);
      this.#take(rows);
      next = end + 1;
    }
  }
}

function* integers(from: number, to: number): Generator<number> {
  for (let one = from; one <= to; one++) yield one;
}
