import type { KnownArticle } from '../model/knownArticle.ts';
import type { Estimate, Verdict } from '../model/verdict.ts';
import { isSameOutlet } from './judge.ts';

/**
 * Tells of articles of which only fingerprints are kept, where the texts that are there say nothing more. One of the same
 * publisher is no news. Pure.
 */
export function withEstimates(
  verdict: Verdict,
  page: KnownArticle,
  estimates: readonly Estimate[],
  compared: number,
): Verdict {
  const isSilent = (verdict.kind === 'unknown' && !verdict.setAside) || verdict.kind === 'excerpt';
  if (!isSilent || page.word?.kind === 'not-copy') return verdict;
  const when = ({ other }: Estimate) => other.published?.from ?? other.firstSeen;
  const [estimate, ...others] = estimates
    .filter(({ other }) => !isSameOutlet(page, other) && other.word?.kind !== 'not-copy')
    .sort((a, b) => b.shareOfPage - a.shareOfPage || when(a) - when(b));
  return estimate ? { kind: 'estimated', estimate, others, compared } : verdict;
}
