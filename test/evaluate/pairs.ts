import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { align } from '../../lib/alignment/align.ts';
import type { Block } from '../../lib/model/article.ts';
import type { Overlap, OverlapKind } from '../../lib/model/overlap.ts';
import { judgeOverlap } from '../../lib/overlap/judgeOverlap.ts';
import { textWords, type TextWord } from '../../lib/text/textWords.ts';
import { readJsonl } from './readJsonl.ts';

interface Doc {
  id: string;
  text: string;
}

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
  const docs = new Map(values.docs.flatMap((file) => readJsonl<Doc>(file)).map((doc) => [doc.id, doc]));
  const labelled = values.pairs.flatMap((file) => readJsonl<LabelledPair>(file));
  const words = new Map<string, TextWord[]>();
  const wordsOf = (id: string) => {
    const known = words.get(id);
    if (known) return known;
    const doc = docs.get(id);
    const list = doc && textWords(blocksOf(doc.text));
    if (list) words.set(id, list);
    return list;
  };

  const outcomes: Outcome[] = [];
  let skipped = 0;
  for (const pair of labelled) {
    const a = wordsOf(pair.a);
    const b = wordsOf(pair.b);
    if (!a?.length || !b?.length) skipped++;
    else outcomes.push(outcomeOf(pair, a, b));
  }
  if (values.out) writeFileSync(values.out, outcomes.map((outcome) => JSON.stringify(outcome)).join('\n') + '\n');
  return Promise.resolve(report(outcomes, skipped));
}

const blocksOf = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line }));

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

function report(outcomes: readonly Outcome[], skipped: number): object {
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
