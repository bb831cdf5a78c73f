import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from '../../../lib/model/reading.ts';
import { calibration } from './calibration.ts';
import { judgePair, undated, type Outcome, type Read } from './judgePair.ts';
import { originPairs, type OriginPair } from './originPairs.ts';
import { readOnce } from './readOnce.ts';

const HELP = `evaluate -- origin --dir DIR [--pages ROOT] [--no-dates] [--out FILE] [--tabs N]
  Pairs of pages, both orders of visiting (each counts), a fresh library each: which was first?
  --dir       own pairs (DIR/pairs.jsonl), or with --pages the transplants
  --no-dates  every date is taken away before judging
  --out       a line for each pair and order`;

type Line = Outcome & { id: string; group: string; order: 'original first' | 'copy first' };

/**
 * Which of two pages was first (design, section 9). Every page is read once, in real Chromium, by the content script's
 * code; the pairs are then judged one by one through `lib/check`, each order with a library of its own.
 */
export async function origin(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: {
      dir: { type: 'string' },
      pages: { type: 'string' },
      'no-dates': { type: 'boolean' },
      out: { type: 'string' },
      tabs: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || !values.dir) throw new Error(HELP);
  const now = Date.now();
  const pairs = originPairs(values.dir, values.pages);
  const pages = new Map(pairs.flatMap(({ original, copy }) => [original, copy]).map((page) => [page.url, page]));
  const readings = await readOnce([...pages.values()], now, Number(values.tabs ?? 2));
  const lines: Line[] = [];
  for (const pair of pairs) lines.push(...(await bothOrders(pair, readings, values['no-dates'] === true, now)));
  if (values.out) writeFileSync(values.out, lines.map((line) => JSON.stringify(line) + '\n').join(''));
  return report(lines);
}

async function bothOrders(
  { id, group, original, copy }: OriginPair,
  readings: ReadonlyMap<string, Reading>,
  withoutDates: boolean,
  now: number,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const order of ['original first', 'copy first'] as const) {
    const [first, second] = [readings.get(original.url), readings.get(copy.url)].map((reading) =>
      reading?.kind === 'article' ? dated(reading, withoutDates) : undefined,
    );
    const outcome: Outcome =
      first && second
        ? await judgePair(first, second, order === 'original first', now)
        : { answer: 'undecided', verdict: 'unreadable', evidence: '' };
    lines.push({ id, group, order, ...outcome });
  }
  return lines;
}

const dated = (read: Read, withoutDates: boolean) => (withoutDates ? undated(read) : read);

function report(lines: readonly Line[]): object {
  const counts = (list: readonly Line[]) => ({
    right: list.filter(({ answer }) => answer === 'right').length,
    wrong: list.filter(({ answer }) => answer === 'wrong').length,
    undecided: list.filter(({ answer }) => answer === 'undecided').length,
  });
  const groups = [...new Set(lines.map(({ group }) => group))];
  console.table(
    Object.fromEntries(
      groups.map((name) => {
        const group = lines.filter(({ group: its }) => its === name);
        return [name, { judged: group.length, ...counts(group) }];
      }),
    ),
  );
  console.table(calibration(lines));
  for (const { id, order, answer, verdict, probability, evidence } of lines) {
    if (answer !== 'right')
      console.log(`${answer}: ${id}, ${order}: ${verdict}, ${probability?.toFixed(2) ?? '-'}: ${evidence}`);
  }
  return { pairs: lines.length, ...counts(lines) };
}
