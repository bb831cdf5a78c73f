import type { KnownArticle, Origin } from '../model/knownArticle.ts';
import type { Interrupted } from '../model/transfer.ts';
import type { VerdictSummary } from '../model/verdict.ts';

/** An article without its text. `url` is unique: one page writes one article. */
export type ArticleRow = Omit<KnownArticle, 'id' | 'blocks'> & {
  id?: number;
  how: Origin;
  verdict?: VerdictSummary;
  /** Its fingerprint is of an older version and there is no text to make a new one of: nothing is compared with it. */
  incomparable?: true;
};

/** The text: JSON of the blocks, gzip. */
export interface TextRow {
  id: number;
  gzip: Uint8Array;
}

/**
 * The forward index: what the fingerprint of an article is. A text that changes gets a new document number, so that the
 * postings of the old one mean nobody. Numbers ascend and are never given again.
 */
export interface ForwardRow {
  doc?: number;
  /** The article. */
  id: number;
  site: string;
  /** Of the fingerprint; of another version than today's it is compared with nothing. */
  version: number;
  window: number;
  /** `packHashes` of the fingerprint. */
  hashes: Uint8Array;
}

/** A document that was erased or replaced; some segment may still have postings of it. */
export interface TombstoneRow {
  doc: number;
}

/** Version 1 of the library had the hashes as a Dexie multiEntry index. Rows left here are taken over when it is opened. */
export interface OldFingerprintRow {
  id: number;
}

/** Documents whose words are found by the rows `bucket * 2^32 + key` of `terms`. */
export interface TermBlock {
  key: number;
  /** Lowest and highest document. */
  from: number;
  to: number;
  docs: number[];
}

/** An import that has begun and not ended: of a page that was closed in the middle, the next one can tell. */
export interface ImportRow extends Interrupted {
  added: number;
}

/** A host that was asked for a page: until when it is left alone, epoch milliseconds. */
export interface HostRow {
  host: string;
  free: number;
}
