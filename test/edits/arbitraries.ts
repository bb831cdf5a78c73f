import fc from 'fast-check';
import type { Block } from '../../lib/model/article.ts';
import { makePair, subhead } from './pair.ts';

/** Sentences of a small vocabulary, so that texts repeat themselves, and share much by chance as well as by copying. */
const word = fc.constantFrom(
  ...'the a of harbour harbor boats 4,200 4,500 three Piet Pieter Aalders Tarnwick said “we go” left early late NMW. per cent percent'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((list): Block => ({ kind: 'paragraph', text: list.join(' ') })),
  },
  { weight: 1, arbitrary: sentence.map(subhead) },
);
export const blocks = fc.array(block, { minLength: 1, maxLength: 12 });

type Deed = { roll: number; fresh: Block; word: string; at: number };
const deed: fc.Arbitrary<Deed> = fc.record({
  roll: fc.integer({ min: 0, max: 9 }),
  fresh: block,
  word,
  at: fc.nat(60),
});

/** What an editor does to each block: drops it, puts another behind it, changes words; and the first goes last. */
const copy = (original: Block[]): fc.Arbitrary<Block[]> =>
  fc
    .tuple(fc.array(deed, { minLength: original.length, maxLength: original.length }), fc.boolean())
    .map(([deeds, isTurned]) => {
      const copied = deeds.flatMap(({ roll, fresh, word, at }, index): Block[] => {
        const one = original[index];
        if (!one || roll === 0) return [];
        if (roll === 1) return [one, fresh];
        const words = one.text.split(' ');
        return [{ ...one, text: words.map((own, place) => (place % 7 === at % 7 && roll < 7 ? word : own)).join(' ') }];
      });
      return isTurned ? [...copied.slice(1), ...copied.slice(0, 1)] : copied;
    });

/** A copy and its original. */
export const pairs = blocks.chain((original) =>
  copy(original).map((copied) => makePair(copied, original, { title: 'Other' })),
);
