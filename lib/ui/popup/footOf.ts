import type { Verdict } from '../../model/verdict.ts';

/** The action that helps most with a verdict. */
export type FootAction =
  | { kind: 'none' }
  /** Open the other article. "The original" is said only where it is known to be one. */
  | { kind: 'open'; open: string; label: 'actOpen' | 'actOpenOther' }
  | { kind: 'check'; anyway: boolean; label: 'actAnyway' | 'actAgain' | 'actRetry' }
  | { kind: 'resume'; where: 'here' | 'everywhere' };

export function footOf(verdict: Verdict): FootAction {
  switch (verdict.kind) {
    case 'paused':
      return { kind: 'resume', where: verdict.where };
    case 'failed':
      return { kind: 'check', anyway: false, label: 'actRetry' };
    case 'not-article':
      return { kind: 'check', anyway: true, label: 'actAnyway' };
    case 'unreadable':
      return { kind: 'check', anyway: false, label: 'actAgain' };
    case 'unknown':
    case 'original':
      return { kind: 'none' };
    case 'republished':
    case 'partly':
      return { kind: 'open', open: verdict.match.other.url, label: 'actOpen' };
    case 'same-outlet':
    case 'common-source':
    case 'undecided':
    case 'excerpt':
      return { kind: 'open', open: verdict.match.other.url, label: 'actOpenOther' };
  }
}
