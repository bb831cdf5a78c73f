import { i18n } from '#i18n';
import { EDIT_ROLE, type Edit, type EditKind, type EditRole } from '../../model/edit.ts';

/** The sign of each kind of edit: what tells them apart without colour (UI.md, section 2.1). */
export const EDIT_SIGN: Record<EditKind, string> = {
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

const LABEL = {
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

/** "Figure", "Figures": the name of a chip. */
export const editLabel = (kind: EditKind, count: number): string => i18n.t(LABEL[kind], count);

const SPOKEN = {
  figures: 'edSaidFigures',
  names: 'edSaidNames',
  quotations: 'edSaidQuotes',
  byline: 'edSaidByline',
  credits: 'edSaidCut',
  headline: 'edSaidHeadline',
  'self-reference': 'edSaidSelf',
  wording: 'edSaidWording',
  subheads: 'edSaidCut',
  paragraphs: 'edSaidCut',
  added: 'edSaidAdded',
  moved: 'edSaidMoved',
  links: 'edSaidLink',
  spelling: 'edSaidSpelling',
} as const satisfies Record<EditKind, string>;

/** What is said before an edit where its sign and colour are not seen: "figure changed". */
export function editSpoken({ kind, change, detail }: Edit): string {
  if (detail === 'blank') return i18n.t('edSaidBlank');
  if (kind === 'byline' && change !== 'changed') return i18n.t(change === 'added' ? 'edSaidAdded' : 'edSaidCut');
  return i18n.t(SPOKEN[kind]);
}

/** How an edit is drawn. A byline that was exchanged is worded otherwise, one that was put in is added. */
export function editLook({ kind, change }: Edit): { role: EditRole; sign: string; line: 'dash' | 'spell' | '' } {
  if (kind === 'byline' && change === 'added') return { role: 'added', sign: EDIT_SIGN.added, line: '' };
  if (kind === 'byline' && change === 'changed') return { role: 'worded', sign: EDIT_SIGN.wording, line: 'dash' };
  const role = EDIT_ROLE[kind];
  return { role, sign: EDIT_SIGN[kind], line: kind === 'spelling' ? 'spell' : role === 'worded' ? 'dash' : '' };
}
