/** Why a line was not taken. */
export type SkipReason = 'too-long' | 'not-json' | 'no-article' | 'no-address' | 'no-text' | 'bad-fingerprint';

/** A line that was not taken: its number in the file, from 1. */
export interface SkippedLine {
  line: number;
  reason: SkipReason;
  /** What of it is wrong, for whoever wrote the file. */
  detail?: string;
}

/** How far an import is. `line`: every line up to it is in the library, or was skipped. */
export interface Progress {
  line: number;
  added: number;
  known: number;
  skipped: number;
  /** As the file says at its beginning. */
  expected: number;
}

/** Why an import ended. `damaged`: the file ends in the middle; what stood before is in. */
export type Ending = 'done' | 'cancelled' | 'damaged' | 'no-library-file' | 'newer-version';

export interface ImportReport extends Progress {
  ending: Ending;
  /** The first thousand of them. */
  lines: SkippedLine[];
}
