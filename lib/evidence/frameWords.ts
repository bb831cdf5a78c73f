import type { Evidence } from '../model/evidence.ts';
import type { AlignedSide } from './aligned.ts';
import { item } from './item.ts';
import { holdsName, isCredit } from './naming.ts';
import { LOG_ODDS } from './weights.ts';

/** Words of newsletter and share boxes, of lines that lead to other pages, of picture credits and of notices. */
const FURNITURE =
  /\b(?:sign up|subscribe|newsletters?|follow us|read more|watch|listen|download|share this|support|photograph|photo|picture|image|video|copyright|all rights reserved|abonnieren|folgen sie|lesen sie|mehr (?:dazu|zum thema)|foto|bild|grafik|alle rechte vorbehalten|abonnez|inscrivez|lire aussi|à lire|tous droits réservés|suscr[ií]b\w*|síguenos|leer más|lea también|todos los derechos|iscriviti|seguici|leggi anche|riproduzione riservata|subscreva|siga|leia também|lees ook|volg ons|meld je aan|abonneer)(?![\p{L}])|©/iu;

/** The longest line that can be furniture, characters. */
const LONGEST = 200;

/**
 * A line of the opposite outlet's page frame that was taken along in the text: it names that outlet, which is another
 * than the page's own. A credit is none: that is said on purpose.
 */
export function frameWords(taken: AlignedSide, opposite: AlignedSide, side: 'page' | 'other'): Evidence[] {
  const { outlet, site } = opposite.article;
  if (taken.article.site === site) return [];
  const line = taken.article.blocks.find(
    ({ text }) =>
      text.length <= LONGEST &&
      FURNITURE.test(text) &&
      (holdsName(text, outlet) || holdsName(text, site)) &&
      !isCredit(text, taken.article),
  );
  return line ? [item({ kind: 'frame-words', quote: line.text.slice(0, 120) }, side, LOG_ODDS.frameWords)] : [];
}
