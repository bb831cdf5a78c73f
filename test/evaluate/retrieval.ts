import { createWriteStream, type WriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { align } from '../../lib/alignment/align.ts';
import { shingles } from '../../lib/fingerprint/shingles.ts';
import type { Overlap } from '../../lib/model/overlap.ts';
import { judgeOverlap } from '../../lib/overlap/judgeOverlap.ts';
import { textWords } from '../../lib/text/textWords.ts';
import { bundleScript } from '../bench/bundleScript.ts';
import { quantile, round } from '../bench/figures.ts';
import { ScriptWorld } from '../bench/scriptWorld.ts';
import { launchChromium } from '../support/chromium.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import type { Answer } from './inPage/retrievalIndex.ts';
import { readJsonl } from './readJsonl.ts';

interface Doc {
  id: string;
  text: string;
  publisher?: string;
}

interface LabelledPair {
  a: string;
  b: string;
  label: string;
}

/** One document of a positive pair, and the other one that is to be found. */
interface Query {
  number: number;
  partner: number;
  label: 'copy' | 'partial';
}

interface Outcome extends Query {
  /** Place of the first hit among the candidates, from 0; -1 where there is none. */
  place: number;
  candidates: number;
  ms: number;
}

const PARTIAL = ['partial', 'partial-copy', 'derived'];

const DOCS_AT_ONCE = 500;
const QUESTIONS_AT_ONCE = 100;

/** A candidate that shares less than this of either side's hashes is never `whole`, which takes 60 % of the words. */
const LEAST_SHARE = 0.15;

/**
 * The built index in real Chromium (design, section 9): all documents in one library, each document of a positive pair
 * looked up without itself.
 */
export async function retrieval(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: {
      docs: { type: 'string', multiple: true },
      pairs: { type: 'string', multiple: true },
      whole: { type: 'string' },
    },
  });
  if (!values.docs || (!values.pairs && !values.whole))
    throw new Error('retrieval needs --docs FILE and --pairs FILE (both repeatable), or --whole FILE');
  const docs = values.docs.flatMap((file) => readJsonl<Doc>(file));
  const numbers = new Map(docs.map(({ id }, number) => [id, number]));
  const pairs = (values.pairs ?? []).flatMap((file) => readJsonl<LabelledPair>(file));
  const queries = pairs.flatMap(({ a, b, label }) => {
    const kind = label === 'copy' ? 'copy' : PARTIAL.includes(label) ? 'partial' : undefined;
    const [one, two] = [numbers.get(a), numbers.get(b)];
    if (!kind || one === undefined || two === undefined) return [];
    return [
      { number: one, partner: two, label: kind },
      { number: two, partner: one, label: kind },
    ] satisfies Query[];
  });

  const chromium = await launchChromium();
  try {
    await chromium.desk.bringToFront();
    const world = await ScriptWorld.open(chromium.desk, await bundleScript('evaluate/inPage/retrievalIndex.ts'), false);
    const filling = await fill(world, docs);
    const outcomes = await ask(world, docs, queries);
    const listed = values.whole ? await listWhole(world, docs, createWriteStream(values.whole)) : undefined;
    return { ...report(docs, outcomes), msFilling: round(filling), ...(listed !== undefined && { whole: listed }) };
  } finally {
    await chromium.close();
  }
}

async function fill(world: ScriptWorld, docs: readonly Doc[]): Promise<number> {
  let ms = 0;
  for (let from = 0; from < docs.length; from += DOCS_AT_ONCE) {
    const batch = docs.slice(from, from + DOCS_AT_ONCE).map(({ text, publisher }, at) => {
      // Publishers are ignored: each document stands for an outlet of its own where none is known.
      return { text, site: publisher ?? `site${from + at}` };
    });
    ms += await world.call<number>('fill', from, batch);
    if ((from / DOCS_AT_ONCE) % 16 === 15) await world.call('settle');
  }
  await world.call('settle');
  return ms;
}

async function ask(world: ScriptWorld, docs: readonly Doc[], queries: readonly Query[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const shinglesOf = shingleSets(docs);
  for (const query of queries) {
    const { number, partner } = query;
    const { ms, candidates } = await world.call<Answer>('ask', number, docs[number]?.text ?? '');
    const wanted = containment(shinglesOf(number), shinglesOf(partner));
    const place = candidates.findIndex(
      (one) => one.number === partner || containment(shinglesOf(number), shinglesOf(one.number)) >= wanted,
    );
    outcomes.push({ ...query, place, candidates: candidates.length, ms });
  }
  return outcomes;
}

function shingleSets(docs: readonly Doc[]): (number: number) => Set<number> {
  const sets = new Map<number, Set<number>>();
  return (number) => {
    const known = sets.get(number) ?? new Set(shingles(textWords(paragraphsOf(docs[number]?.text ?? '').blocks)));
    sets.set(number, known);
    return known;
  };
}

/** Share of the first one's shingles that the second has, exactly. */
function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of a) if (b.has(hash)) shared++;
  return shared / Math.max(1, a.size);
}

function report(docs: readonly Doc[], outcomes: readonly Outcome[]): object {
  const share = (group: readonly Outcome[], places: number) =>
    group.length === 0 ? null : group.filter(({ place }) => place >= 0 && place < places).length / group.length;
  const byLabel = Object.fromEntries(
    (['copy', 'partial'] as const).map((label) => {
      const group = outcomes.filter((outcome) => outcome.label === label);
      return [label, { queries: group.length, top1: share(group, 1), top5: share(group, 5), found: share(group, 99) }];
    }),
  );
  console.table(byLabel);
  for (const { number, partner, label, place } of outcomes) {
    if (place < 0 || place >= (label === 'copy' ? 1 : 5))
      console.log(`${label}: ${docs[number]?.id ?? ''} → ${docs[partner]?.id ?? ''} at place ${place + 1}`);
  }
  const times = outcomes.map(({ ms }) => ms);
  return {
    docs: docs.length,
    queries: outcomes.length,
    top1: share(outcomes, 1),
    top5: share(outcomes, 5),
    candidatesP50: quantile(
      outcomes.map(({ candidates }) => candidates),
      0.5,
    ),
    msP50: round(quantile(times, 0.5)),
    msP95: round(quantile(times, 0.95)),
    byLabel,
  };
}

/** Writes every pair whose overlap is `whole`, in either direction, as `{a, b, shareOfA, shareOfB, longestRunWords}`. */
async function listWhole(world: ScriptWorld, docs: readonly Doc[], out: WriteStream): Promise<number> {
  const seen = new Set<string>();
  let listed = 0;
  for (let from = 0; from < docs.length; from += QUESTIONS_AT_ONCE) {
    const questions = docs.slice(from, from + QUESTIONS_AT_ONCE).map(({ text }, at) => ({ number: from + at, text }));
    const answers = await world.call<Answer[]>('askAll', questions);
    answers.forEach(({ candidates }, at) => {
      for (const { number, sharedHashes, shareOfPage, ownHashes } of candidates) {
        const [a, b] = [Math.min(from + at, number), Math.max(from + at, number)];
        if (seen.has(`${a} ${b}`) || Math.max(shareOfPage, sharedHashes / Math.max(1, ownHashes)) < LEAST_SHARE)
          continue;
        seen.add(`${a} ${b}`);
        const pair = judgePair(docs[a]?.text ?? '', docs[b]?.text ?? '');
        if (!pair) continue;
        listed++;
        out.write(`${JSON.stringify({ a: docs[a]?.id, b: docs[b]?.id, ...pair })}\n`);
      }
    });
  }
  await new Promise<void>((resolve) => out.end(resolve));
  return listed;
}

function judgePair(a: string, b: string): object | undefined {
  const [one, two] = [textWords(paragraphsOf(a).blocks), textWords(paragraphsOf(b).blocks)];
  const there: Overlap = judgeOverlap(align(one, two), one, two);
  const back: Overlap = judgeOverlap(align(two, one), two, one);
  if (there.kind !== 'whole' && back.kind !== 'whole') return undefined;
  return { shareOfA: there.shareOfPage, shareOfB: back.shareOfPage, longestRunWords: there.longestRun };
}
