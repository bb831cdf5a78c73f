import type { Credit, VerdictKind } from '../../model/verdict.ts';
import type { IconName } from './icons.ts';

/** The sign of each verdict; a test sees that no two are drawn alike. */
export const SIGNS: Record<VerdictKind | 'reading', IconName> = {
  paused: 'paused',
  failed: 'failed',
  'not-article': 'not-article',
  unreadable: 'unreadable',
  unknown: 'unknown',
  estimated: 'estimated',
  'same-outlet': 'same-outlet',
  'common-source': 'common-source',
  original: 'original',
  undecided: 'undecided',
  republished: 'republished',
  partly: 'partly',
  excerpt: 'excerpt',
  reading: 'reading',
};

/** Empty ring: none; half: in the code only; full: a reader sees it. */
export const CREDIT_SIGNS: Record<Credit['kind'], IconName> = {
  none: 'credit-none',
  machine: 'credit-machine',
  visible: 'credit-visible',
};
