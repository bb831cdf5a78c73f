import type { Match } from '../../model/verdict.ts';

/** Which of the two pages names the agency behind a common source. */
export function agencyNamedBy({ evidence }: Match): 'both' | 'here' | 'there' {
  const only = evidence.find(({ signal }) => signal.kind === 'agency-only');
  if (!only) return 'both';
  return only.side === 'page' ? 'here' : 'there';
}
