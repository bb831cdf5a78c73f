import { sameName } from '../evidence/naming.ts';
import { isMutual, namesTheOther } from '../evidence/judgeDirection.ts';
import { textAgencies } from '../evidence/agencies.ts';
import { isForPrinting } from './isForPrinting.ts';
import { isOneGroup } from './publisherGroups.ts';
import { thirdSource } from './thirdSource.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { ReaderWord } from '../model/readerWord.ts';
import type { Match, UndecidedReason, Verdict } from '../model/verdict.ts';

/** Two shares this close are the same: then the earlier printing is named. */
const SHARE_TIE = 0.03;

/**
 * The verdict about a page that was read and looked up (design, section 2, in its order). Pure.
 * @param matches every known article that shares text with the page.
 * @param compared articles in the library other than the page.
 */
export function judge(page: KnownArticle, matches: readonly Match[], compared: number): Verdict {
  const overlapping = matches.filter(({ overlap }) => overlap.kind !== 'none');
  const ofOthers = overlapping.filter(({ other }) => !isSameOutlet(page, other));
  const setAside = ofOthers.filter((match) => isSetAside(page, match));
  const foreign = ofOthers.filter((match) => !setAside.includes(match));
  const substantial = foreign.filter(({ overlap }) => overlap.kind !== 'excerpt');
  const about = (match: Match) => ({ match, others: foreign.filter((one) => one !== match) });

  if (foreign.length === 0) {
    if (setAside.length > 0) return { kind: 'unknown', compared, setAside };
    const match = best(overlapping);
    return match
      ? { kind: 'same-outlet', match, others: overlapping.filter((one) => one !== match) }
      : { kind: 'unknown', compared };
  }

  const before = substantial.filter(({ direction }) => direction.first === 'other');
  const earlier = best(before.filter(isByWord)) ?? best(before);
  const unclear = best(substantial.filter(({ direction }) => direction.first === 'unknown'));
  const later = best(substantial.filter(({ direction }) => direction.first === 'page'));

  const named = earlier ?? unclear ?? later;
  if (!named) {
    const match = best(foreign);
    return match ? { kind: 'excerpt', ...about(match) } : { kind: 'unknown', compared };
  }
  const shared = commonAgencies(page, named);
  const drawn = isForPrinting(page) || isByWord(named) ? undefined : bothDraw(substantial);
  if (drawn) return { kind: 'common-source', agencies: shared, source: drawn.source, ...about(drawn.match) };
  if (shared.length > 0) return { kind: 'common-source', agencies: shared, ...about(named) };
  if (earlier) return { kind: earlier.overlap.kind === 'whole' ? 'republished' : 'partly', ...about(earlier) };
  if (unclear) return { kind: 'undecided', reason: whyUndecided(unclear), ...about(unclear) };
  // Printings only: a page that shares a quotation is none.
  return { kind: 'original', match: named, others: substantial.filter((one) => one !== named) };
}

/** Whether the reader said of one of the two that it is no copy, and it is not the original either. */
function isSetAside(page: KnownArticle, { other, direction }: Match): boolean {
  const isNoCopy = ({ word }: { word?: ReaderWord }) => word?.kind === 'not-copy';
  return (isNoCopy(page) && direction.first !== 'page') || (isNoCopy(other) && direction.first !== 'other');
}

/** Whether the reader said which of the two is the original. */
const isByWord = ({ direction }: Match) => direction.declared === 'reader';

/** The best printing of which a third article is the source, earlier ones first. */
function bothDraw(substantial: readonly Match[]): { match: Match; source: Match['other'] } | undefined {
  const printed = substantial.filter(({ other }) => !isForPrinting(other));
  for (const match of [best(printed.filter(({ direction }) => direction.first === 'other')), best(printed)]) {
    const source = match && thirdSource(match, substantial);
    if (source) return { match, source };
  }
  return undefined;
}

/** How long after each other the clients of an agency print one report. */
const WIRE_MS = 3 * 24 * 60 * 60 * 1000;

/** Largest share; of those as good as equal, the earliest known. */
function best(matches: readonly Match[]): Match | undefined {
  const most = Math.max(...matches.map(({ overlap }) => overlap.shareOfPage));
  const when = ({ other }: Match) => other.published?.from ?? other.firstSeen;
  return matches
    .filter(({ overlap }) => overlap.shareOfPage >= most - SHARE_TIE)
    .reduce<Match | undefined>((first, match) => (first && when(first) <= when(match) ? first : match), undefined);
}

/**
 * One publisher: the same registrable domain, a known group, or the same outlet's name on sites of the same name
 * (bbc.com, bbc.co.uk).
 * A name alone is only what a page calls itself: a copy could hide behind it, and many towns have a Times.
 */
export function isSameOutlet(page: KnownArticle, other: Match['other']): boolean {
  const label = (site: string) => site.split('.')[0];
  if (page.site === other.site || isOneGroup(page.site, other.site)) return true;
  return sameName(page.outlet, other.outlet) && label(page.site) === label(other.site);
}

/**
 * Agencies behind both: those that both credit; or those that the later one credits within days where the earlier names
 * none, as a page that says where its text comes from has not taken it from the other. Unless one of the two, or the
 * reader, says that it has.
 */
function commonAgencies(page: KnownArticle, match: Match): string[] {
  const { other, evidence, direction } = match;
  if (namesTheOther(evidence) || isByWord(match)) return [];
  const here = textAgencies(page);
  const there = textAgencies(other);
  const both = here.filter((agency) => there.includes(agency));
  if (both.length > 0) return both;
  if (there.length > 0 && here.length > 0) return [];
  // An agency's report is everywhere within days; a text that stood elsewhere for longer did not come by its wire.
  if ((direction.lagMs ?? 0) > WIRE_MS) return [];
  return direction.first === 'other' ? here : direction.first === 'page' ? there : [];
}

function whyUndecided({ evidence }: Match): UndecidedReason {
  if (isMutual(evidence)) return 'mutual';
  const kinds = evidence.map(({ signal }) => signal.kind);
  if (kinds.includes('time-same')) return 'same-time';
  return kinds.includes('time') ? 'conflict' : 'no-time';
}
