import { i18n } from '#i18n';
import type { Match, Verdict } from '../../model/verdict.ts';
import { formatCount } from '../format/formatCount.ts';
import { fractionOf, type Fraction } from '../format/fractionOf.ts';
import { agencyNamedBy } from './agencyNamedBy.ts';
import { isAllQuoted } from './isAllQuoted.ts';
import { sentenceOf, SLOT, type Sentence } from './sentence.ts';

const [ONE, TWO] = SLOT;

/** The verdict as a full sentence. `host` is the site being judged; it is named where nothing was read. */
export function headlineOf(verdict: Verdict, host: string): Sentence {
  switch (verdict.kind) {
    case 'paused':
      return verdict.where === 'here'
        ? sentenceOf(i18n.t('headPausedHere', [ONE]), { name: host })
        : sentenceOf(i18n.t('headPausedAll'));
    case 'failed':
      return sentenceOf(i18n.t('headFailed'));
    case 'not-article':
      return sentenceOf(i18n.t('headNotArticle'));
    case 'unreadable':
      return sentenceOf(i18n.t(verdict.reason === 'wall' ? 'headUnreadable' : 'headUnreadableDoubt'));
    case 'unknown': {
      const [match] = verdict.setAside ?? [];
      if (match) return sentenceOf(i18n.t('headNotCopy', [ONE]), outletOf(match));
      return sentenceOf(i18n.t(verdict.compared === 0 ? 'headUnknownEmpty' : 'headUnknown'));
    }
    case 'estimated':
      return sentenceOf(i18n.t('headEstimated', [ONE]), outletOf(verdict.estimate));
    case 'same-outlet':
      return sentenceOf(i18n.t('headSameOutlet', [ONE]), outletOf(verdict.match));
    case 'common-source': {
      const [agency] = verdict.agencies;
      if (verdict.source) {
        return sentenceOf(i18n.t('headCommonSource', [ONE, TWO]), outletOf(verdict.match), {
          name: agency ?? verdict.source.outlet,
        });
      }
      return agency === undefined
        ? sentenceOf(i18n.t('headCommonRelease', [ONE]), outletOf(verdict.match))
        : sentenceOf(
            i18n.t(agencyNamedBy(verdict.match) === 'both' ? 'headCommonAgency' : 'headCommonAgencyOne', [ONE, TWO]),
            outletOf(verdict.match),
            { name: agency },
          );
    }
    case 'original': {
      const isMarked = verdict.match.direction.declared === 'reader';
      return sentenceOf(
        i18n.t(isMarked ? 'headOriginalMarked' : 'headOriginal', [formatCount(verdict.others.length + 2)]),
      );
    }
    case 'undecided':
      return sentenceOf(i18n.t('headUndecided', [ONE]), outletOf(verdict.match));
    case 'republished': {
      const says = verdict.match.credit.kind === 'visible';
      return sentenceOf(i18n.t(says ? 'headRepublishedVisible' : 'headRepublished', [ONE]), outletOf(verdict.match));
    }
    case 'partly':
      return partly(verdict.match);
    case 'excerpt': {
      const quoted = isAllQuoted(verdict.match.overlap);
      return sentenceOf(i18n.t(quoted ? 'headExcerpt' : 'headExcerptPassages', [ONE]), outletOf(verdict.match));
    }
  }
}

const outletOf = ({ other }: Pick<Match, 'other'>) => ({ name: other.outlet });

const FRACTIONS = {
  fifth: 'headPartlyFifth',
  quarter: 'headPartlyQuarter',
  third: 'headPartlyThird',
  'two-fifths': 'headPartlyTwoFifths',
  half: 'headPartlyHalf',
  more: 'headPartlyMore',
} as const satisfies Record<Fraction, string>;

/** A long article may share little of itself and yet a whole passage: then that passage is measured instead. */
function partly(match: Match): Sentence {
  const fraction = fractionOf(match.overlap.shareOfPage);
  if (fraction) return sentenceOf(i18n.t(FRACTIONS[fraction], [ONE]), outletOf(match));
  const longest = Math.max(0, ...match.overlap.passages.map((passage) => passage.shared));
  return sentenceOf(i18n.t('headPartlyPassage', [formatCount(longest), ONE]), outletOf(match));
}
