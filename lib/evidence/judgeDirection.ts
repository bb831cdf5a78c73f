import type { Direction, Evidence } from '../model/evidence.ts';
import { PERHAPS } from './confidence.ts';

/**
 * Which of the two was first: the log-odds of all items, added (naive Bayes), as a probability. Where each page names
 * the other as its source, nothing is decided.
 */
export function judgeDirection(evidence: readonly Evidence[]): Direction {
  const stated = (side: Evidence['side']) =>
    evidence.filter(
      ({ signal, side: its }) => its === side && (signal.kind === 'phrase' || signal.kind === 'declared'),
    );
  const time = evidence.find(({ signal }) => signal.kind === 'time');
  const lag = time?.signal.kind === 'time' ? { lagMs: time.signal.lagMs } : {};
  if (isMutual(evidence)) return { first: 'unknown', probability: 0.5 };

  const sum = evidence.reduce(
    (odds, { side, logOdds }) => odds + (side === 'other' ? logOdds : side === 'page' ? -logOdds : 0),
    0,
  );
  const probability = 1 / (1 + Math.exp(-sum));
  const first = probability >= PERHAPS ? 'other' : probability <= 1 - PERHAPS ? 'page' : 'unknown';
  if (first === 'unknown') return { first, probability };
  if (!saysOrder(evidence, first)) return { first: 'unknown', probability: 0.5 };
  const statements = stated(first);
  const visible = statements.some(({ signal }) => signal.kind === 'phrase');
  return {
    first,
    probability,
    // A lag that points the other way is not how much earlier the first one was.
    ...(time?.side === first && lag),
    ...(statements.length > 0 && { declared: visible ? 'visible' : 'machine' }),
  };
}

/**
 * Whether anything speaks of an order at all. A byline, an agency or subheads on one side only make one text fuller,
 * not earlier: without a time or a statement they decide nothing, however many there are.
 */
function saysOrder(evidence: readonly Evidence[], first: 'page' | 'other'): boolean {
  const ordering = ['declared', 'phrase', 'time', 'time-only', 'link'];
  return evidence.some(({ side, signal }) => side === first && ordering.includes(signal.kind));
}

/** Whether each page names the other as its source. */
export function isMutual(evidence: readonly Evidence[]): boolean {
  const sides = evidence
    .filter(({ signal }) => signal.kind === 'phrase' || signal.kind === 'declared')
    .map(({ side }) => side);
  return sides.includes('page') && sides.includes('other');
}
