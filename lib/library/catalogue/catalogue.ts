import { Dexie, RangeSet, type IntervalTree } from 'dexie';
import { openLibrary, type LibraryDatabase } from '../database.ts';
import type { ArticleRow } from '../rows.ts';
import { entryOf, type Entry } from './entry.ts';
import { ORDERS } from './orders.ts';
import type { ShelfOrder } from '../../model/shelf.ts';

const PACE = {
  /** Rows read at once: some 30 ms, so that a question never waits longer. */
  atOnce: 1000,
  /** Changes of the database are taken in after this pause, in milliseconds. */
  pause: 200,
  /** The same while many changes follow each other (an import): each time, the whole list is ordered and sent anew. */
  longPause: 4000,
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
  /** Something was changed, and the database does not say what: so it is with fifty rows at once and more, and with all. */
  #isAllStale = false;
  /** The highest key that was read. */
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWhole = false;
  #isBusy = false;
  #isRefreshing = false;
  /** Milliseconds that the last refresh took. */
  #took = 0;

  constructor(
    private readonly database: LibraryDatabase,
    private readonly onChange: () => void,
    private readonly pace = PACE,
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
      const rows = await articles.where(':id').below(below).reverse().limit(this.pace.atOnce).toArray();
      this.#take(rows);
      below = rows.at(-1)?.id ?? -1;
      this.#isWhole = rows.length < this.pace.atOnce;
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
    if (this.#timer === undefined) this.#refreshIn(this.#pause());
  }

  /** Where a refresh takes long, because another window writes much, the next one waits as long. */
  #pause(): number {
    const { pause, longPause } = this.pace;
    return this.#isBusy ? longPause : Math.min(longPause, Math.max(pause, this.#took));
  }

  /** One at a time: what is stale when it ends is taken in by the next. */
  #refreshIn(ms: number): void {
    if (this.#isRefreshing) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#refresh();
    }, ms);
  }

  async #refresh(): Promise<void> {
    const begun = performance.now();
    this.#isRefreshing = true;
    let next: number | undefined;
    try {
      await this.#takeIn();
      this.#changed();
      if (this.#stale.size > 0 || (this.#isAllStale && !this.#isBusy)) next = this.#pause();
    } catch {
      // What was stale is not known any more.
      this.#isAllStale = true;
      next = this.pace.longPause;
    }
    this.#took = performance.now() - begun;
    this.#isRefreshing = false;
    if (next !== undefined) this.#refreshIn(next);
  }

  /** Reads anew what was written since; what is no longer there is forgotten. */
  async #takeIn(): Promise<void> {
    const ranges = [...this.#stale];
    this.#stale.clear();
    // First: a row that is told may stand above others that are not.
    await this.#readOn();
    for (const [from, to] of ranges) await this.#reread(from, to);
    if (!this.#isAllStale) return;
    if (this.#isBusy) return this.#forgetErased();
    this.#isAllStale = false;
    await this.#reread(0, this.#last);
  }

  /** Of what goes untold, all is the only thing that can go. */
  async #forgetErased(): Promise<void> {
    const [lowest = Infinity] = await this.database.articles.orderBy(':id').limit(1).primaryKeys();
    for (const id of this.#entries.keys()) if (id < lowest) this.#entries.delete(id);
  }

  /** What is new: keys ascend. */
  async #readOn(): Promise<void> {
    const { articles } = this.database;
    const { atOnce } = this.pace;
    for (let read = atOnce; read === atOnce;) {
      const rows = await articles.where(':id').above(this.#last).limit(atOnce).toArray();
      this.#take(rows);
      read = rows.length;
    }
  }

  async #reread(from: number, to: number): Promise<void> {
    const { articles } = this.database;
    const { atOnce } = this.pace;
    for (let next = from; next <= to;) {
      const rows = await articles.where(':id').between(next, to, true, true).limit(atOnce).toArray();
      const end = rows.length < atOnce ? to : (rows.at(-1)?.id ?? to);
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
