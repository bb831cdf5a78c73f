import type { Note, TabState } from '../../model/tabState.ts';
import type { ArticleCard, Verdict } from '../../model/verdict.ts';
import { hostOf } from '../format/hostOf.ts';

/** What the popup shows of a tab. */
export type View =
  | { kind: 'reading'; words?: number }
  | {
      kind: 'judged';
      verdict: Verdict;
      page?: ArticleCard;
      kept: boolean;
      notes: Note[];
      /** Whether asking for another look can change anything. */
      checkable: boolean;
    };

/** The tab as far as the popup knows it. */
export interface Seen {
  /** Undefined until the browser names a tab, and where it keeps its address to itself. */
  url?: string;
  state?: TabState;
  /** Milliseconds since the popup opened. */
  waited: number;
  /** Now, in epoch milliseconds. */
  now: number;
  /** Why the last request was refused, if it was. */
  refused?: string;
}

/** A web page of which nothing is known after this long (ms) was not looked at: the gate saw nothing in it. */
export const PATIENCE = 3_000;
/** A reading that takes longer (ms) died with the worker; then trying again is better than waiting. */
export const LOST = 20_000;

export function viewOf({ url, state, waited, now, refused }: Seen): View {
  const checkable = url !== undefined && hostOf(url) !== undefined;
  const bare = (verdict: Verdict): View => ({ kind: 'judged', verdict, kept: false, notes: [], checkable });
  if (refused !== undefined) return bare({ kind: 'failed', code: 'internal', detail: refused });
  if (!state) {
    if (url !== undefined && !checkable) return bare({ kind: 'not-article', reason: 'not-html' });
    return waited < PATIENCE ? { kind: 'reading' } : bare({ kind: 'not-article', reason: 'no-signs' });
  }
  if (state.state === 'judged') return { ...state, kind: 'judged', checkable };
  return now - state.since < LOST
    ? { kind: 'reading', words: state.words }
    : bare({ kind: 'failed', code: 'reader', detail: '' });
}
