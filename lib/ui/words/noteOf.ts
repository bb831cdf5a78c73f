import { i18n } from '#i18n';
import type { Note } from '../../model/tabState.ts';
import { formatCount } from '../format/formatCount.ts';
import { formatDate, formatMoment } from '../format/formatTime.ts';

/** One line about what happened to the page besides its verdict. */
export function noteOf(note: Note): string {
  switch (note.kind) {
    case 'private-window':
      return i18n.t('notePrivate');
    case 'remember-off':
      return i18n.t('noteRememberOff');
    case 'remember-unanswered':
      return i18n.t('noteRememberUnanswered');
    case 'not-kept':
      return i18n.t(NOT_KEPT[note.reason]);
    case 'word-dropped':
      return i18n.t('noteWordDropped');
    case 'listed':
      return i18n.t('noteListed', [note.outlet, formatMoment(note.at)]);
    case 'cut':
      return i18n.t('noteCut');
    case 'part-read':
      return note.wordsDeclared === undefined
        ? i18n.t('notePartRead', [formatCount(note.wordsRead)])
        : i18n.t('notePartReadOf', [formatCount(note.wordsRead), formatCount(note.wordsDeclared)]);
    case 'changed':
      return i18n.t('noteChanged', [formatDate(note.at)]);
  }
}

const NOT_KEPT = {
  'private-page': 'noteNotKeptPrivatePage',
  'private-address': 'noteNotKeptPrivateAddress',
  'site-rule': 'noteNotKeptSiteRule',
  unsure: 'noteNotKeptUnsure',
  'disk-full': 'noteNotKeptDiskFull',
} as const satisfies Record<Extract<Note, { kind: 'not-kept' }>['reason'], string>;
