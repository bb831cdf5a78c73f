import { sameAddress } from '../address/normaliseAddress.ts';
import type { Alignment } from '../alignment/align.ts';
import type { Evidence, Side, Signal } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { TextWord } from '../text/textWords.ts';
import { compareTimes } from './compareTimes.ts';
import { isLinkedTo, meansOutlet, namedBy } from './naming.ts';
import { LOG_ODDS } from './weights.ts';

/** The two aligned texts an item may be drawn from. */
export interface Aligned {
  alignment: Alignment;
  pageWords: readonly TextWord[];
  otherWords: readonly TextWord[];
}

/** Everything that speaks for one of two overlapping articles being the first, or is common to both. Pure. */
export function gatherEvidence(page: KnownArticle, other: KnownArticle, aligned: Aligned): Evidence[] {
  return [
    ...statements(page, other, 'other'),
    ...statements(other, page, 'page'),
    ...agencies(page, other),
    ...publishedTimes(page, other),
    ...seenFirst(page, other),
    ...reporters(page, other),
    ...spelling(aligned),
    ...subheads(page, other),
  ];
}

function item(signal: Signal, side: Side, logOdds = 0): Evidence {
  const steps = [0.05, 0.5, 1.5, 3];
  return { signal, side, logOdds, dots: steps.filter((step) => logOdds >= step).length as Evidence['dots'] };
}

/** What `from` says of where its text comes from, as far as it means `to`; each speaks for `to`. */
function statements(from: KnownArticle, to: KnownArticle, side: Side): Evidence[] {
  const found: Evidence[] = [];
  const worth = { page: LOG_ODDS.declaredPage, site: LOG_ODDS.declaredSite, outlet: LOG_ODDS.declaredOutlet };
  for (const declaration of from.declarations) {
    const naming = namedBy(declaration, from, to);
    if (naming) found.push(item({ kind: 'declared', signal: declaration.signal }, side, worth[naming]));
  }
  // Canonical link and og:url repeat each other: only the strongest statement counts.
  const declared = found.sort((a, b) => b.logOdds - a.logOdds).slice(0, 1);
  const phrases = from.site === to.site ? [] : from.credits.filter((credit) => meansOutlet(credit, from, to));
  const phrase = phrases.find((credit) => isLinkedTo(credit, to)) ?? phrases[0];
  const linked = from.links.some((link) => sameAddress(link, to.url));
  return [
    ...declared,
    ...(phrase
      ? [
          item(
            { kind: 'phrase', quote: phrase.text },
            side,
            isLinkedTo(phrase, to) ? LOG_ODDS.phraseLinked : LOG_ODDS.phrase,
          ),
        ]
      : []),
    ...(linked ? [item({ kind: 'link' }, side, LOG_ODDS.link)] : []),
  ];
}

/** Agencies credited for the text; picture credits say nothing of it. */
export function textAgencies(article: Pick<KnownArticle, 'agencies'>): string[] {
  return [...new Set(article.agencies.filter(({ place }) => place !== 'photo').map(({ agency }) => agency))];
}

function agencies(page: KnownArticle, other: KnownArticle): Evidence[] {
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

function publishedTimes(page: KnownArticle, other: KnownArticle): Evidence[] {
  const order = compareTimes(page.published, other.published);
  switch (order.kind) {
    case 'none':
      return [];
    case 'same':
      return [item({ kind: 'time-same', dayOnly: order.dayOnly }, 'both')];
    case 'one-sided':
      return [item({ kind: 'time-only' }, order.side, LOG_ODDS.timeOnly)];
    case 'earlier': {
      const { side, lagMs, dayOnly, trusted } = order;
      const full = dayOnly ? LOG_ODDS.timeDay : LOG_ODDS.timeMinute;
      const logOdds = isShortLag(lagMs, dayOnly) ? LOG_ODDS.timeShort : trusted ? full : LOG_ODDS.timeWeak;
      return [item({ kind: 'time', lagMs, dayOnly }, side, logOdds)];
    }
  }
}

const MINUTE = 60_000;

/** A lag that two clients of one agency have, or a local time under the wrong zone. */
function isShortLag(lagMs: number, dayOnly: boolean): boolean {
  if (dayOnly) return false;
  return lagMs < 30 * MINUTE || (lagMs % (60 * MINUTE) === 0 && lagMs <= 14 * 60 * MINUTE);
}

function seenFirst(page: KnownArticle, other: KnownArticle): Evidence[] {
  if (page.firstSeen === other.firstSeen) return [];
  const side = other.firstSeen < page.firstSeen ? 'other' : 'page';
  return [item({ kind: 'seen-first', at: Math.min(page.firstSeen, other.firstSeen) }, side, LOG_ODDS.seenFirst)];
}

function reporters(page: KnownArticle, other: KnownArticle): Evidence[] {
  if (page.authors.length > 0 === other.authors.length > 0) return [];
  return [item({ kind: 'byline-only' }, other.authors.length > 0 ? 'other' : 'page', LOG_ODDS.bylineOnly)];
}

/** One localised word is chance; from two on it shows a house style passed over the text. */
const LEAST_SPELLINGS = 2;

function spelling({ alignment, pageWords, otherWords }: Aligned): Evidence[] {
  const pairs = alignment.pairs.flatMap(([here, there]): [string, string][] => {
    const a = pageWords[here]?.folded;
    const b = otherWords[there]?.folded;
    return a !== undefined && b !== undefined && a !== b ? [[b, a]] : [];
  });
  const example = pairs[0];
  if (!example || pairs.length < LEAST_SPELLINGS) return [];
  return [item({ kind: 'spelling', count: pairs.length, example }, 'both')];
}

function subheads(page: KnownArticle, other: KnownArticle): Evidence[] {
  const missing = (from: KnownArticle, to: KnownArticle) => {
    const texts = new Set(to.blocks.map(({ text }) => text.toLowerCase()));
    return from.blocks.filter(({ kind, text }) => kind === 'subhead' && !texts.has(text.toLowerCase())).length;
  };
  const onlyThere = missing(other, page);
  const onlyHere = missing(page, other);
  if (onlyThere > 0 === onlyHere > 0) return [];
  const side = onlyThere > 0 ? 'other' : 'page';
  return [item({ kind: 'subheads-only', count: onlyThere + onlyHere }, side, LOG_ODDS.subheadsOnly)];
}
