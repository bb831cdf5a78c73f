import { i18n } from '#i18n';
import type { Credit, MatchVerdict, Verdict, VerdictKind } from '../model/verdict.ts';
import type { TabState } from '../model/tabState.ts';
import type { BadgeStyle } from '../model/settings.ts';
import { browser } from './browser.ts';
import { readSettings } from './settings.ts';

/** Grounds of the badge (UI 2.1, `--badge-…`): the same in light and dark, white text at 5.7 to 1 and more. */
const GROUND = { green: '#2a744d', blue: '#2a63a8', amber: '#8f5600', calm: '#55626b', red: '#b5302a' } as const;

const TEXT_COLOUR = '#ffffff';

type Icon = 'active' | 'neutral' | 'paused';

/** What the toolbar shows: at most four characters, a ground, an icon, and the verdict in full words. */
export interface BadgeLook {
  text: string;
  ground: keyof typeof GROUND;
  icon: Icon;
  title: string;
}

/** The look of every verdict (design, section 2): leaving a kind out does not compile. */
const LOOKS: { [K in VerdictKind]: (verdict: Extract<Verdict, { kind: K }>) => BadgeLook } = {
  paused: () => ({ text: '', ground: 'calm', icon: 'paused', title: i18n.t('badgePaused') }),
  failed: () => ({ text: '!', ground: 'red', icon: 'active', title: i18n.t('badgeFailed') }),
  'not-article': () => ({ text: '', ground: 'calm', icon: 'neutral', title: i18n.t('badgeNotArticle') }),
  unreadable: () => ({ text: '…', ground: 'calm', icon: 'neutral', title: i18n.t('badgeUnreadable') }),
  unknown: ({ setAside }) => ({
    text: '',
    ground: 'calm',
    icon: 'active',
    title: i18n.t(setAside ? 'badgeNotCopy' : 'badgeUnknown'),
  }),
  estimated: ({ estimate: { other, shareOfPage } }) => {
    // All of it is never said of what was not compared.
    const percent = `${floorPercent(Math.min(0.99, shareOfPage))}%`;
    return {
      text: `≈${percent}`,
      ground: 'calm',
      icon: 'active',
      title: i18n.t('badgeEstimated', [percent, other.outlet]),
    };
  },
  'same-outlet': () => ({ text: '', ground: 'calm', icon: 'active', title: i18n.t('badgeSameOutlet') }),
  'common-source': ({ agencies }) => ({
    text: '=',
    ground: 'blue',
    icon: 'active',
    title: i18n.t('badgeCommon', [agencies.join(', ')]),
  }),
  original: ({ match, others }) => ({
    text: i18n.t('badgeTextOriginal'),
    ground: 'green',
    icon: 'active',
    title: i18n.t(match.direction.declared === 'reader' ? 'badgeOriginalMarked' : 'badgeOriginal', [
      String(others.length + 2),
    ]),
  }),
  undecided: () => ({ text: '?', ground: 'amber', icon: 'active', title: i18n.t('badgeUndecided') }),
  republished: copied,
  partly: copied,
  excerpt: () => ({ text: '“ ”', ground: 'calm', icon: 'active', title: i18n.t('badgeExcerpt') }),
};

const READING = (): BadgeLook => ({ text: '', ground: 'calm', icon: 'neutral', title: i18n.t('badgeReading') });

function copied({ match }: MatchVerdict): BadgeLook {
  const percent = `${floorPercent(match.overlap.shareOfPage)}%`;
  return {
    text: percent,
    ground: match.credit.kind === 'none' ? 'amber' : 'blue',
    icon: 'active',
    title: i18n.t('badgeRepublished', [percent, match.other.outlet, creditWords(match.credit)]),
  };
}

function creditWords({ kind }: Credit): string {
  switch (kind) {
    case 'none':
      return i18n.t('badgeCreditNone');
    case 'visible':
      return i18n.t('badgeCreditVisible');
    case 'machine':
      return i18n.t('badgeCreditMachine');
  }
}

/** Floored, so that 100 is said only when every word is shared; 0.29 × 100 is a hair under 29, hence the hair. */
function floorPercent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}

export function badgeLook(state: TabState): BadgeLook {
  if (state.state === 'reading') return READING();
  const { verdict } = state;
  // The record's type ties each kind to its own verdict; the compiler cannot follow that through an index.
  const look = LOOKS[verdict.kind] as (verdict: Verdict) => BadgeLook;
  return look(verdict);
}

/** What is written on the badge, in the style that the reader chose: a blank one is a dot of its ground. */
const TEXT_OF: Record<BadgeStyle, (text: string) => string> = {
  share: (text) => text,
  dot: (text) => (text === '' ? '' : ' '),
  none: () => '',
};

/** Shows a tab's state on the toolbar button. A tab closed meanwhile is no error. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const { text: full, ground, icon, title } = badgeLook(state);
  const text = TEXT_OF[(await readSettings()).badge](full);
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${icon}-${size}.png`]));
  await ignoringClosedTab(
    Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND[ground] }),
      browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setIcon({ tabId, path }),
    ]),
  );
}

/** Back to the look of a tab of which nothing is known. */
export async function clearBadge(tabId: number): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/neutral-${size}.png`]));
  await ignoringClosedTab(
    Promise.all([
      browser.action.setBadgeText({ tabId, text: '' }),
      browser.action.setTitle({ tabId, title: i18n.t('badgeTitleNone') }),
      browser.action.setIcon({ tabId, path }),
    ]),
  );
}

async function ignoringClosedTab(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!/no tab with id|invalid tab id/i.test(String(error))) throw error;
  }
}
