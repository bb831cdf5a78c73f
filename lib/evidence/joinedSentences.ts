import type { Evidence } from '../model/evidence.ts';
import type { AlignedSide } from './aligned.ts';
import { item } from './item.ts';
import { LOG_ODDS } from './weights.ts';

/** The end of one sentence and the beginning of the next with nothing between: `war.The`, `war.”The`. */
const JOINT = /^[.!?…]["”’»]?["“„‘«]?$/u;

/** Characters around a joint that are shown. */
const AROUND = 24;

/**
 * Sentences that run together on the `joined` side exactly where paragraphs meet on the opposite one: what is left
 * when a text is taken out of its paragraphs. Speaks for the opposite side.
 */
export function joinedSentences(joined: AlignedSide, opposite: AlignedSide, side: 'page' | 'other'): Evidence[] {
  const examples: string[] = [];
  joined.words.forEach((word, at) => {
    const next = joined.words[at + 1];
    const [there, thereNext] = [joined.partner.get(at), joined.partner.get(at + 1)];
    if (!next || there === undefined || thereNext !== there + 1 || next.block !== word.block) return;
    if (opposite.words[there]?.block === opposite.words[thereNext]?.block) return;
    const text = joined.article.blocks[word.block]?.text ?? '';
    if (!JOINT.test(text.slice(word.to, next.from)) || !/^\p{Lu}/u.test(text.slice(next.from))) return;
    examples.push(text.slice(Math.max(word.from, word.to - AROUND), Math.min(next.to, next.from + AROUND)));
  });
  const [example] = examples;
  if (example === undefined) return [];
  return [item({ kind: 'joined', count: examples.length, example }, side, LOG_ODDS.joined)];
}
