import { i18n } from '#i18n';
import type { Evidence } from '../../model/evidence.ts';
import type { Match } from '../../model/verdict.ts';
import { formatCount } from '../format/formatCount.ts';
import { sentenceOf, SLOT, type Sentence } from '../words/sentence.ts';

/**
 * How evidence is set against evidence: for a verdict that the other ('other') or this page ('page') was first, or
 * evenly, where the order is open or no question.
 */
export type Stance = 'other' | 'page' | 'open' | 'common';

export interface EvidenceGroup {
  title: Sentence;
  sign: 'for' | 'against' | 'both';
  items: Evidence[];
}

/** The groups that have items, what speaks for the verdict first; within a group the heaviest first. */
export function groupsOf({ evidence, other }: Match, stance: Stance): EvidenceGroup[] {
  const of = (side: Evidence['side']) =>
    evidence.filter((item) => item.side === side).sort((a, b) => b.logOdds - a.logOdds || b.dots - a.dots);
  const against: Sentence = [i18n.t('evGroupAgainst')];
  const there: EvidenceGroup =
    stance === 'page'
      ? { title: against, sign: 'against', items: of('other') }
      : { title: sentenceOf(i18n.t('evGroupFor', [SLOT[0]]), { name: other.outlet }), sign: 'for', items: of('other') };
  const here: EvidenceGroup =
    stance === 'other'
      ? { title: against, sign: 'against', items: of('page') }
      : { title: [i18n.t('evGroupForHere')], sign: 'for', items: of('page') };
  const both: EvidenceGroup = { title: [i18n.t('evGroupBoth')], sign: 'both', items: of('both') };
  const order =
    stance === 'page' ? [here, there, both] : stance === 'common' ? [both, there, here] : [there, here, both];
  return order.filter((group) => group.items.length > 0);
}

/** What the fold tells before it is opened: "5 for, 1 against". */
export function tallyOf({ evidence }: Match, stance: Stance): string {
  const count = (side: Evidence['side']) => evidence.filter((item) => item.side === side).length;
  const [there, here] = [count('other'), count('page')];
  if (stance === 'common') return i18n.t('evTallyItems', evidence.length, [formatCount(evidence.length)]);
  if (stance === 'open') return i18n.t('evTallyEven', [there, here]);
  const [against, inFavour] = stance === 'other' ? [here, there] : [there, here];
  return against === 0 ? i18n.t('evTallyNone', [inFavour]) : i18n.t('evTally', [inFavour, against]);
}

/**
 * The heaviest items, in their groups; where both sides have items, neither is left out: what speaks against is told as
 * plainly as what speaks for.
 */
export function firstItems(groups: readonly EvidenceGroup[], most: number): EvidenceGroup[] {
  const heaviest = groups
    .flatMap(({ items }, group) => items.map((item, at) => ({ item, first: at === 0, weight: item.logOdds, group })))
    .sort((a, b) => Number(b.first) - Number(a.first) || b.weight - a.weight || a.group - b.group)
    .slice(0, most);
  const kept = new Set(heaviest.map(({ item }) => item));
  return groups.map((group) => ({ ...group, items: group.items.filter((item) => kept.has(item)) }));
}
