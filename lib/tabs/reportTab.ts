import { extensionVersion } from '../browser/extensionVersion.ts';
import { hashText } from '../report/hashText.ts';
import { makeReport } from '../report/makeReport.ts';
import type { Originals } from '../model/knownArticle.ts';
import { matchState, pageTextOf, textOf } from './matchTexts.ts';

/** The report of a tab's verdict, as JSON. Rejects where there is no match, and in a private window. */
export async function reportTab(tabId: number, originals: Originals): Promise<string> {
  const state = await matchState(tabId);
  if (state.notes.some(({ kind }) => kind === 'private-window')) throw new Error('a private window');
  const [page, other] = await Promise.all([
    pageTextOf(tabId, state, originals),
    textOf(state.verdict.match.other.id, originals),
  ]);
  const hashes = {
    ...(page && { page: await hashText(page) }),
    ...(other && { other: await hashText(other) }),
  };
  return JSON.stringify(makeReport(state, hashes, extensionVersion(), Date.now()), undefined, 2);
}
