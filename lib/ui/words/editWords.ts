import { i18n } from '#i18n';
import type { EditKind } from '../../model/edit.ts';

const KEYS = {
  figures: 'edFigures',
  names: 'edNames',
  quotations: 'edQuotes',
  byline: 'edByline',
  credits: 'edCredits',
  headline: 'edHeadline',
  'self-reference': 'edSelf',
  wording: 'edWording',
  subheads: 'edSubheads',
  paragraphs: 'edCut',
  added: 'edAdded',
  moved: 'edMoved',
  links: 'edLinks',
  spelling: 'edSpelling',
} as const satisfies Record<EditKind, string>;

/** The sign of each kind, so that colour is never alone (UI 2.1). */
export const EDIT_SIGNS: Record<EditKind, string> = {
  figures: '#',
  names: 'N',
  quotations: '”',
  byline: '−',
  credits: '−',
  headline: '~',
  'self-reference': '~',
  wording: '~',
  subheads: '−',
  paragraphs: '−',
  added: '+',
  moved: '↕',
  links: '−',
  spelling: 'Aa',
};

/** What is edited, in the number that fits the count: "Figure", "Figures". */
export const editWords = (kind: EditKind, count: number): string => i18n.t(KEYS[kind], count);
