import { i18n } from '#i18n';
import type { IconName } from '../sign/icons.ts';
import type { Surroundings } from './actions.ts';
import type { FootAction } from './footOf.ts';

/** How an action is named and drawn; `hint`: what should be known before it is chosen. */
export interface ActionWords {
  label: string;
  icon: IconName;
  hint?: string;
}

const COPIES = {
  'citation-apa': { key: 'actCiteApa', icon: 'copy' },
  'citation-plain': { key: 'actCitePlain', icon: 'copy' },
  report: { key: 'actReport', icon: 'report' },
  details: { key: 'actCopyDetails', icon: 'copy' },
} as const;

export function wordsOfAction(action: FootAction, { shown, engine }: Surroundings): ActionWords {
  switch (action.kind) {
    case 'compare':
      return { label: i18n.t('actCompare'), icon: 'compare' };
    case 'show':
      return { label: i18n.t(shown ? 'actHide' : 'actShow'), icon: 'show' };
    case 'open':
      return { label: i18n.t(action.label), icon: 'open' };
    case 'check':
      return { label: i18n.t(action.label), icon: action.anyway ? 'search' : 'again' };
    case 'read':
      return { label: i18n.t('actWhatRead'), icon: 'not-article' };
    case 'resume':
      return { label: i18n.t(action.where === 'here' ? 'actResume' : 'actResumeAll'), icon: 'resume' };
    case 'sites':
      return { label: i18n.t('actSites'), icon: 'settings' };
    case 'feeds':
      return { label: i18n.t('actFeeds'), icon: 'feed' };
    case 'copy': {
      const { key, icon } = COPIES[action.what];
      return { label: i18n.t(key), icon, ...(action.what === 'report' && { hint: i18n.t('actReportHint') }) };
    }
    case 'search':
      return { label: i18n.t('actSearch'), icon: 'web', hint: i18n.t('actSearchHint', [engine]) };
    case 'say':
      return action.word === 'original'
        ? { label: i18n.t('actMark'), icon: 'mark' }
        : { label: i18n.t('actNot'), icon: 'not', hint: i18n.t('actNotHint') };
    case 'follow':
      return { label: i18n.t('actFollow'), icon: 'feed' };
    case 'pause':
      return { label: i18n.t('actPauseOn', [action.host]), icon: 'pause' };
  }
}
