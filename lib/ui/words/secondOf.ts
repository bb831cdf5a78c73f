import { i18n } from '#i18n';
import { confidenceOf } from '../../evidence/confidence.ts';
import type { StatedTime } from '../../model/article.ts';
import type { Match, Verdict } from '../../model/verdict.ts';
import { formatCount } from '../format/formatCount.ts';
import { formatLag, isDayOnly } from '../format/formatLag.ts';
import { isAllQuoted } from './isAllQuoted.ts';

/** The second sentence: how sure the verdict is and why, or what it does not say. `published` is the page's own time. */
export function secondOf(verdict: Verdict, published?: StatedTime): string {
  switch (verdict.kind) {
    case 'paused':
      return i18n.t(verdict.where === 'here' ? 'subPaused' : 'subPausedAll');
    case 'failed':
      return i18n.t('subFailed');
    case 'not-article':
      return i18n.t('subNotArticle');
    case 'unreadable':
      return unreadable(verdict);
    case 'unknown':
      if (verdict.setAside) return i18n.t('subYourWord');
      return verdict.compared === 0
        ? i18n.t('subUnknownEmpty')
        : i18n.t('subUnknown', verdict.compared, [formatCount(verdict.compared)]);
    case 'estimated':
      return i18n.t('subEstimated');
    case 'same-outlet':
      return i18n.t('subSameOutlet');
    case 'common-source':
      return i18n.t('subCommon');
    case 'original':
      if (verdict.match.direction.declared === 'reader') return i18n.t('subYourWord');
      return i18n.t(EARLIEST[confidenceOf(verdict.match.direction)]);
    case 'undecided':
      return i18n.t(
        UNDECIDED[sameDay(verdict.match, published) && verdict.reason === 'same-time' ? 'same-day' : verdict.reason],
      );
    case 'republished':
    case 'partly':
      return howSure(verdict.match, published);
    case 'excerpt': {
      const { overlap } = verdict.match;
      return i18n.t(isAllQuoted(overlap) ? 'subExcerpt' : 'subExcerptPassages', overlap.sharedWords, [
        formatCount(overlap.sharedWords),
      ]);
    }
  }
}

const EARLIEST = {
  'very-likely': 'subOriginal',
  likely: 'subOriginalLikely',
  perhaps: 'subOriginalPerhaps',
  'cannot-tell': 'subOriginalPerhaps',
} as const;

const UNDECIDED = {
  'same-time': 'subUndecidedSameTime',
  'same-day': 'subUndecidedSameDay',
  'no-time': 'subUndecidedNoTime',
  conflict: 'subUndecidedConflict',
  mutual: 'subUndecidedMutual',
} as const;

const sameDay = (match: Match, published?: StatedTime) => isDayOnly(match.other.published, published);

function unreadable(verdict: Extract<Verdict, { kind: 'unreadable' }>): string {
  const read = formatCount(verdict.wordsRead);
  if (verdict.reason === 'doubt') return i18n.t('subUnreadableDoubt', [read]);
  return verdict.wordsDeclared === undefined
    ? i18n.t('subUnreadableWallOpen', [read])
    : i18n.t('subUnreadableWall', [read, formatCount(verdict.wordsDeclared)]);
}

/** What the page itself declares is told as a fact about the page, everything else as a likelihood. */
function howSure(match: Match, published?: StatedTime): string {
  const { direction } = match;
  const lag =
    direction.lagMs === undefined ? undefined : formatLag(direction.lagMs, isDayOnly(match.other.published, published));
  if (direction.declared === 'reader') return i18n.t('sureMarked');
  if (direction.declared === 'visible') return lag ? i18n.t('sureVisible', [lag]) : i18n.t('sureVisibleNoTime');
  if (direction.declared === 'machine') return lag ? i18n.t('sureMachine', [lag]) : i18n.t('sureMachineNoTime');
  switch (confidenceOf(direction)) {
    case 'very-likely':
      return lag ? i18n.t('sureVery', [lag]) : i18n.t('sureNoTime');
    case 'likely':
      return lag ? i18n.t('sureLikely', [lag]) : i18n.t('sureLikelyNoTime');
    case 'perhaps':
    case 'cannot-tell':
      return i18n.t('sureRather');
  }
}
