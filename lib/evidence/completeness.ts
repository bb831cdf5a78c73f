import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import type { AlignedSide } from './aligned.ts';
import { item } from './item.ts';
import { LOG_ODDS } from './weights.ts';

/** What stands on one side only makes that text fuller, hardly earlier: reading drops such things too. */
export function completeness(page: AlignedSide, other: AlignedSide): Evidence[] {
  return [...subheads(page.article, other.article), ...fuller(page, other), ...reporters(page.article, other.article)];
}

function subheads(page: KnownArticle, other: KnownArticle): Evidence[] {
  const missing = (from: KnownArticle, to: KnownArticle) => {
    const texts = new Set(to.blocks.map(({ text }) => text.toLowerCase()));
    return from.blocks.filter(({ kind, text }) => kind === 'subhead' && !texts.has(text.toLowerCase())).length;
  };
  const onlyThere = missing(other, page);
  const onlyHere = missing(page, other);
  if (onlyThere > 0 === onlyHere > 0) return [];
  const side = onlyThere > 0 ? 'other' : 'page';
  return [item({ kind: 'subheads-only', count: onlyThere + onlyHere }, side, LOG_ODDS.subheadsOnly)];
}

/** Nearly all of the shorter text … */
const NEARLY_ALL = 0.9;
/** … stands in one that has at least this many words more. */
const LEAST_MORE = 50;

function fuller(page: AlignedSide, other: AlignedSide): Evidence[] {
  const share = ({ words, partner }: AlignedSide) => (words.length === 0 ? 0 : partner.size / words.length);
  const more = other.words.length - page.words.length;
  const [short, side] = more > 0 ? ([page, 'other'] as const) : ([other, 'page'] as const);
  if (Math.abs(more) < LEAST_MORE || share(short) < NEARLY_ALL) return [];
  return [item({ kind: 'fuller', words: Math.abs(more) }, side, LOG_ODDS.fuller)];
}

function reporters(page: KnownArticle, other: KnownArticle): Evidence[] {
  if (page.authors.length > 0 === other.authors.length > 0) return [];
  return [item({ kind: 'byline-only' }, other.authors.length > 0 ? 'other' : 'page', LOG_ODDS.bylineOnly)];
}
