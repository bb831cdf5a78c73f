import { i18n } from '#i18n';
import { element } from './elements.ts';
import { FLOAT_STYLE } from './floatStyle.ts';

/** The one element that is added to the page, outside its body and in the top layer. */
export interface FloatHost {
  element: HTMLElement;
  /** Closed: the page's scripts cannot look inside. */
  root: ShadowRoot;
}

export function openHost(): FloatHost {
  const host = element('div', { popover: 'manual', lang: i18n.t('language'), dir: i18n.t('direction') });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(element('style', {}, FLOAT_STYLE));
  // The page's own shortcuts are not meant for what is typed here.
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  host.showPopover();
  return { element: host, root };
}
