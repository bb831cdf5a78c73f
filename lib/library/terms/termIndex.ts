import type { Block } from '../../model/article.ts';
import { hashWord } from '../../fingerprint/hash.ts';
import { words } from '../../text/words.ts';
import { openLibrary, type LibraryDatabase } from '../database.ts';
import { unpackText } from '../packText.ts';
import type { TermBlock } from '../rows.ts';
import { docsWith, sweepBlocks, writeBlock } from './termBlocks.ts';

/** Documents of a block. */
const BLOCK_DOCS = 1024;

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
  #blocks: readonly TermBlock[] = [];
  /** Documents that stand in a block. */
  #inBlocks = new Set<number>();
  /** Articles by the documents that live. */
  #articles = new Map<number, number>();
  /** Documents in no block yet. */
  readonly #tail = new Map<number, Set<number>>();
  #unread = 0;
  #isStale = true;
  #looking: Promise<void> | undefined;
  #catching: Promise<void> | undefined;
  #isAsked = false;
  /** Raised when texts were erased: what was read of them before is worth nothing. */
  #generation = 0;

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
    this.#generation++;
    this.#tail.clear();
    this.#takeBlocks([]);
    this.#isStale = true;
  }

  /** Reads what was not read yet. One at a time: whoever calls it meanwhile has it look again before it ends. */
  async catchUp(isCancelled: () => boolean = () => false): Promise<void> {
    this.#isAsked = true;
    this.#catching ??= this.#catchUp(isCancelled).finally(() => (this.#catching = undefined));
    return this.#catching;
  }

  async #catchUp(isCancelled: () => boolean): Promise<void> {
    await openLibrary(this.database);
    while (this.#isAsked && !isCancelled()) {
      this.#isAsked = false;
      this.note();
      await this.#look();
      const docs = this.#unreadDocs().sort((a, b) => a - b);
      for (let from = 0; from < docs.length && !isCancelled(); from += AT_ONCE) {
        await this.#read(docs.slice(from, from + AT_ONCE).filter((doc) => this.#articles.has(doc)));
        if (this.#tail.size >= this.blockDocs) await this.#writeBlock();
      }
      await this.#sweep();
    }
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
    const found = await docsWith(this.database, this.#blocks, term);
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
    this.#articles = new Map(docs.map((doc, at) => [doc, Number(ids[at])]));
    for (const doc of this.#tail.keys()) if (!this.#articles.has(doc)) this.#tail.delete(doc);
    this.#takeBlocks(blocks);
    this.#unread = this.#unreadDocs().length;
  }

  /** The blocks as they are now on the disk, whoever wrote them. */
  #takeBlocks(blocks: readonly TermBlock[]): void {
    this.#blocks = blocks;
    this.#inBlocks = new Set(blocks.flatMap(({ docs }) => docs));
    for (const doc of this.#tail.keys()) if (this.#inBlocks.has(doc)) this.#tail.delete(doc);
  }

  #unreadDocs(): number[] {
    return [...this.#articles.keys()].filter((doc) => !this.#inBlocks.has(doc) && !this.#tail.has(doc));
  }

  async #read(docs: readonly number[]): Promise<void> {
    const generation = this.#generation;
    const rows = await this.database.texts.bulkGet(docs.map((doc) => this.#articles.get(doc) ?? 0));
    const texts = await Promise.all(rows.map(async (row) => (row ? unpackText(row.gzip).catch(() => []) : [])));
    if (generation !== this.#generation) return;
    docs.forEach((doc, at) => {
      // Erased meanwhile, it is not counted any more.
      if (!this.#articles.has(doc)) return;
      this.#tail.set(doc, termsOf(texts[at] ?? []));
      this.#unread--;
    });
  }

  /** The oldest of the tail become a block. */
  async #writeBlock(): Promise<void> {
    const generation = this.#generation;
    const oldest = [...this.#tail].sort(([a], [b]) => a - b).slice(0, this.blockDocs);
    this.#takeBlocks(await writeBlock(this.database, new Map(oldest), () => generation === this.#generation));
  }

  /** The words of what was erased go too. */
  async #sweep(): Promise<void> {
    this.#takeBlocks(await sweepBlocks(this.database, this.#blocks, (doc) => this.#articles.has(doc)));
  }
}
