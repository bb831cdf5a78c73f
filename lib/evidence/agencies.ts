import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { item } from './item.ts';
import { LOG_ODDS } from './weights.ts';

/** Agencies credited for the text; picture credits say nothing of it. */
export function textAgencies(article: Pick<KnownArticle, 'agencies'>): string[] {
  return [...new Set(article.agencies.filter(({ place }) => place !== 'photo').map(({ agency }) => agency))];
}

/** Agencies that both credit, or that only one side does. Different ones on the two sides say nothing. */
export function agencyCredits(page: KnownArticle, other: KnownArticle): Evidence[] {
  const here = textAgencies(page);
  const there = textAgencies(other);
  const both = here.filter((agency) => there.includes(agency));
  if (both.length > 0) return [item({ kind: 'agency-both', agencies: both }, 'both')];
  if (there.length > 0 && here.length === 0) {
    return [item({ kind: 'agency-only', agencies: there }, 'other', LOG_ODDS.agencyOnly)];
  }
  if (here.length > 0 && there.length === 0) {
    return [item({ kind: 'agency-only', agencies: here }, 'page', LOG_ODDS.agencyOnly)];
  }
  return [];
}
