import type { Direction, Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { Credit } from '../model/verdict.ts';
import { textAgencies } from './agencies.ts';
import { isLinkedTo } from './naming.ts';

/** Whether the later article names the earlier one as its source; where the order is unknown, whether either does. */
export function judgeCredit(
  page: KnownArticle,
  other: KnownArticle,
  evidence: readonly Evidence[],
  direction: Direction,
): Credit {
  const sides: Evidence['side'][] = direction.first === 'unknown' ? ['other', 'page'] : [direction.first];
  const given = evidence.filter(({ side }) => sides.includes(side));
  const [later, earlier] = direction.first === 'page' ? [other, page] : [page, other];
  for (const { signal } of given) {
    if (signal.kind !== 'phrase') continue;
    const phrase = [...later.credits, ...earlier.credits].find(({ text }) => text === signal.quote);
    return {
      kind: 'visible',
      quote: signal.quote,
      linked: phrase !== undefined && (isLinkedTo(phrase, earlier) || isLinkedTo(phrase, later)),
    };
  }
  for (const { signal } of given) if (signal.kind === 'declared') return { kind: 'machine', signal: signal.signal };
  return {
    kind: 'none',
    agencyMissing: textAgencies(earlier).length > 0 && textAgencies(later).length === 0,
    authorMissing: earlier.authors.length > 0 && !earlier.authors.some((author) => later.authors.includes(author)),
  };
}
