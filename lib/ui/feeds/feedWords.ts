import { i18n } from '#i18n';
import type { Feed, FeedGives, FeedProblem } from '../../model/feed.ts';
import { formatCount } from '../format/formatCount.ts';
import { formatMoment } from '../format/formatTime.ts';
import type { IconName } from '../sign/icons.ts';

/** A feed's state for its reader: a sign, one line, and what else is to be known. */
export interface FeedWords {
  icon: IconName;
  tone: 'calm' | 'grey' | 'red';
  state: string;
  notes: string[];
}

export function feedWords(feed: Feed): FeedWords {
  const { state } = feed;
  if (!feed.on && !(state.kind === 'failed' && state.problem === 'gone'))
    return { icon: 'paused', tone: 'grey', state: i18n.t('feedOff'), notes: [] };
  switch (state.kind) {
    case 'new':
      return { icon: 'clock', tone: 'grey', state: i18n.t('feedNew'), notes: [] };
    case 'taken':
      return { icon: 'done', tone: 'calm', state: takenWords(state.added), notes: notesOf(feed) };
    case 'unchanged':
      return { icon: 'done', tone: 'calm', state: i18n.t('feedUnchanged'), notes: [] };
    case 'waiting':
      return { icon: 'clock', tone: 'grey', state: i18n.t('feedWaiting', [formatMoment(state.until)]), notes: [] };
    case 'failed': {
      const { problem, status, since } = state;
      const words = i18n.t(PROBLEMS[problem], [status === undefined ? '' : String(status)]);
      const again = feed.on ? [i18n.t('feedFailedSince', [formatMoment(since), formatMoment(feed.nextDue)])] : [];
      return { icon: 'failed', tone: 'red', state: words, notes: again };
    }
  }
}

const takenWords = (added: number) =>
  added === 0 ? i18n.t('feedUnchanged') : i18n.t('feedTaken', added, [formatCount(added)]);

function notesOf({ state }: Feed): string[] {
  if (state.kind !== 'taken') return [];
  const { isCut, noAddress = 0, elsewhere = 0, elsewhereSite = '' } = state.notes;
  return [
    ...(isCut ? [i18n.t('feedCut')] : []),
    ...(noAddress > 0 ? [i18n.t('feedNoAddress', noAddress, [formatCount(noAddress)])] : []),
    ...(elsewhere > 0 ? [i18n.t('feedElsewhere', elsewhere, [formatCount(elsewhere), elsewhereSite])] : []),
  ];
}

export const givesWords = (gives: FeedGives | undefined): string => i18n.t(gives ? GIVES[gives] : 'feedGivesUnknown');

const GIVES = {
  texts: 'feedGivesTexts',
  standfirsts: 'feedGivesStandfirsts',
  headlines: 'feedGivesHeadlines',
  addresses: 'feedGivesAddresses',
} as const satisfies Record<FeedGives, string>;

const PROBLEMS = {
  'no-answer': 'feedNoAnswer',
  'too-slow': 'feedTooSlow',
  refused: 'feedRefused',
  missing: 'feedMissing',
  gone: 'feedGone',
  'server-error': 'feedServerError',
  permission: 'feedPermission',
  'private-address': 'feedPrivateAddress',
  library: 'feedLibrary',
  'web-page': 'feedWebPage',
  empty: 'feedEmpty',
  broken: 'feedBroken',
  other: 'feedOther',
} as const satisfies Record<FeedProblem, string>;
