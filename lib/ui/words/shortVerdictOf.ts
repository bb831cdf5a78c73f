import { i18n } from '#i18n';
import type { VerdictKind } from '../../model/verdict.ts';

const WORDS = {
  paused: 'verdictPaused',
  failed: 'verdictFailed',
  'not-article': 'verdictNotArticle',
  unreadable: 'verdictUnreadable',
  unknown: 'verdictUnknown',
  estimated: 'verdictEstimated',
  'same-outlet': 'verdictSameOutlet',
  'common-source': 'verdictCommon',
  original: 'verdictOriginal',
  undecided: 'verdictUndecided',
  republished: 'verdictRepublished',
  partly: 'verdictPartly',
  excerpt: 'verdictExcerpt',
} as const satisfies Record<VerdictKind, string>;

/** The verdict in one to three words, for lists. */
export const shortVerdictOf = (kind: VerdictKind): string => i18n.t(WORDS[kind]);
