import { i18n } from '#i18n';
import type { FailureCode } from '../../model/verdict.ts';

const SENTENCES = {
  timeout: 'errTimeout',
  quota: 'errQuota',
  'newer-library': 'errNewer',
  permission: 'errPermission',
  reader: 'errReader',
  internal: 'errInternal',
} as const satisfies Record<FailureCode, string>;

/** What went wrong, in one plain sentence. */
export const failureOf = (code: FailureCode): string => i18n.t(SENTENCES[code]);
