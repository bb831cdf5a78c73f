import type { Note } from '../model/tabState.ts';
import type { Verdict, VerdictSummary } from '../model/verdict.ts';

/** What the library keeps of a verdict. */
export function summarise(verdict: Verdict, now: number): VerdictSummary {
  const match = 'match' in verdict ? verdict.match : undefined;
  const estimate = verdict.kind === 'estimated' ? verdict.estimate : undefined;
  return {
    kind: verdict.kind,
    share: match?.overlap.shareOfPage ?? estimate?.shareOfPage ?? 0,
    ...(match && { credit: match.credit.kind, otherUrl: match.other.url }),
    ...(estimate && { otherUrl: estimate.other.url }),
    judgedAt: now,
  };
}

/** Whether a reader would call the second verdict another one. */
export function isOtherVerdict(before: VerdictSummary | undefined, after: VerdictSummary): boolean {
  return before !== undefined && (before.kind !== after.kind || before.otherUrl !== after.otherUrl);
}

/** The summary to keep: with when, and from what, it changed; an earlier change is carried along. */
export function withChange(before: VerdictSummary | undefined, after: VerdictSummary, now: number): VerdictSummary {
  if (!before) return after;
  // The earliest printing stays that, whichever later one it is told with.
  const isSame = before.kind === 'original' && after.kind === 'original';
  if (isOtherVerdict(before, after) && !isSame) {
    const { kind, otherUrl } = before;
    return { ...after, changedAt: now, before: { kind, ...(otherUrl !== undefined && { otherUrl }) } };
  }
  const { changedAt, before: earlier } = before;
  return { ...after, ...(changedAt !== undefined && { changedAt }), ...(earlier && { before: earlier }) };
}

/** The line that tells of a change: only where an earlier printing turned up, as that is what it says. */
export function changedNotes(verdict: Verdict, changedAt: number | undefined): Note[] {
  const copied = verdict.kind === 'republished' || verdict.kind === 'partly';
  return changedAt !== undefined && copied ? [{ kind: 'changed', at: changedAt }] : [];
}
