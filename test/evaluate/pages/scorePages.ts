import { sameDay } from './sameDay.ts';
import { nameSet } from './nameSet.ts';
import { countShingles } from './countShingles.ts';
import type { Answer, Truth } from './truth.ts';

export interface PageScores {
  f1: number;
  precision: number;
  recall: number;
  dateExact: number;
  dateCoverage: number;
  titleAccuracy: number;
  authorF1: number;
  /** At least one right name, share of the pages with a known author. */
  authorAny: number;
}

/** F1 of the text of one page, for tables that show which pages a change moves. */
export type PageF1 = { id: string; precision: number; recall: number; f1: number };

/**
 * Accuracy as data/README.md of the benches defines it; 0 where nothing of a kind is known. Text by 4-gram shingles,
 * macro-averaged (scrapinghub/article-extraction-benchmark); where no text is known by segments that must and must
 * not stand in it, micro-averaged (trafilatura's evaluation).
 */
export function scorePages(answers: readonly Answer[], truths: readonly Truth[]): PageScores & { perPage: PageF1[] } {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const answerTo = ({ id }: Truth) => byId.get(id) ?? { id, text: '', title: '', authors: [], date: null };

  const texts = truths.filter(({ text }) => text);
  const perPage = texts.map((truth) => ({ id: truth.id, ...countShingles(truth, answerTo(truth).text) }));
  const textScore = texts.length > 0 ? macro(perPage) : segments(truths, answerTo);

  const dated = truths.filter(({ date }) => date);
  const days = dated.map((truth) => sameDay(answerTo(truth).date, [truth.date, truth.datetime]));
  const titled = truths.filter(({ title }) => title);
  return {
    ...textScore,
    dateExact: share(days.filter((day) => day === 'same').length, dated.length),
    dateCoverage: share(days.filter((day) => day !== 'none').length, dated.length),
    titleAccuracy: share(
      titled.filter((truth) => answerTo(truth).title && plain(answerTo(truth).title) === plain(truth.title)).length,
      titled.length,
    ),
    ...authors(truths, answerTo),
    perPage: perPage.map(({ id, shared, extra, lost }) => {
      const precision = share(shared, shared + extra);
      const recall = share(shared, shared + lost);
      return { id, precision, recall, f1: harmonic(precision, recall) };
    }),
  };
}

function macro(pages: readonly { shared: number; extra: number; lost: number }[]) {
  const precision = mean(pages.flatMap((p) => (p.shared + p.extra > 0 ? [p.shared / (p.shared + p.extra)] : [])));
  const recall = mean(pages.flatMap((p) => (p.shared + p.lost > 0 ? [p.shared / (p.shared + p.lost)] : [])));
  return { precision, recall, f1: harmonic(precision, recall) };
}

function segments(truths: readonly Truth[], answerTo: (truth: Truth) => Answer) {
  let found = 0;
  let missed = 0;
  let wrong = 0;
  for (const truth of truths) {
    const text = spaced(answerTo(truth).text);
    const count = (list: readonly string[] = []) => list.filter((segment) => text.includes(spaced(segment))).length;
    found += count(truth.with);
    missed += (truth.with?.length ?? 0) - count(truth.with);
    wrong += count(truth.without);
  }
  const precision = share(found, found + wrong);
  const recall = share(found, found + missed);
  return { precision, recall, f1: harmonic(precision, recall) };
}

function authors(truths: readonly Truth[], answerTo: (truth: Truth) => Answer) {
  const pages = truths
    .filter(({ author }) => author)
    .map((truth) => {
      const wanted = nameSet(truth.author);
      const named = nameSet(answerTo(truth).authors);
      return { wanted: wanted.size, named: named.size, right: [...named].filter((name) => wanted.has(name)).length };
    });
  const sum = (key: 'wanted' | 'named' | 'right') => pages.reduce((total, page) => total + page[key], 0);
  return {
    authorF1: harmonic(share(sum('right'), sum('named')), share(sum('right'), sum('wanted'))),
    authorAny: share(pages.filter(({ right }) => right > 0).length, pages.length),
  };
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text = '') =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
