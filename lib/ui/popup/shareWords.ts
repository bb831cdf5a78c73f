import { i18n } from '#i18n';
import type { Overlap } from '../../model/overlap.ts';
import { formatCount } from '../format/formatCount.ts';
import { isAllQuoted } from '../words/isAllQuoted.ts';

/** What either share is a share of; "the original" only where it is known to be one. */
export function shareWords(overlap: Overlap, as: 'original' | 'other' | 'excerpt'): { page: string; other: string } {
  if (as === 'original') return { page: i18n.t('figPage'), other: i18n.t('figOriginal') };
  if (as === 'other') return { page: i18n.t('figPageOther'), other: i18n.t('figOther') };
  const count = overlap.passages.length;
  const key = isAllQuoted(overlap) ? 'figPageQuotations' : 'figPagePassages';
  return { page: i18n.t(key, count, [formatCount(count)]), other: i18n.t('figOtherPlain') };
}
