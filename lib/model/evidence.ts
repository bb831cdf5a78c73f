import type { DeclaringSignal } from './article.ts';

/** Whom an item speaks for: the other article, this page, or neither (it is common to both). */
export type Side = 'other' | 'page' | 'both';

/** What was seen. Each has a sentence of its own in the locales (`evidence…`). */
export type Signal =
  /** The code of the page on the opposite side names this side's page or outlet. */
  | { kind: 'declared'; signal: DeclaringSignal }
  /** The page on the opposite side says so in words. */
  | { kind: 'phrase'; quote: string }
  /** The text on the opposite side links to this side's article. */
  | { kind: 'link' }
  /** Both credit these agencies. */
  | { kind: 'agency-both'; agencies: string[] }
  /** Only this side credits these agencies. */
  | { kind: 'agency-only'; agencies: string[] }
  /** This side states the earlier time. */
  | { kind: 'time'; lagMs: number; dayOnly: boolean }
  /** Both state the same minute (or days that cannot be told apart). */
  | { kind: 'time-same'; dayOnly: boolean }
  /** Only this side states a time. */
  | { kind: 'time-only' }
  /** This side was met first, on that day. */
  | { kind: 'seen-first'; at: number }
  /** Only this side names a reporter. */
  | { kind: 'byline-only' }
  /** Spelling differs throughout; it shows that one text was adapted, not which. */
  | { kind: 'spelling'; count: number; example: [there: string, here: string] }
  /** Subheads that stand only on this side. */
  | { kind: 'subheads-only'; count: number };

/** One item of evidence. */
export interface Evidence {
  signal: Signal;
  side: Side;
  /** Natural logarithm of the odds that `side` was first, never negative; 0 where it decides nothing. */
  logOdds: number;
  /** For the reader: 0 (decides nothing) to 4 dots. */
  dots: 0 | 1 | 2 | 3 | 4;
}

/** Which of the two was first, as far as the evidence tells. */
export interface Direction {
  first: 'other' | 'page' | 'unknown';
  /** Probability that the other was first, in [0, 1]. */
  probability: number;
  /** How long the earlier one stood before the later one, where both state a time. */
  lagMs?: number;
  /** A statement of the page itself that settled it. */
  declared?: 'visible' | 'machine';
}

/** How sure the direction is, in the words of the interface. */
export type Confidence = 'very-likely' | 'likely' | 'perhaps' | 'cannot-tell';
