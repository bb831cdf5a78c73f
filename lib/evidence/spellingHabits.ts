import type { Evidence } from '../model/evidence.ts';
import type { AlignedSide } from './aligned.ts';
import { item } from './item.ts';
import { LOG_ODDS } from './weights.ts';

/** One localised word is chance; from two on it shows a house style passed over the text. */
const LEAST_SPELLINGS = 2;

/** From this many chances on, a spelling that was changed at every one was changed throughout (knowledge: spelling). */
const LEAST_CHANCES = 3;

/**
 * How the shared words are spelled on the two sides. A word that has two spellings is a chance: changed, or left. That
 * some are changed tells of an adaptation, not of its direction; that others are left as they were tells which side
 * was adapted.
 */
export function spellingHabits(page: AlignedSide, other: AlignedSide): Evidence[] {
  const changed: [there: string, here: string][] = [];
  let left: string | undefined;
  const marked = { page: 0, other: 0 };
  for (const [here, there] of page.partner) {
    const [a, b] = [page.words[here], other.words[there]];
    if (!a || !b || a.quoted || b.quoted) continue;
    if (a.folded !== b.folded) {
      changed.push([b.folded, a.folded]);
      if (a.folded !== a.key) marked.page++;
      if (b.folded !== b.key) marked.other++;
    } else if (a.folded !== a.key) left ??= a.folded;
  }
  const [example] = changed;
  if (!example || changed.length < LEAST_SPELLINGS) return [];
  const throughout = left === undefined && changed.length >= LEAST_CHANCES;
  const found = [item({ kind: 'spelling', count: changed.length, throughout, example }, 'both')];
  if (left === undefined || marked.page > 0 === marked.other > 0) return found;
  // The side that keeps to the marked form all through has its own habit; the other took a word of it along.
  const side = marked.other > 0 ? 'other' : 'page';
  return [...found, item({ kind: 'spelling-left', word: left }, side, LOG_ODDS.spellingLeft)];
}
