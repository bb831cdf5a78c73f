export type Section = 'articles' | 'settings';

/** The part of the page an address asks for by its fragment. */
export const sectionOf = (hash: string): Section => (hash === '#settings' ? 'settings' : 'articles');
