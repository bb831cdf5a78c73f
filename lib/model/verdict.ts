import type { AgencyCredit, DeclaringSignal, StatedTime } from './article.ts';
import type { EditCounts } from './edit.ts';
import type { Direction, Evidence } from './evidence.ts';
import type { Overlap } from './overlap.ts';
import type { ReaderWord } from './readerWord.ts';
import type { NotArticleReason, UnreadableReason } from './reading.ts';

/** What the popup shows of an article: a card, never its text. */
export interface ArticleCard {
  /** Key in the library; absent for a page that was only looked up. */
  id?: number;
  url: string;
  title: string;
  outlet: string;
  /** Registrable domain, private suffixes included. */
  site: string;
  authors: string[];
  agencies: AgencyCredit[];
  published?: StatedTime;
  firstSeen: number;
  words: number;
  language?: string;
  word?: ReaderWord;
}

/** Whether the later page names the earlier one as its source. */
export type Credit =
  | { kind: 'visible'; quote: string; linked: boolean }
  | { kind: 'machine'; signal: DeclaringSignal }
  | { kind: 'none'; agencyMissing: boolean; authorMissing: boolean };

/** One known article that shares text with the page, and everything that follows from the two. */
export interface Match {
  other: ArticleCard;
  overlap: Overlap;
  direction: Direction;
  evidence: Evidence[];
  /** The credit given by the later of the two, or by either where the order is unknown. */
  credit: Credit;
  /** What was changed on the way, counted. Absent where the wording was not compared: that is not "nothing changed". */
  edits?: EditCounts;
}

/**
 * A known article of which only the fingerprint is kept: how much is shared is an estimate, and neither wording nor order
 * can be told.
 */
export interface Estimate {
  other: ArticleCard;
  /** Share of the page's words that stand there, and of that article's here, in [0, 1]. */
  shareOfPage: number;
  shareOfOther: number;
}

/** Why a look-up could not be finished. */
export type FailureCode = 'timeout' | 'quota' | 'newer-library' | 'permission' | 'reader' | 'internal';

/** Why it cannot be told which came first. */
export type UndecidedReason = 'same-time' | 'no-time' | 'conflict' | 'mutual';

/** The verdict about one page: exactly one kind, in the order in which they are decided (design, section 2). */
export type Verdict =
  | { kind: 'paused'; where: 'here' | 'everywhere' }
  | { kind: 'failed'; code: FailureCode; detail: string }
  | { kind: 'not-article'; reason: NotArticleReason }
  | {
      kind: 'unreadable';
      reason: UnreadableReason;
      title: string;
      wordsRead: number;
      wordsDeclared?: number;
      firstWords: string;
      lastWords: string;
    }
  /**
   * `compared`: articles in the library other than this page. `setAside`: those that share text but are, by the reader's
   * word, no copies of this page, nor it of them.
   */
  | { kind: 'unknown'; compared: number; setAside?: Match[] }
  /** Much of the page stands in articles of which only fingerprints are kept; of the others nothing more is to be said. */
  | { kind: 'estimated'; estimate: Estimate; others: Estimate[]; compared: number }
  | { kind: 'same-outlet'; match: Match; others: Match[] }
  /** `source`: the known article (a release, an agency's own page) that both draw on, where it is that one. */
  | { kind: 'common-source'; agencies: string[]; source?: ArticleCard; match: Match; others: Match[] }
  /** `match` is the largest later printing; `others` the rest, latest last. */
  | { kind: 'original'; match: Match; others: Match[] }
  | { kind: 'undecided'; reason: UndecidedReason; match: Match; others: Match[] }
  | { kind: 'republished'; match: Match; others: Match[] }
  | { kind: 'partly'; match: Match; others: Match[] }
  | { kind: 'excerpt'; match: Match; others: Match[] };

export type VerdictKind = Verdict['kind'];

/** Verdicts that name another article. */
export type MatchVerdict = Extract<Verdict, { match: Match }>;

/** Every known article that shares text with the page, the one named first. */
export function matchesIn(verdict: Verdict): Match[] {
  if ('match' in verdict) return [verdict.match, ...verdict.others];
  return verdict.kind === 'unknown' ? (verdict.setAside ?? []) : [];
}

/** What the library keeps of a verdict, to tell later that it changed. */
export interface VerdictSummary {
  kind: VerdictKind;
  share: number;
  /** What credit was found, where another article is named. */
  credit?: Credit['kind'];
  /** Address of the article named, if one is. */
  otherUrl?: string;
  judgedAt: number;
  /** Set when a later visit elsewhere changed the kind or the article named. */
  changedAt?: number;
  /** What it was before it changed last. */
  before?: { kind: VerdictKind; otherUrl?: string };
}
