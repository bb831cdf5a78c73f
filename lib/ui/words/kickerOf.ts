import { i18n } from '#i18n';
import type { Credit, MatchVerdict, Verdict } from '../../model/verdict.ts';
import { isAllQuoted } from './isAllQuoted.ts';

/** The verdict in two to five words, for the line above the sentence. */
export function kickerOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'paused':
      return i18n.t('kickerPaused');
    case 'failed':
      return i18n.t('kickerFailed');
    case 'not-article':
      return i18n.t('kickerNotArticle');
    case 'unreadable':
      return i18n.t('kickerUnreadable');
    case 'unknown':
      if (verdict.setAside) return i18n.t('kickerNotCopy');
      return i18n.t(verdict.compared === 0 ? 'kickerUnknownEmpty' : 'kickerUnknown');
    case 'estimated':
      return i18n.t('kickerEstimated');
    case 'same-outlet':
      return i18n.t('kickerSameOutlet');
    case 'common-source':
      return i18n.t('kickerCommon');
    case 'original':
      return i18n.t(verdict.match.direction.declared === 'reader' ? 'kickerOriginalMarked' : 'kickerOriginal');
    case 'undecided':
      return i18n.t('kickerUndecided');
    case 'republished':
      return i18n.t(REPUBLISHED[creditOf(verdict)]);
    case 'partly':
      return i18n.t(PARTLY[creditOf(verdict)]);
    case 'excerpt':
      return i18n.t(isAllQuoted(verdict.match.overlap) ? 'kickerExcerpt' : 'kickerExcerptPassages');
  }
}

const creditOf = (verdict: MatchVerdict) => verdict.match.credit.kind;

const REPUBLISHED = {
  none: 'kickerRepublishedNone',
  visible: 'kickerRepublishedVisible',
  machine: 'kickerRepublishedMachine',
} as const satisfies Record<Credit['kind'], string>;

const PARTLY = {
  none: 'kickerPartlyNone',
  visible: 'kickerPartlyCredited',
  machine: 'kickerPartlyMachine',
} as const satisfies Record<Credit['kind'], string>;
