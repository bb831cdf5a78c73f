import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { checkArticle } from '../../../lib/check/checkArticle.ts';
import { rejudge } from '../../../lib/check/rejudge.ts';
import { libraryDatabase } from '../../../lib/library/database.ts';
import { openOriginals } from '../../../lib/library/openOriginals.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Verdict } from '../../../lib/model/verdict.ts';

/** A page as it was read. */
export type Read = Extract<Reading, { kind: 'article' }>;

export type Answer = 'right' | 'wrong' | 'undecided';

export interface Outcome {
  answer: Answer;
  /** Stated probability that the true original was first, where the verdict names the other page. */
  probability?: number;
  verdict: Verdict['kind'];
  evidence: string;
}

let libraries = 0;

/** Between one visit and the next. */
const PAUSE_MS = 60_000;

/**
 * Two pages visited one after the other with a library of their own that begins empty, through `lib/check` as the
 * background calls it, on an in-memory IndexedDB. What is said of the page visited second, and what is then said of
 * the first, must both be right; where one of them is wrong, the pair is.
 */
export async function judgePair(original: Read, copy: Read, originalFirst: boolean, now: number): Promise<Outcome> {
  const database = libraryDatabase(`pair-${libraries++}`);
  const originals = openOriginals(database);
  const visit = (read: Read, at: number) =>
    checkArticle(read.article, read.fingerprint, { ...ALLOWED, url: read.article.url }, originals, at);
  const [one, another] = originalFirst ? [original, copy] : [copy, original];
  try {
    await visit(one, now);
    const { verdict } = await visit(another, now + PAUSE_MS);
    const again = await rejudge(verdict, originals, now + PAUSE_MS);
    const first = again.find(({ page }) => page.url === one.article.url)?.verdict;
    const answers = [answerOf(verdict, another === original), first && answerOf(first, one === original)];
    const answer = answers.includes('wrong')
      ? 'wrong'
      : answers.every((each) => each === 'right')
        ? 'right'
        : 'undecided';
    const match = 'match' in verdict ? verdict.match : undefined;
    const isOther = match && (another === original ? 1 - match.direction.probability : match.direction.probability);
    return {
      answer,
      ...(isOther !== undefined && { probability: isOther }),
      verdict: verdict.kind,
      evidence: match?.evidence.map(({ signal, side }) => `${signal.kind}:${side}`).join(' ') ?? '',
    };
  } finally {
    await database.delete();
  }
}

/** Every page may be remembered: what is in question is the order. */
const ALLOWED = {
  settings: {
    ...DEFAULT_SETTINGS,
    remember: 'on' as const,
    pausedEverywhere: false,
    pausedSites: [],
    searchEngine: 'duckduckgo' as const,
  },
  privateWindow: false,
  privatePage: false,
  sure: true,
};

/** `original`, `republished` and `partly` say who was first; no other kind does. */
function answerOf({ kind }: Verdict, isOriginal: boolean): Answer {
  if (kind === 'original') return isOriginal ? 'right' : 'wrong';
  if (kind === 'republished' || kind === 'partly') return isOriginal ? 'wrong' : 'right';
  return 'undecided';
}

/** The same page without any date. */
export function undated(read: Read): Read {
  const { published: _published, modified: _modified, setAside: _setAside, ...article } = read.article;
  return { ...read, article };
}
