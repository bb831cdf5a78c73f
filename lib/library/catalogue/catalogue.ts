import { Dexie, RangeSet, type IntervalTree } from 'dexie';
import { openLibrary, type LibraryDatabase } from '../database.ts';
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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWhole = false;
  #pause = PAUSE;

  constructor(
    private readonly database: LibraryDatabase,
    private readonly onChange: () => void,
  ) {}

  /** False until every row was read once. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Takes changes in less often while there are many; afterwards what came last at once. */
  set isBusy(isBusy: boolean) {
    this.#pause = isBusy ? LONG_PAUSE : PAUSE;
    if (!isBusy && this.#timer !== undefined) this.#refreshIn(0);
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
      for (const row of rows) this.#entries.set(row.id ?? 0, entryOf(row));
      below = rows.at(-1)?.id ?? -1;
      this.#isWhole = rows.length < AT_ONCE;
      this.#changed();
      if (this.#isWhole) return;
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
      this.#stale.add([typeof from === 'number' ? from : -Infinity, typeof to === 'number' ? to : Infinity]);
    }
    if (this.#timer === undefined) this.#refreshIn(this.#pause);
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
    this.#changed();
  }

  async #reread(from: number, to: number): Promise<void> {
    const { articles } = this.database;
    const rows = await articles.where(':id').between(from, to, true, true).toArray();
    const there = new Set(rows.map(({ id }) => id));
    if (to - from > this.#entries.size) {
      for (const id of this.#entries.keys()) if (id >= from && id <= to && !there.has(id)) this.#entries.delete(id);
    } else for (let id = from; id <= to; id++) if (!there.has(id)) this.#entries.delete(id);
    for (const row of rows) this.#entries.set(row.id ?? 0, entryOf(row));
  }
}
