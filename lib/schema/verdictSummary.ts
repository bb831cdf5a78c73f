import * as v from 'valibot';
import type { VerdictSummary } from '../model/verdict.ts';
import { address, instant } from './article.ts';

const kind = v.picklist([
  'paused',
  'failed',
  'not-article',
  'unreadable',
  'unknown',
  'estimated',
  'same-outlet',
  'common-source',
  'original',
  'undecided',
  'republished',
  'partly',
  'excerpt',
]);

/** What the library keeps of a verdict. */
export const verdictSummary: v.GenericSchema<unknown, VerdictSummary> = v.object({
  kind,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  credit: v.optional(v.picklist(['visible', 'machine', 'none'])),
  otherUrl: v.optional(address),
  judgedAt: instant,
  changedAt: v.optional(instant),
  before: v.optional(v.object({ kind, otherUrl: v.optional(address) })),
});
