import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { align } from '../../lib/alignment/align.ts';
import type { Overlap, OverlapKind } from '../../lib/model/overlap.ts';
import { judgeOverlap } from '../../lib/overlap/judgeOverlap.ts';
import type { TextWord } from '../../lib/text/textWords.ts';
import { docReader } from './docs.ts';
import { readJsonl } from './readJsonl.ts';
import { compareRivals, type RivalPair } from './rivals/compareRivals.ts';

interface LabelledPair {
  a: string;
  b: string;
  label: string;
  kind?: string;
}

interface Outcome extends LabelledPair {
  overlap: OverlapKind;
  shareOfA: number;
  shareOfB: number;
  ownWords: number;
  sharedWords: number;
  longestRunWords: number;
}

const PARTIAL = ['partial', 'partial-copy', 'derived'];
const NOT_COPY = ['not-copy', 'not-derived'];

/** From the least to the most. */
const ORDER: OverlapKind[] = ['none', 'excerpt', 'part', 'whole'];

/** A short text cannot share more than it has: then `excerpt` is right for a partial copy. */
const SHORT_WORDS = 120;

/** The overlap of labelled pairs of texts, the better of both directions (design, section 9). */
export async function pairs(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: {
      docs: { type: 'string', multiple: true },
      pairs: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  });
  if (!values.docs || !values.pairs) throw new Error('pairs needs --docs FILE and --pairs FILE (both repeatable)');
  const read = docReader(values.docs);
  const labelled = values.pairs.flatMap((file) => readJsonl<LabelledPair>(file));
  const keys = new Map<string, string[]>();
  const keysOf = (id: string, words: readonly TextWord[]) => {
    const known = keys.get(id) ?? words.map(({ key }) => key);
    keys.set(id, known);
    return known;
  };

  const outcomes: Outcome[] = [];
  const rivalPairs: RivalPair[] = [];
  let skipped = 0;
  let ms = 0;
  for (const pair of labelled) {
    const a = read(pair.a)?.words;
    const b = read(pair.b)?.words;
    if (!a?.length || !b?.length) {
      skipped++;
      continue;
    }
    const begun = performance.now();
    outcomes.push(outcomeOf(pair, a, b));
    ms += performance.now() - begun;
    const group = groupOf(pair.label);
    if (group) rivalPairs.push({ a: keysOf(pair.a, a), b: keysOf(pair.b, b), group });
  }
  if (values.out) writeFileSync(values.out, outcomes.map((outcome) => JSON.stringify(outcome)).join('\n') + '\n');
  const figures = report(outcomes, skipped);
  // Without a pair that is no copy any cut is as good as another.
  if (!rivalPairs.some(({ group }) => group === 'not-copy')) return Promise.resolve(figures);
  const rivals = compareRivals(rivalPairs);
  console.log('In the same run, each rival with the cut that serves it best on these very pairs:');
  console.table({ ours: ownRow(outcomes, ms), ...rivals });
  return Promise.resolve({ ...figures, rivals });
}

const groupOf = (label: string): RivalPair['group'] | undefined => {
  if (label === 'copy') return 'copy';
  if (PARTIAL.includes(label)) return 'partial';
  return NOT_COPY.includes(label) ? 'not-copy' : undefined;
};

/** Our figures as the rivals' are counted: what is accused (`whole` or `part`) is found, whatever its label. */
function ownRow(outcomes: readonly Outcome[], ms: number): object {
  const isAccused = ({ overlap }: Outcome) => overlap === 'whole' || overlap === 'part';
  const recall = (group: RivalPair['group']) => {
    const members = outcomes.filter(({ label }) => groupOf(label) === group);
    return members.length === 0 ? null : members.filter(isAccused).length / members.length;
  };
  return {
    copyRecall: recall('copy'),
    partialRecall: recall('partial'),
    falseAccusations: outcomes.filter((one) => groupOf(one.label) === 'not-copy' && isAccused(one)).length,
    msPerPair: Number((ms / Math.max(1, outcomes.length)).toFixed(2)),
  };
}

function outcomeOf(pair: LabelledPair, a: TextWord[], b: TextWord[]): Outcome {
  const there = judgeOverlap(align(a, b), a, b);
  const back = judgeOverlap(align(b, a), b, a);
  const better: Overlap = ORDER.indexOf(back.kind) > ORDER.indexOf(there.kind) ? back : there;
  return {
    ...pair,
    overlap: better.kind,
    shareOfA: there.shareOfPage,
    shareOfB: back.shareOfPage,
    ownWords: better.ownWords,
    sharedWords: better.sharedWords,
    longestRunWords: better.longestRun,
  };
}

function isRight({ label, overlap, sharedWords }: Outcome): boolean {
  if (label === 'copy') return overlap === 'whole';
  if (PARTIAL.includes(label)) {
    return overlap === 'whole' || overlap === 'part' || (overlap === 'excerpt' && sharedWords < SHORT_WORDS);
  }
  return overlap === 'none';
}

/** How many pairs of a label, and of a partial one's kind, got which overlap. */
function report(outcomes: readonly Outcome[], skipped: number) {
  const recall = (labels: string[]) => {
    const group = outcomes.filter(({ label }) => labels.includes(label));
    return group.length === 0 ? null : group.filter(isRight).length / group.length;
  };
  const negatives = outcomes.filter(({ label }) => NOT_COPY.includes(label));
  const groups = [
    ...new Set(outcomes.map(({ label, kind }) => `${label}${PARTIAL.includes(label) && kind ? `: ${kind}` : ''}`)),
  ];
  const byLabel = Object.fromEntries(
    groups.map((name) => {
      const group = outcomes.filter(({ label, kind }) => name === label || name === `${label}: ${kind ?? ''}`);
      const counts = Object.fromEntries(
        ORDER.map((kind) => [kind, group.filter(({ overlap }) => overlap === kind).length]),
      );
      return [name, { pairs: group.length, ...counts, right: group.filter(isRight).length }];
    }),
  );
  console.table(byLabel);
  return {
    pairs: outcomes.length,
    skipped,
    copyRecall: recall(['copy']),
    partialRecall: recall(PARTIAL),
    falseAccusations: negatives.filter(({ overlap }) => overlap === 'whole' || overlap === 'part').length,
    falseExcerpts: negatives.filter(({ overlap }) => overlap === 'excerpt').length,
    byLabel,
  };
}
