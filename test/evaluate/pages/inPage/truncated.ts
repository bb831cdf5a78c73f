import { mainText } from '../../../../lib/article/mainText.ts';
import { textWords } from '../../../../lib/text/textWords.ts';
import { countWords } from '../../../../lib/text/words.ts';
import { placesOf } from '../../../support/placesOf.ts';
import { read as readWhole } from './ours.ts';
import type { Prediction } from './prediction.ts';

/** A page is cut only where this many words were read, so that the rest is truly missing. */
const LEAST_WHOLE = 300;

/** What a paywall leaves: about a sixth of the text, some paragraphs. */
const KEPT_SHARE = 1 / 6;
const KEPT_WORDS = { least: 40, most: 200 };

/** What walls say; the reader's own list was not written from these. */
const NOTICES: Record<string, string> = {
  en: 'This article is for subscribers only. Subscribe to continue reading. Already a subscriber? Sign in.',
  de: 'Jetzt weiterlesen mit dem Digital-Abo. Sie sind bereits Abonnent? Hier anmelden.',
  fr: 'Cet article est réservé aux abonnés. Abonnez-vous pour lire la suite. Déjà abonné ? Connectez-vous.',
  es: 'Contenido exclusivo para suscriptores. Suscríbete para seguir leyendo.',
  it: 'Contenuto riservato agli abbonati. Abbonati per continuare a leggere.',
  pt: 'Conteúdo exclusivo para assinantes. Assine para continuar a ler.',
  nl: 'Dit artikel is alleen voor abonnees. Word abonnee en lees verder.',
};

export type WallKind = 'declared' | 'notice' | 'counted' | 'faded';
const KINDS: WallKind[] = ['declared', 'notice', 'counted', 'faded'];

/**
 * Cuts the page's article as a paywall does and reads what is left. Every fourth page: `declared` (structured data says
 * that it is not free, as search engines ask, and a box with a notice), `notice` (a box with a notice, no class that
 * names it), `counted` (the structured data still tells the whole number of words, no wall), `faded` (the last paragraph
 * kept stops in mid-sentence, and a notice follows). Declarations that the page has itself stay. `undefined`: too short.
 */
export function read(address: string, turn: number): (Prediction & { wall: WallKind }) | undefined {
  const { blocks } = mainText(document, '');
  const whole = countWords(textWords(blocks));
  if (whole < LEAST_WHOLE) return undefined;
  const wall = KINDS[turn % KINDS.length] ?? 'declared';
  const budget = Math.min(KEPT_WORDS.most, Math.max(KEPT_WORDS.least, whole * KEPT_SHARE));
  let words = 0;
  const elements = placesOf(document.body, blocks).map(elementAround);
  const kept = blocks.findIndex((block) => (words += countWords(textWords([block]))) >= budget);
  const last = elements[kept];
  // One paragraph can be half the article: a wall would stop in it.
  if (words > KEPT_WORDS.most * 1.25) return undefined;
  if (!last || kept >= blocks.length - 2) return undefined;
  for (const element of elements.slice(kept + 1)) if (element && !element.contains(last)) element.remove();
  if (wall === 'faded') last.textContent = `${last.textContent.trim().slice(0, -12)} …`;
  if (wall !== 'counted') last.after(noticeBox());
  if (wall === 'declared') declare({ isAccessibleForFree: false });
  if (wall === 'counted') declare({ wordCount: whole });
  return { ...readWhole(address), wall };
}

function elementAround(place: Range | undefined): Element | undefined {
  const node = place?.commonAncestorContainer;
  return (node instanceof Element ? node : node?.parentElement) ?? undefined;
}

function noticeBox(): Element {
  const box = document.createElement('div');
  const text = document.createElement('p');
  text.textContent = NOTICES[document.documentElement.lang.slice(0, 2).toLowerCase()] ?? NOTICES['en'] ?? '';
  box.append(text);
  return box;
}

/** Says so in the page's own article data, or in new data where it has none. */
function declare(facts: object): void {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  for (const script of scripts) {
    try {
      const data = JSON.parse(script.textContent) as unknown;
      const nodes = (Array.isArray(data) ? data : ((data as { '@graph'?: unknown[] })['@graph'] ?? [data])) as object[];
      const node = nodes.find((one) =>
        /Article|Posting/.test(JSON.stringify((one as { '@type'?: unknown })['@type'] ?? '')),
      );
      if (!node) continue;
      Object.assign(node, facts);
      script.textContent = JSON.stringify(data);
      return;
    } catch {
      // Broken data stays as it is.
    }
  }
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...facts });
  document.head.append(script);
}
