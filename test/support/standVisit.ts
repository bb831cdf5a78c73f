import type { Page } from '@playwright/test';
import type { MatchVerdict, Verdict } from '../../lib/model/verdict.ts';
import type { StandPage } from '../newsstand/stand.ts';
import type { Badge, ExtensionDesk, JudgedState } from './extensionDesk.ts';

/** A page of the stand as it was judged. */
export interface StandResult {
  entry: StandPage;
  state: JudgedState;
  badge: Badge;
  tabId: number;
  /** Ways in which it is not what it should be; none if all is well. */
  differences: string[];
}

export const matchOf = (verdict: Verdict): MatchVerdict['match'] | undefined =>
  'match' in verdict ? verdict.match : undefined;

/** The badge's text that an expectation stands for. */
function badgeText({ expect }: StandPage, verdict: Verdict): string {
  if (expect.badge !== 'share') return expect.badge;
  return `${Math.floor((matchOf(verdict)?.overlap.shareOfPage ?? 0) * 100)}%`;
}

function compare({ expect }: StandPage, { verdict, kept }: JudgedState): string[] {
  const differences: string[] = [];
  const check = (good: boolean, text: string) => {
    if (!good) differences.push(text);
  };
  const match = matchOf(verdict);
  const share = match?.overlap.shareOfPage ?? 0;
  check(verdict.kind === expect.kind, `verdict ${verdict.kind}, expected ${expect.kind}`);
  check(kept === expect.kept, kept ? 'was kept' : 'was not kept');
  check(share >= (expect.shareAtLeast ?? 0), `share ${share.toFixed(3)}, expected at least ${expect.shareAtLeast}`);
  check(share <= (expect.shareAtMost ?? 1), `share ${share.toFixed(3)}, expected at most ${expect.shareAtMost}`);
  check(
    !expect.credit || match?.credit.kind === expect.credit,
    `credit ${match?.credit.kind}, expected ${expect.credit}`,
  );
  check(!expect.other || match?.other.url === expect.other, `names ${match?.other.url}, expected ${expect.other}`);
  const agencies = verdict.kind === 'common-source' ? verdict.agencies : [];
  for (const agency of expect.agencies ?? []) {
    check(agencies.includes(agency), `agencies ${agencies.join(', ')}, expected ${agency}`);
  }
  return differences;
}

/** How long a page may take to settle: one drawn by scripts is looked at again when it has come to rest. */
const SETTLED_WITHIN_MS = 3000;

/** Opens one page of the stand, waits for verdict and badge, and compares them with what is expected. */
export async function visitStandPage(desk: ExtensionDesk, page: Page, entry: StandPage): Promise<StandResult> {
  await desk.visit(page, entry.url, entry.endsAt);
  const tabId = await desk.tabIdOf(page);
  const look = async (): Promise<StandResult> => {
    const state = await desk.waitForJudged(page);
    const badge = await desk.badgeOf(tabId);
    const differences = compare(entry, state);
    const wanted = badgeText(entry, state.verdict);
    if (badge.text !== wanted) differences.push(`badge “${badge.text}”, expected “${wanted}”`);
    return { entry, state, badge, tabId, differences };
  };
  const end = Date.now() + SETTLED_WITHIN_MS;
  let result = await look();
  while (result.differences.length > 0 && Date.now() < end) {
    await page.waitForTimeout(50);
    result = await look();
  }
  return result;
}
