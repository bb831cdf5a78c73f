import { readArticle } from '../../lib/article/readArticle.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { asHtml, parse, proseParagraphs } from '../page/parse.ts';

export const ADDRESS = 'https://www.harbourcourier.example/coast/gates';

/** Noon in UTC on the day on which the pages of the tests are read. */
export const NOW = Date.parse('2025-03-20T12:00:00Z');

export const PARAGRAPHS = proseParagraphs(8);

export interface Given {
  title?: string;
  head?: string;
  /** Between the headline and the text. */
  above?: string;
  text?: string;
  below?: string;
  /** Before and after the `main` element. */
  before?: string;
  after?: string;
  attributes?: string;
}

/** A news page as most are built: a frame, a headline, the text in an `article`. */
export function page({
  title,
  head = '',
  above = '',
  text,
  below = '',
  before = '',
  after = '',
  attributes,
}: Given = {}) {
  const headline = title ?? 'Varnholt closes its sea gates';
  return parse(
    `${before}<main><article>${headline && `<h1>${headline}</h1>`}${above}<div class="story">${
      text ?? asHtml(PARAGRAPHS)
    }</div>${below}</article></main>${after}`,
    (headline && `<title>${headline}</title>`) + head,
    attributes,
  );
}

export const readPage = (given: Given = {}, address = ADDRESS): Reading => readArticle(page(given), address, NOW);

/** The article on a page that must be one. */
export function articleOn(given: Given = {}, address = ADDRESS): Article {
  const reading = readPage(given, address);
  if (reading.kind !== 'article') throw new Error(`no article: ${JSON.stringify(reading)}`);
  return reading.article;
}
