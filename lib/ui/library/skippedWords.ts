import { i18n } from '#i18n';
import type { Skipped, SkipReason } from '../../model/transfer.ts';
import { formatCount } from '../format/formatCount.ts';

const REASONS = {
  'too-long': 'libSkipTooLong',
  'not-json': 'libSkipNotJson',
  'no-article': 'libSkipNoArticle',
  'no-address': 'libSkipNoAddress',
  'no-text': 'libSkipNoText',
  'bad-fingerprint': 'libSkipFingerprint',
  'unreadable-file': 'libSkipUnreadableFile',
  empty: 'libSkipEmpty',
  'not-html': 'libSkipNotHtml',
  'too-large': 'libSkipTooLarge',
  'two-addresses': 'libSkipTwoAddresses',
  'no-article-page': 'libSkipNoArticlePage',
  'only-part': 'libSkipOnlyPart',
} as const satisfies Record<SkipReason, string>;

/** What was passed over, a line of a file or a saved page, and why. */
export function skippedWords(skipped: Skipped): string {
  const why = i18n.t(REASONS[skipped.reason], [skipped.detail ?? '']);
  return 'line' in skipped
    ? i18n.t('libSkippedLine', [formatCount(skipped.line), why])
    : i18n.t('libSkippedFile', [skipped.file, why]);
}
