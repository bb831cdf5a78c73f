import { ICONS, type IconName, type Shape } from '../sign/icons.ts';
import type { Sentence } from '../words/sentence.ts';

/** Small makers of elements: a framework would weigh more than all of this in the page. Text is set as text. */

type Attributes = Record<string, string>;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function icon(name: IconName): SVGElement {
  const shapes: readonly Shape[] = ICONS[name];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ class: 'i', viewBox: '0 0 16 16', 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  for (const { d, solid } of shapes) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    if (solid) path.setAttribute('class', 'f');
    svg.append(path);
  }
  return svg;
}

export function iconButton(name: IconName, label: string, onclick: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'icon-btn', 'aria-label': label, title: label },
    icon(name),
  );
  button.addEventListener('click', onclick);
  return button;
}

/** A sentence with names from pages isolated from the direction of ours. */
export const sentenceNodes = (sentence: Sentence): (Node | string)[] =>
  sentence.map((piece) => {
    if (typeof piece === 'string') return piece;
    return element('bdi', {}, 'name' in piece ? piece.name : piece.quote);
  });
