import type { ArticleCard, Verdict } from './verdict.ts';

/** What happened to the page besides its verdict; shown as one line each. */
export type Note =
  | { kind: 'private-window' }
  | { kind: 'remember-off' }
  | { kind: 'remember-unanswered' }
  | { kind: 'not-kept'; reason: 'private-page' | 'private-address' | 'site-rule' | 'unsure' | 'disk-full' }
  | { kind: 'cut' }
  /** The verdict is about what could be read of the page; the page is not kept. */
  | { kind: 'part-read'; wordsRead: number; wordsDeclared?: number }
  /** The reader had spoken of the article; another text stands there now. */
  | { kind: 'word-dropped' }
  /** A feed of another outlet listed the same headline before; of its text nothing is known. */
  | { kind: 'listed'; url: string; outlet: string; title: string; at: number }
  | { kind: 'changed'; at: number };

/** What is known of a tab right now. Lives in session storage: the worker may die at any time. */
export type TabState =
  /** `sure`: the gate was sure that this is an article; only then may it be remembered. */
  | { state: 'reading'; url: string; visit: string; since: number; sure: boolean; words?: number }
  | {
      state: 'judged';
      url: string;
      visit: string;
      verdict: Verdict;
      /** The page itself, where an article was read. */
      page?: ArticleCard;
      /** Whether the page was written to the library. */
      kept: boolean;
      notes: Note[];
    };
