import type { Direction, Evidence } from '../model/evidence.ts';
import { PERHAPS } from './confidence.ts';
import { TESTIMONY, type Testimony } from './testimony.ts';
import { MOST_CLAIMED } from './weights.ts';

type Known = 'page' | 'other';

/**
 * Which of the two was first: the log-odds of all items, added (naive Bayes), as a probability. Where each page names
 * the other as its source, nothing is decided. The reader's word wins over all.
 */
export function judgeDirection(evidence: readonly Evidence[]): Direction {
  const word = evidence.find(({ signal }) => signal.kind === 'your-word')?.side;
  if (word === 'page' || word === 'other') {
    return { first: word, probability: word === 'other' ? 1 : 0, ...lagFor(word, evidence), declared: 'reader' };
  }
  if (isMutual(evidence)) return { first: 'unknown', probability: 0.5 };
  const probability = 1 / (1 + Math.exp(weight(evidence, 'page') - weight(evidence, 'other')));
  const first = probability >= PERHAPS ? 'other' : probability <= 1 - PERHAPS ? 'page' : 'unknown';
  if (first === 'unknown') return { first, probability };
  if (!evidence.some(({ side, signal }) => side === first && TESTIMONY[signal.kind].orders)) {
    return { first: 'unknown', probability: 0.5 };
  }
  const statements = evidence.filter((one) => one.side === first && isStatement(one));
  return {
    first,
    probability,
    ...lagFor(first, evidence),
    ...(statements.length > 0 && {
      declared: statements.some(({ signal }) => signal.kind === 'phrase') ? 'visible' : 'machine',
    }),
  };
}

/** How much earlier the first one was; a lag that points the other way does not say. */
function lagFor(first: Known, evidence: readonly Evidence[]): Pick<Direction, 'lagMs'> {
  const time = evidence.find(({ signal }) => signal.kind === 'time');
  return time?.side === first && time.signal.kind === 'time' ? { lagMs: time.signal.lagMs } : {};
}

/**
 * What speaks for one side. What it claims for itself is bounded; and where the library or third pages know the
 * opposite one as the earlier, its date and claims together weigh no more than that.
 */
function weight(evidence: readonly Evidence[], side: Known): number {
  const of = (whose: Known, ...from: Testimony[]) =>
    evidence
      .filter((one) => one.side === whose && from.includes(TESTIMONY[one.signal.kind].from))
      .reduce((sum, { logOdds }) => sum + logOdds, 0);
  const own = of(side, 'date') + Math.min(of(side, 'claim'), MOST_CLAIMED);
  const against = of(side === 'page' ? 'other' : 'page', 'library');
  const independent = against >= 1 ? Math.min(own, against) : own;
  return independent + of(side, 'opposite', 'library');
}

/** Whether one of the two pages names the other as its source. */
export const namesTheOther = (evidence: readonly Evidence[]): boolean => evidence.some(isStatement);

const isStatement = ({ signal }: Evidence) => signal.kind === 'phrase' || signal.kind === 'declared';

/** Whether each page names the other as its source. */
export function isMutual(evidence: readonly Evidence[]): boolean {
  const sides = evidence.filter(isStatement).map(({ side }) => side);
  return sides.includes('page') && sides.includes('other');
}
