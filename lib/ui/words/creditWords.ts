import type { Credit } from '../../model/verdict.ts';

/** Credit in two or three words, as the badge's title and lists have it. */
export const CREDIT_WORDS = {
  none: 'badgeCreditNone',
  visible: 'badgeCreditVisible',
  machine: 'badgeCreditMachine',
} as const satisfies Record<Credit['kind'], string>;
