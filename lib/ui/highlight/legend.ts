import { i18n } from '#i18n';
import type { Highlights } from '../../model/highlights.ts';
import { formatCount } from '../format/formatCount.ts';
import { sentenceOf, SLOT } from '../words/sentence.ts';
import { element, icon, iconButton, sentenceNodes } from './elements.ts';

export interface Legend {
  element: HTMLElement;
  /** Says which passage is being looked at, counted from 0; and where it was lost, that the page has changed. */
  say(now: { passage: number } | 'all' | 'changed'): void;
  focus(): void;
}

/** The key to the two marks, the figures, and the way from passage to passage. */
export function makeLegend(
  { outlet, sharedWords, pageWords, passages }: Highlights,
  act: { step: (by: 1 | -1) => void; close: () => void },
): Legend {
  const status = element('span', { class: 'num status', role: 'status' });
  const next = iconButton('down', i18n.t('hlNext'), () => act.step(1));
  const legend = element(
    'section',
    { class: 'float legend', 'aria-label': i18n.t('hlLegend') },
    element(
      'div',
      { class: 'head' },
      icon('original'),
      element('b', {}, ...sentenceNodes(sentenceOf(i18n.t('hlAlsoIn', [SLOT[0]]), { name: outlet }))),
      iconButton('close', i18n.t('actHide'), act.close),
    ),
    element(
      'p',
      { class: 'key' },
      element('span', {}, element('i', { class: 'shared' }), i18n.t('hlSame')),
      element('span', {}, element('i', { class: 'quoted' }), i18n.t('hlQuoted')),
    ),
    element(
      'div',
      { class: 'foot' },
      status,
      iconButton('up', i18n.t('hlPrevious'), () => act.step(-1)),
      next,
    ),
  );
  const count = formatCount(passages.length);
  return {
    element: legend,
    say(now) {
      if (now === 'changed') status.textContent = i18n.t('errHighlight');
      else if (now === 'all')
        status.textContent = i18n.t('hlCount', passages.length, [
          formatCount(sharedWords),
          formatCount(pageWords),
          count,
        ]);
      else status.textContent = i18n.t('hlPassage', [formatCount(now.passage + 1), count]);
    },
    focus: () => next.focus({ preventScroll: true }),
  };
}
