import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJsonl, readText } from '../evaluate/readJsonl.ts';
import { stand } from '../newsstand/stand.ts';
import { random } from './random.ts';
import { withoutArticle } from './withoutArticle.ts';

/** A page to be opened. Without `html` the newsstand's server answers. */
export interface BenchPage {
  url: string;
  html?: () => string;
  /** The article's text as the data has it. */
  truth?: string;
}

export interface PageGroup {
  name: string;
  isArticle: boolean;
  pages: BenchPage[];
}

/** Real pages taken of each set; the same ones every time. */
const TAKEN = { scrapinghub: 16, fundus: 16, readability: 8 };
const SEED = 2;

const DATA = fileURLToPath(new URL('../../../shared/data/pages', import.meta.url));

export const hasRealPages = (): boolean => Object.keys(TAKEN).every((set) => existsSync(join(DATA, set)));

/** The newsstand's pages, and about 40 real ones where the data lies beside the project. */
export function pageGroups(): PageGroup[] {
  const groups = newsstandGroups();
  if (!hasRealPages()) return groups;
  const real = Object.entries(TAKEN).flatMap(([set, count]) => realPages(set, count));
  return [
    { name: 'real articles', isArticle: true, pages: real },
    {
      name: 'real pages, article taken out',
      isArticle: false,
      pages: real.map(({ url, html = () => '' }) => ({ url, html: () => withoutArticle(html()) })),
    },
    ...groups,
  ];
}

function newsstandGroups(): PageGroup[] {
  const isHuge = (url: string) => url.endsWith('/everything');
  // Pages that change by themselves are left to the tests: there is no one moment at which to look at them.
  const still = stand.filter(({ url, endsAt }) => endsAt === undefined && !/rewritten|streamline|\.txt$/.test(url));
  const unique = [...new Map(still.map((page) => [page.url, page])).values()];
  const articles = unique.filter(({ expect }) => expect.kind !== 'not-article' && expect.kind !== 'unreadable');
  const others = unique.filter(({ expect, url }) => expect.kind === 'not-article' && !url.endsWith('ferry-timetable'));
  const urls = (pages: typeof stand) => pages.map(({ url }) => ({ url }));
  return [
    { name: 'newsstand articles', isArticle: true, pages: urls(articles.filter(({ url }) => !isHuge(url))) },
    { name: 'newsstand, 5 MB of text', isArticle: true, pages: urls(articles.filter(({ url }) => isHuge(url))) },
    { name: 'newsstand, no articles', isArticle: false, pages: urls(others) },
  ];
}

function realPages(set: string, count: number): BenchPage[] {
  const next = random(SEED);
  return readJsonl<{ id: string; url?: string; text?: string }>(join(DATA, set, 'truth.jsonl'))
    .map((row) => ({ ...row, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .flatMap(({ id, url, text }) =>
      url && text
        ? [{ url: withoutFragment(url), truth: text, html: () => readText(join(DATA, set, 'pages', `${id}.html.gz`)) }]
        : [],
    )
    .slice(0, count);
}

const withoutFragment = (url: string) => new URL(url).href.replace(/#.*$/, '');
