/** The posting lists of one bucket: for each term, ascending, the documents whose text holds it, ascending. */
export type TermLists = Map<number, number[]>;

/**
 * A bucket as bytes: for each term its distance from the one before, how many documents it has, and these as distances,
 * all as LEB128 varints (7 bits a byte, the high bit says that more follow).
 * @param base no document is below it.
 */
export function packTerms(lists: TermLists, base: number): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  let before = 0;
  for (const term of [...lists.keys()].sort((a, b) => a - b)) {
    const docs = lists.get(term) ?? [];
    write(term - before);
    write(docs.length);
    let last = base;
    for (const doc of docs) {
      write(doc - last);
      last = doc;
    }
    before = term;
  }
  return Uint8Array.from(bytes);
}

class Reader {
  at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  read(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  }

  /** Passes over that many numbers. */
  skip(count: number): void {
    for (let left = count; left > 0 && !this.isAtEnd;) if ((this.bytes[this.at++] ?? 0) < 128) left--;
  }
}

/** The inverse of `packTerms`. */
export function unpackTerms(bytes: Uint8Array, base: number): TermLists {
  const lists: TermLists = new Map();
  const reader = new Reader(bytes);
  let term = 0;
  while (!reader.isAtEnd) {
    term += reader.read();
    const docs: number[] = [];
    let doc = base;
    for (let left = reader.read(); left > 0; left--) docs.push((doc += reader.read()));
    lists.set(term, docs);
  }
  return lists;
}

/** The documents of one term. */
export function docsOf(bytes: Uint8Array, base: number, wanted: number): number[] {
  const reader = new Reader(bytes);
  let term = 0;
  while (!reader.isAtEnd) {
    term += reader.read();
    const count = reader.read();
    if (term > wanted) break;
    if (term < wanted) {
      reader.skip(count);
      continue;
    }
    const docs: number[] = [];
    let doc = base;
    for (let left = count; left > 0; left--) docs.push((doc += reader.read()));
    return docs;
  }
  return [];
}
