import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { AlignedSide } from './aligned.ts';
import { item } from './item.ts';
import { selfReferences, type SelfReference } from './selfReferences.ts';
import { LOG_ODDS } from './weights.ts';

/** Words away from a reference within which the text around it must be shared. */
const NEAR = 8;

/** The longest stretch that is told as what stands there instead, words. */
const MOST_INSTEAD = 8;

/**
 * Where `own` speaks of its own outlet inside the shared text: the opposite side repeats it (it took the text along),
 * or has something else there (it was edited away). A nameless form that both have says nothing.
 */
export function ownWords(own: AlignedSide, opposite: AlignedSide, side: 'page' | 'other'): Evidence[] {
  const { outlet, site, blocks }: KnownArticle = own.article;
  // Where both outlets have the name, nobody is told from the other.
  if (own.article.site === opposite.article.site) return [];
  const references = selfReferences(blocks, own.words, outlet, site);
  const kept = references.find((reference) => reference.kind === 'outlet' && isRepeated(reference, own));
  if (kept) return [item({ kind: 'self-kept', quote: kept.quote }, side, LOG_ODDS.selfKept)];
  for (const reference of references) {
    const became = instead(reference, own, opposite);
    if (became === undefined) continue;
    const worth = reference.kind === 'outlet' ? LOG_ODDS.selfRemoved : LOG_ODDS.houseRemoved;
    return [item({ kind: 'self-removed', quote: reference.quote, became }, side, worth)];
  }
  return [];
}

const isRepeated = ({ words }: SelfReference, { partner }: AlignedSide) =>
  Array.from({ length: words.to - words.from }, (_, at) => words.from + at).every((at) => partner.has(at));

/**
 * What the opposite side has where a reference stands in shared text: the words between the nearest shared ones on
 * either side. `undefined` where the text around it is not shared, or the reference is.
 */
function instead({ words }: SelfReference, { partner }: AlignedSide, opposite: AlignedSide): string | undefined {
  for (let at = words.from; at < words.to; at++) if (partner.has(at)) return undefined;
  const before = nearest(words.from - 1, -1, partner);
  const after = nearest(words.to, 1, partner);
  if (before === undefined || after === undefined || after <= before) return undefined;
  if (after - before - 1 > MOST_INSTEAD) return undefined;
  const [first, last] = [opposite.words[before], opposite.words[after]];
  if (!first || !last) return undefined;
  const text = opposite.article.blocks[first.block]?.text ?? '';
  // A word of context on either side, so that the reader sees what became of it.
  return text.slice(first.from, first.block === last.block ? last.to : undefined).trim();
}

/** The opposite word to the nearest shared word in one direction. */
function nearest(from: number, step: 1 | -1, partner: ReadonlyMap<number, number>): number | undefined {
  for (let far = 0; far < NEAR; far++) {
    const found = partner.get(from + step * far);
    if (found !== undefined) return found;
  }
  return undefined;
}
