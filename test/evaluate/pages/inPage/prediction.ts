/** What a reader made of one page. */
export interface Prediction {
  text: string;
  title: string;
  authors: string[];
  /** ISO 8601, as exact as the page is; `null` where none was found. */
  date: string | null;
  /** Milliseconds of the main thread, by `performance.now()`, at the reader's first call in this world. */
  ms: number;
  /** Milliseconds before, in which the script itself was read and run; told by who calls it. */
  loadMs?: number;
  /** Only ours: the longest step of the reading, after which the page may do its own work. */
  longestMs?: number;
  /** Only ours: gate and reader together take the page for an article. */
  isArticle?: boolean;
  /** Only ours: what the reader says it is, and what the gate said. */
  kind?: string;
  gate?: string;
  wordsRead?: number;
  wordsDeclared?: number;
}
