import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCalls } from '../lib/browser/workerCalls.ts';
import { comparer } from '../lib/check/comparer.ts';

/** The comparison page's worker: 20,000 words against 20,000 take longer than a frame. */
export default defineUnlistedScript(() => {
  answerCalls(comparer, self);
});
