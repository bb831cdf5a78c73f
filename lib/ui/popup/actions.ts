import type { ReaderWord } from '../../model/readerWord.ts';
import type { Match } from '../../model/verdict.ts';

/** What can be copied out of the popup. */
export type Copy = 'citation-apa' | 'citation-plain' | 'report' | 'details';

/** What the popup can ask for; the entrypoint does it. */
export interface Actions {
  /** Look at the tab again; `anyway` skips the gate. */
  check: (anyway: boolean) => void;
  pause: () => void;
  resume: () => void;
  resumeEverywhere: () => void;
  /** Paint the shared passages into the page, or take them away. */
  show: () => void;
  hide: () => void;
  copy: (what: Copy) => void;
  search: () => void;
  /** Keep the reader's word about this page, or take it back. */
  say: (word: ReaderWord['kind'] | 'withdrawn') => void;
}

/** What the popup knows of its tab beside the verdict. */
export interface Surroundings {
  /** The site of the tab, nothing for pages of the browser itself. */
  host?: string;
  paused?: 'here' | 'everywhere';
  /** Whether passages are painted into the page now. */
  shown: boolean;
  /** Name of the reader's search page. */
  engine: string;
  /** Address of the comparison of the page with another article, where they can be compared. */
  comparison: (match: Match) => string | undefined;
  /** What came of the last action, in a few words. */
  said: string;
}
