import type { Block } from '../../model/article.ts';
import { hashWord } from '../../fingerprint/hash.ts';
import { words } from '../../text/words.ts';
import { openLibrary, type LibraryDatabase } from '../database.ts';
import { unpackText } from '../packText.ts';
import type { TermBlock } from '../rows.ts';
import { docsOf, packTerms, unpackTerms, type TermLists } from './termRow.ts';

/** Documents of a block. */
const BLOCK_DOCS = 1024;

/** Rows of a block: a term belongs to the row that its hash's lowest bits name. */
const BUCKETS = 256;

/** Texts unpacked at once. */
const AT_ONCE = 64;

/** The terms of a text: hashes of its words, each once. */
export const termsOf = (blocks: readonly Block[]): Set<number> =>
  new Set(blocks.flatMap(({ text }) => words(text).map(({ key }) => hashWord(key))));

/** The terms of a query's word: more than one where the tokeniser parts it. */
const termsIn = (word: string): number[] => words(word).map(({ key }) => hashWord(key));

/**
 * In which texts a word stands. Written by the library page alone, from the texts: what was remembered since is read
 * when the page opens, so that reading an article costs nothing. Blocks of 1,024 documents are written once; what is
 * fewer is held in memory. It goes by document numbers (`ForwardRow`), so a text that was replaced means nobody.
 */
export class TermIndex {
  #blocks: TermBlock[] = [];
  /** Articles by the documents that live. */
  #articles = new Map<number, number>();
  /** Documents in no block yet. */
  readonly #tail = new Map<number, Set<number>>();
  #unread = 0;
  #isStale = true;
  #looking: Promise<void> | undefined;
  #catching: Promise<void> | undefined;

  constructor(
    private readonly database: LibraryDatabase,
    private readonly onChange: () => void,
    private readonly blockDocs = BLOCK_DOCS,
  ) {}

  /** Documents whose texts are not searched yet. */
  get unread(): number {
    return this.#unread;
  }

  /** Something was written or erased: the next question looks again who lives. */
  note(): void {
    this.#isStale = true;
  }

  /** The texts were erased: nothing that was read of them is known any more. */
  forget(): void {
    this.#tail.clear();
    this.#blocks = [];
    this.#isStale = true;
  }

  /** Reads what was not read yet. One at a time; calling it again while it runs is harmless. */
  async catchUp(isCancelled: () => boolean = () => false): Promise<void> {
    this.#catching ??= this.#catchUp(isCancelled).finally(() => (this.#catching = undefined));
    return this.#catching;
  }

  async #catchUp(isCancelled: () => boolean): Promise<void> {
    await openLibrary(this.database);
    for (;;) {
      this.note();
      await this.#look();
      const docs = this.#unreadDocs().sort((a, b) => a - b);
      if (docs.length === 0 || isCancelled()) break;
      for (let from = 0; from < docs.length && !isCancelled(); from += AT_ONCE) {
        const some = docs.slice(from, from + AT_ONCE);
        await this.#read(some);
        this.#unread -= some.length;
        if (this.#tail.size >= this.blockDocs) await this.#writeBlock();
      }
    }
    await this.#sweep();
    this.onChange();
  }

  /** Which of a library's articles hold each of these words in their text. */
  async find(wanted: readonly string[]): Promise<Set<number>[]> {
    await this.#look();
    return Promise.all(wanted.map((word) => this.#holders(word)));
  }

  async #holders(word: string): Promise<Set<number>> {
    const terms = termsIn(word);
    const lists = await Promise.all(terms.map((term) => this.#docs(term)));
    const [first = [], ...others] = lists;
    const sets = others.map((list) => new Set(list));
    const docs = first.filter((doc) => sets.every((set) => set.has(doc)));
    return new Set(docs.flatMap((doc) => this.#articles.get(doc) ?? []));
  }

  async #docs(term: number): Promise<number[]> {
    const { terms } = this.database;
    const bucket = term % BUCKETS;
    const range = () => terms.where(':id').between(keyOf(0, bucket), keyOf(0, bucket + 1));
    const [keys, rows] = await this.database.transaction('r', terms, () =>
      Promise.all([range().primaryKeys(), range().toArray()]),
    );
    const from = new Map(this.#blocks.map((block) => [keyOf(block.key, bucket), block.from]));
    const found = rows.flatMap((row, at) => {
      const base = from.get(keys[at] ?? NaN);
      return base === undefined ? [] : docsOf(row, base, term);
    });
    for (const [doc, terms] of this.#tail) if (terms.has(term)) found.push(doc);
    return found;
  }

  /** Looks who lives, if that may have changed. A question that comes while it is looked waits for the same answer. */
  async #look(): Promise<void> {
    if (this.#isStale) {
      this.#isStale = false;
      this.#looking = this.#lookWhoLives().catch((error: unknown) => {
        this.#isStale = true;
        throw error;
      });
    }
    return this.#looking;
  }

  async #lookWhoLives(): Promise<void> {
    const { forward, termBlocks } = this.database;
    const [ids, docs, blocks] = await this.database.transaction('r', forward, termBlocks, () =>
      Promise.all([forward.orderBy('id').keys(), forward.orderBy('id').primaryKeys(), termBlocks.toArray()]),
    );
    this.#blocks = blocks;
    this.#articles = new Map(docs.map((doc, at) => [doc, Number(ids[at])]));
    for (const doc of this.#tail.keys()) if (!this.#articles.has(doc)) this.#tail.delete(doc);
    this.#unread = this.#unreadDocs().length;
  }

  #unreadDocs(): number[] {
    const known = this.#blocks.reduce((most, { to }) => Math.max(most, to), 0);
    return [...this.#articles.keys()].filter((doc) => doc > known && !this.#tail.has(doc));
  }

  async #read(docs: readonly number[]): Promise<void> {
    const rows = await this.database.texts.bulkGet(docs.map((doc) => this.#articles.get(doc) ?? 0));
    const texts = await Promise.all(rows.map(async (row) => (row ? unpackText(row.gzip).catch(() => []) : [])));
    docs.forEach((doc, at) => this.#tail.set(doc, termsOf(texts[at] ?? [])));
  }

  /** The oldest of the tail become a block. */
  async #writeBlock(): Promise<void> {
    const docs = [...this.#tail.keys()].sort((a, b) => a - b).slice(0, this.blockDocs);
    const buckets: TermLists[] = Array.from({ length: BUCKETS }, (): TermLists => new Map());
    for (const doc of docs) {
      for (const term of this.#tail.get(doc) ?? []) {
        const lists = buckets[term % BUCKETS];
        const list = lists?.get(term);
        if (list) list.push(doc);
        else lists?.set(term, [doc]);
      }
    }
    const range = { from: docs[0] ?? 0, to: docs.at(-1) ?? 0 };
    const { terms, termBlocks } = this.database;
    await this.database.transaction('rw', terms, termBlocks, async () => {
      // Another window may have written it meanwhile.
      if ((await termBlocks.where('to').aboveOrEqual(range.from).count()) > 0) return;
      const key = await termBlocks.add({ ...range, docs } as TermBlock);
      await terms.bulkPut(
        buckets.map((lists) => packTerms(lists, range.from)),
        buckets.map((_, bucket) => keyOf(key, bucket)),
      );
    });
    this.#blocks = await termBlocks.toArray();
    for (const doc of docs) this.#tail.delete(doc);
  }

  /** The words of what was erased go too: blocks that have dead documents are written anew without them. */
  async #sweep(): Promise<void> {
    const { terms, termBlocks } = this.database;
    for (const block of this.#blocks) {
      const living = block.docs.filter((doc) => this.#articles.has(doc));
      if (living.length === block.docs.length) continue;
      const alive = new Set(living);
      await this.database.transaction('rw', terms, termBlocks, async () => {
        const keys = Array.from({ length: BUCKETS }, (_, bucket) => keyOf(block.key, bucket));
        const rows = await terms.bulkGet(keys);
        const swept = rows.map((row) => without(unpackTerms(row ?? new Uint8Array(), block.from), alive));
        await terms.bulkPut(
          swept.map((lists) => packTerms(lists, block.from)),
          keys,
        );
        await termBlocks.update(block.key, { docs: living });
      });
    }
    this.#blocks = await termBlocks.toArray();
  }
}

/** The rows of one bucket lie together: a question reads those of all blocks at once, for each of its words. */
const keyOf = (block: number, bucket: number): number => bucket * 2 ** 32 + block;

function without(lists: TermLists, alive: ReadonlySet<number>): TermLists {
  const kept: TermLists = new Map();
  for (const [term, docs] of lists) {
    const living = docs.filter((doc) => alive.has(doc));
    if (living.length > 0) kept.set(term, living);
  }
  return kept;
}
