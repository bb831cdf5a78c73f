import { sameAddress } from '../address/normaliseAddress.ts';
import { siteOf } from '../address/site.ts';
import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { item, opposite } from './item.ts';
import { isLinkedTo, meansOutlet, namedBy, sameName } from './naming.ts';
import { LOG_ODDS } from './weights.ts';

/**
 * What `from` says of where its text comes from, in its code, in words and by a link. Each item speaks for `to`, on
 * `side`; what a page says in its own favour is never one.
 */
export function statements(from: KnownArticle, to: KnownArticle, side: 'page' | 'other'): Evidence[] {
  return [...declared(from, to, side), ...said(from, to, side), ...linked(from, to, side)];
}

const WORTH = { page: LOG_ODDS.declaredPage, site: LOG_ODDS.declaredSite, outlet: LOG_ODDS.declaredOutlet } as const;

/** Canonical link and `og:url` repeat each other: only the strongest declaration counts. */
function declared(from: KnownArticle, to: KnownArticle, side: 'page' | 'other'): Evidence[] {
  const found: Evidence[] = [];
  for (const declaration of from.declarations) {
    const naming = namedBy(declaration, from, to);
    if (naming) found.push(item({ kind: 'declared', signal: declaration.signal }, side, WORTH[naming]));
  }
  const strongest = found.sort((a, b) => b.logOdds - a.logOdds)[0];
  return strongest ? [strongest] : aside(from, to, opposite(side));
}

/** An address of origin on a third site: named, so that the reader can look there, and worth nothing for either. */
function aside(from: KnownArticle, to: KnownArticle, where: 'page' | 'other'): Evidence[] {
  for (const { signal, url } of from.declarations) {
    if (url === undefined || signal === 'publisher' || signal === 'sourceOrganization') continue;
    const site = siteOf(url);
    if (site === from.site || site === to.site) continue;
    return [item({ kind: 'declared-aside', where, signal, site }, 'both')];
  }
  return [];
}

function said(from: KnownArticle, to: KnownArticle, side: 'page' | 'other'): Evidence[] {
  if (from.site === to.site) return [];
  const phrases = from.credits.filter((credit) => meansOutlet(credit, from, to));
  const withLink = phrases.find((credit) => isLinkedTo(credit, to));
  const phrase = withLink ?? phrases[0];
  if (!phrase) return byAgency(from, to, side);
  return [item({ kind: 'phrase', quote: phrase.text }, side, withLink ? LOG_ODDS.phraseLinked : LOG_ODDS.phrase)];
}

/** An agency's own page is named by a credit to the agency. */
function byAgency(from: KnownArticle, to: KnownArticle, side: 'page' | 'other'): Evidence[] {
  const credit = from.agencies.find(({ agency, place }) => place !== 'photo' && sameName(agency, to.outlet));
  return credit ? [item({ kind: 'phrase', quote: credit.text }, side, LOG_ODDS.phrase)] : [];
}

function linked(from: KnownArticle, to: KnownArticle, side: 'page' | 'other'): Evidence[] {
  return from.links.some((link) => sameAddress(link, to.url)) ? [item({ kind: 'link' }, side, LOG_ODDS.link)] : [];
}
