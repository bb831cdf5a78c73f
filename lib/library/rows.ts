import type { Fingerprint } from '../model/article.ts';
import type { KnownArticle, Origin } from '../model/knownArticle.ts';
import type { VerdictSummary } from '../model/verdict.ts';

/** An article without its text. `url` is unique: one page writes one article. */
export type ArticleRow = Omit<KnownArticle, 'id' | 'blocks'> & { id?: number; how: Origin; verdict?: VerdictSummary };

/** The text: JSON of the blocks, gzip. */
export interface TextRow {
  id: number;
  gzip: Uint8Array;
}

/** One index entry a hash (Dexie multiEntry): the simplest correct posting lists. */
export interface FingerprintRow extends Fingerprint {
  id: number;
}
