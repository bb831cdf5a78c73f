import { parseArgs } from 'node:util';
import { align } from '../../lib/alignment/align.ts';
import type { TextPlace } from '../../lib/model/overlap.ts';
import { docReader, type ReadDoc } from './docs.ts';
import { plagdet, type Case } from './plagdet.ts';
import { readJsonl } from './readJsonl.ts';

interface GoldPair {
  a: string;
  b: string;
  offsets?: { a_offset: number; a_length: number; b_offset: number; b_length: number; verified?: boolean }[];
}

/**
 * How exactly passages are found: pairs of texts with the characters that one took from the other (design, section 9).
 * Pairs without passages, with one that the shipped texts do not bear out, or with a missing text are counted as skipped.
 */
export async function alignment(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: { docs: { type: 'string', multiple: true }, pairs: { type: 'string', multiple: true } },
  });
  if (!values.docs || !values.pairs) throw new Error('alignment needs --docs FILE and --pairs FILE (both repeatable)');
  const read = docReader(values.docs);
  const gold: Case[] = [];
  const found: Case[] = [];
  let pairs = 0;
  let skipped = 0;
  let ms = 0;
  for (const { a, b, offsets } of values.pairs.flatMap((file) => readJsonl<GoldPair>(file))) {
    const source = read(a);
    const suspicious = read(b);
    if (!offsets?.length || offsets.some(({ verified }) => verified === false) || !source || !suspicious) {
      skipped++;
      continue;
    }
    const pair = pairs++;
    for (const one of offsets) {
      gold.push({
        pair,
        suspicious: [one.b_offset, one.b_offset + one.b_length],
        source: [one.a_offset, one.a_offset + one.a_length],
      });
    }
    const begun = performance.now();
    const { passages } = align(suspicious.words, source.words);
    ms += performance.now() - begun;
    for (const { pageText, otherText } of passages) {
      found.push({ pair, suspicious: characters(suspicious, pageText), source: characters(source, otherText) });
    }
  }
  const figures = { pairs, skipped, ...plagdet(gold, found), msPerPair: Number((ms / Math.max(1, pairs)).toFixed(2)) };
  console.table({ 'Potthast et al. 2010, characters': figures });
  return Promise.resolve(figures);
}

function characters({ offsets }: ReadDoc, { from, to }: { from: TextPlace; to: TextPlace }): [number, number] {
  const at = ({ block, at: offset }: TextPlace) => (offsets[block] ?? 0) + offset;
  return [at(from), at(to)];
}
