import { mainText } from '../../../lib/article/mainText.ts';
import { readContent } from '../../../lib/article/readArticle.ts';
import { placesOf } from '../../support/placesOf.ts';

/** The whole reading, as the extension does it. */
export function readWhole(): { texts: string[]; ms: number } {
  const start = performance.now();
  const { article } = readContent(document, location.href, Date.now());
  return { texts: article.blocks.map(({ text }) => text), ms: performance.now() - start };
}

/** What a page's own scripts may do to its text after it was read. */
const CHANGES = {
  nothing: () => undefined,
  /** Elsewhere, with an advertisement before each paragraph. */
  redrawn: () => {
    const again = document.createElement('section');
    for (const paragraph of document.querySelectorAll('p')) {
      const advert = document.createElement('aside');
      advert.textContent = 'Buy a boat: it floats.';
      again.append(advert, paragraph.cloneNode(true));
    }
    document.querySelector('main')?.replaceWith(again);
  },
  corrected: () => {
    for (const paragraph of document.querySelectorAll('p'))
      paragraph.textContent = paragraph.textContent.replace('market days', 'all days but Sundays');
  },
  gone: () => document.querySelector('main')?.remove(),
};

export type Change = keyof typeof CHANGES;

/** The texts that are read, and what the places found for them hold after the page has changed. */
export function readAndFind(change: Change): { texts: string[]; found: (string | null)[]; inOwnPlace: boolean } {
  const { blocks } = mainText(document, '');
  CHANGES[change]();
  const places = placesOf(document.body, blocks);
  const paragraphs = [...document.querySelectorAll('p')];
  return {
    texts: blocks.map(({ text }) => text),
    found: places.map((place) => (place ? place.toString().replace(/\s+/g, ' ').trim() : null)),
    inOwnPlace: places.every((place, at) => place && paragraphs[at]?.contains(place.commonAncestorContainer)),
  };
}
