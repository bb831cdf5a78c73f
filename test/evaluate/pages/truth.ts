/** One line of a bench's `truth.jsonl`; what is unknown is absent. */
export interface Truth {
  id: string;
  url?: string;
  bench?: string;
  text?: string;
  with?: string[];
  without?: string[];
  date?: string;
  datetime?: string;
  title?: string;
  author?: string | string[];
}

/** What is scored of a reader's answer. */
export type Answer = { id: string; text: string; title: string; authors: string[]; date: string | null };
