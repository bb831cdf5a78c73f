import type { IconName } from '../sign/icons.ts';

/** The parts of the page, in the order of its rail: the fragment that leads there, its title and its sign. */
export const SECTIONS = [
  { name: 'articles', title: 'libTitle', icon: 'library' },
  { name: 'stories', title: 'stoTitle', icon: 'story' },
  { name: 'feeds', title: 'feedTitle', icon: 'feed' },
  { name: 'check', title: 'chkTitle', icon: 'text' },
  { name: 'statistics', title: 'staTitle', icon: 'chart' },
  { name: 'settings', title: 'setTitle', icon: 'settings' },
] as const satisfies { name: string; title: string; icon: IconName }[];

export type Section = (typeof SECTIONS)[number]['name'];

/** Where an address leads by its fragment: `#stories`, or `#stories/17` with what comes after the stroke as `of`. */
export interface Place {
  section: Section;
  of?: string;
}

/** Unknown fragments lead to the list of articles. */
export function placeOf(hash: string): Place {
  const [name, of] = hash.replace(/^#/, '').split('/', 2);
  const section = SECTIONS.find((one) => one.name === name)?.name ?? 'articles';
  return { section, ...(of && { of }) };
}
