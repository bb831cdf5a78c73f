import type { DeclaringSignal, SetAsideReason } from './article.ts';

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
  /** A time that one of the two pages shows was set aside, and why; `where` says on which. */
  | { kind: 'time-aside'; where: 'page' | 'other'; reason: SetAsideReason; text: string }
  /** This side was met first, on that day; `listed` where a feed's line was how. */
  | { kind: 'seen-first'; at: number; listed?: true }
  /** The library had met this side before the opposite one says that it was published: no claim, a fact. */
  | { kind: 'seen-before' }
  /** The reader called this side the original. */
  | { kind: 'your-word' }
  /** Other known printings of the text name this side as its source. */
  | { kind: 'named-by-others'; count: number }
  /** Code of one of the two pages names an address of origin that is neither of them; `where` says on which. */
  | { kind: 'declared-aside'; where: 'page' | 'other'; signal: DeclaringSignal; site: string }
  /** This side's text speaks of its own outlet, and the opposite one repeats it: "told the Courier". */
  | { kind: 'self-kept'; quote: string }
  /** The same, and the opposite side has other words there, or none. */
  | { kind: 'self-removed'; quote: string; became: string }
  /** Only this side names a reporter. */
  | { kind: 'byline-only' }
  /**
   * Words of the shared text are spelled after another house style, `throughout` where none is left as it was. It
   * shows that one text was adapted, not which.
   */
  | { kind: 'spelling'; count: number; throughout: boolean; example: [there: string, here: string] }
  /** The opposite side's spelling was adapted, but this word is left there as this side spells it. */
  | { kind: 'spelling-left'; word: string }
  /** Sentences run together on the opposite side where paragraphs meet on this one: "war.The". */
  | { kind: 'joined'; count: number; example: string }
  /** Words of this side's page frame (a newsletter box, a picture credit) stand in the opposite side's text. */
  | { kind: 'frame-words'; quote: string }
  /** Subheads that stand only on this side. */
  | { kind: 'subheads-only'; count: number }
  /** Nearly all of the opposite text stands on this side, and this many words more. */
  | { kind: 'fuller'; words: number };

export type SignalKind = Signal['kind'];

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
  /** What settled it: a statement of the page itself, or the reader's word. */
  declared?: 'visible' | 'machine' | 'reader';
}

/** How sure the direction is, in the words of the interface. */
export type Confidence = 'very-likely' | 'likely' | 'perhaps' | 'cannot-tell';
