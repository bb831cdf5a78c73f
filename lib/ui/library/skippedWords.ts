import { i18n } from '#i18n';
import type { SkippedLine, SkipReason } from '../../model/transfer.ts';
import { formatCount } from '../format/formatCount.ts';

const REASONS = {
  'too-long': 'libSkipTooLong',
  'not-json': 'libSkipNotJson',
  'no-article': 'libSkipNoArticle',
  'no-address': 'libSkipNoAddress',
  'no-text': 'libSkipNoText',
  'bad-fingerprint': 'libSkipFingerprint',
} as const satisfies Record<SkipReason, string>;

/** A line of a file that was passed over, and why. */
export const skippedWords = ({ line, reason, detail = '' }: SkippedLine): string =>
  i18n.t('libSkippedLine', [formatCount(line), i18n.t(REASONS[reason], [detail])]);
