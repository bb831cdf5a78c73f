import { i18n } from '#i18n';
import type { Highlights, Wording } from '../../model/highlights.ts';
import { formatCount } from '../format/formatCount.ts';
import { sentenceOf, SLOT } from '../words/sentence.ts';
import { element, sentenceNodes } from './elements.ts';

/** What the other article says at one passage, marked where it differs. */
export function makeCard(
  { outlet, isOriginal, language, passages }: Highlights,
  at: number,
  act: { compare: () => void; close: () => void },
): HTMLElement {
  const where = i18n.t('hlCardIn', [SLOT[0], formatCount(at + 1), formatCount(passages.length)]);
  const close = element('button', { type: 'button', class: 'btn quiet' }, i18n.t('hlCardClose'));
  close.addEventListener('click', act.close);
  const compare = element('button', { type: 'button', class: 'btn' }, i18n.t('actCompare'));
  compare.addEventListener('click', act.compare);
  return element(
    'section',
    { class: 'float card', role: 'dialog', 'aria-label': i18n.t(isOriginal ? 'hlCardOriginal' : 'hlCardOther') },
    element('p', { class: 'where' }, ...sentenceNodes(sentenceOf(where, { name: outlet }))),
    // Long wording scrolls, so the keyboard must reach it.
    element(
      'p',
      { class: 'wording', tabindex: '0', ...(language !== undefined && { lang: language }) },
      ...(passages[at]?.wording ?? []).map(piece),
    ),
    element('div', { class: 'acts' }, compare, close),
  );
}

function piece({ text, as }: Wording): Node | string {
  if (as === 'same') return text;
  const spoken = element(
    'span',
    { class: 'sr', lang: i18n.t('language') },
    i18n.t(as === 'spelling' ? 'hlSpelling' : 'hlWording'),
  );
  return element('span', { class: `ed ${as}`, 'data-sign': as === 'spelling' ? 'Aa' : '~' }, spoken, text);
}
