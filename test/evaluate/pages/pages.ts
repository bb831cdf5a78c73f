import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, quantile, round } from '../../bench/figures.ts';
import { readJsonl } from '../readJsonl.ts';
import { half } from './half.ts';
import type { Prediction } from './inPage/prediction.ts';
import { mutate } from './mutate.ts';
import { readPages, type PageAnswers, type ReaderName } from './readPages.ts';
import { scorePages } from './scorePages.ts';
import { truncate } from './truncate.ts';
import type { Truth } from './truth.ts';

const READERS: ReaderName[] = ['ours', 'inert', 'readability', 'defuddle'];

const HELP = `evaluate -- pages --dir DIR [--reader ours|inert|readability|defuddle]… [--half 1|2] [--out FILE] [--worst N] [--tabs N] [--truncate] [--mutate N]
  --reader  ours by default; repeated, all read in the same run. The JSON is the first one's. inert: ours, on the page as
            saved and fetched ones are read, without a window
  --half    only one half of the pages, by a stable hash of the id
  --out     a line for each page: {id, isArticle, text, title, authors, date, ms}
  --truncate  cuts the pages as a paywall does, and counts how often the reader says so
  --mutate  changes each page by chance, N times, and counts what goes wrong in reading it
  --worst   lists the pages with the lowest text F1`;

/** How well pages are read (design, section 9), by our reader and by its rivals in the same run. */
export async function pages(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: {
      dir: { type: 'string' },
      out: { type: 'string' },
      reader: { type: 'string', multiple: true },
      half: { type: 'string' },
      worst: { type: 'string' },
      tabs: { type: 'string' },
      truncate: { type: 'boolean' },
      mutate: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || !values.dir) throw new Error(HELP);
  const readers = (values.reader ?? ['ours']).map((name) => {
    const found = READERS.find((reader) => reader === name);
    if (!found) throw new Error(HELP);
    return found;
  });
  const truths = readJsonl<Truth>(join(values.dir, 'truth.jsonl')).filter(
    ({ id }) => values.half === undefined || half(id) === Number(values.half),
  );
  if (values.mutate) return mutate(values.dir, truths, Number(values.mutate));
  if (values.truncate) return truncate(values.dir, truths);
  const answers = await readPages(values.dir, truths, readers, Number(values.tabs ?? 1));
  const results = readers.map((name) => ({ name, ...resultOf(name, answers, truths) }));
  console.table(Object.fromEntries(results.map(({ name, figures }) => [name, figures])));
  for (const { name, errors, perPage } of results) {
    for (const error of errors) console.log(`${name} failed: ${error}`);
    if (values.worst) for (const page of worst(perPage, Number(values.worst))) console.log(`${name} ${page}`);
  }
  const [first] = results;
  if (!first) throw new Error(HELP);
  if (values.out) writeFileSync(values.out, lines(first.name, answers));
  return first.figures;
}

function resultOf(name: ReaderName, answers: readonly PageAnswers[], truths: readonly Truth[]) {
  const read = answers.flatMap(({ id, by }) => {
    const answer = by[name];
    return answer && !('error' in answer) ? [{ id, ...answer }] : [];
  });
  const errors = answers.flatMap(({ id, by }) => {
    const answer = by[name];
    return answer && 'error' in answer ? [`${id}: ${answer.error}`] : [];
  });
  const { perPage, ...scores } = scorePages(read, truths);
  const times = read.map(({ ms }) => ms);
  const ratios = answers.flatMap(({ by: { [name]: own, readability: bare } }) =>
    own && bare && 'ms' in own && 'ms' in bare && name !== 'readability' ? [own.ms / Math.max(0.1, bare.ms)] : [],
  );
  const figures = {
    pages: truths.length,
    failed: errors.length,
    ...Object.fromEntries(Object.entries(scores).map(([key, value]) => [key, Math.round(value * 10_000) / 10_000])),
    msP50: round(median(times)),
    msP95: round(quantile(times, 0.95)),
    loadMsP50: round(median(read.flatMap(({ loadMs }) => loadMs ?? []))),
    ...(name === 'ours' && {
      longestStepP95: round(
        quantile(
          read.map(({ longestMs = 0 }) => longestMs),
          0.95,
        ),
      ),
    }),
    ...(ratios.length > 0 && { toReadabilityP50: round(median(ratios)) }),
    ...(name === 'ours' && {
      recognised: read.filter(({ isArticle }) => isArticle).length,
      unreadable: read.filter(({ kind }) => kind === 'unreadable').length,
    }),
  };
  return { figures, errors, perPage };
}

const worst = (perPage: readonly { id: string; precision: number; recall: number; f1: number }[], count: number) =>
  [...perPage]
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, count)
    .map(({ id, precision, recall, f1 }) => `${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} ${id}`);

function lines(name: ReaderName, answers: readonly PageAnswers[]): string {
  return answers
    .flatMap(({ id, by }) => {
      const answer = by[name];
      return answer && !('error' in answer) ? [JSON.stringify(lineOf(id, answer)) + '\n'] : [];
    })
    .join('');
}

/** `author` repeats the names under the word that the data's own scorer reads. */
const lineOf = (id: string, { text, title, authors, date, ms, isArticle, ...more }: Prediction) => ({
  id,
  isArticle: isArticle ?? text !== '',
  text,
  title,
  authors,
  author: authors,
  date,
  ms: round(ms),
  ...more,
});
