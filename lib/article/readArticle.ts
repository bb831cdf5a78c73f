import { parseAddress } from '../address/parseAddress.ts';
import { normaliseAddress, webAddress } from '../address/normaliseAddress.ts';
import { fingerprint } from '../fingerprint/fingerprint.ts';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { saysArticle } from '../page/whatItSays.ts';
import { jsonLd, type JsonLdNode } from '../page/jsonLd.ts';
import { textWords, type TextWord } from '../text/textWords.ts';
import { countWords } from '../text/words.ts';
import { articleNodes } from './articleNodes.ts';
import { agencyCredits } from './agencies.ts';
import { bylines } from './bylines.ts';
import { creditPhrases } from './creditPhrases.ts';
import { declarations } from './declarations.ts';
import { isPrivatePage } from './isPrivatePage.ts';
import { mainText } from './mainText.ts';
import { clean, metas } from './meta.ts';
import { outletOf } from './outlet.ts';
import { setAsideTime } from './setAsideTime.ts';
import { times } from './times.ts';
import { titles } from './titles.ts';
import { LEAST_WORDS, unreadable, type Doubt } from './unreadable.ts';

/** What stands on a page, before anyone asked whether it is enough. */
export interface PageContent {
  article: Article;
  words: TextWord[];
  doubt?: Doubt;
}

/**
 * Reads the article out of a page: text, metadata, fingerprint. The document is not changed.
 * @param address the page's address as the browser gives it.
 * @param now epoch milliseconds, to set aside dates in the future.
 */
export const readArticle = (document: Document, address: string, now: number): Reading =>
  toEnd(readingSteps(document, address, now));

/** The same in steps of a few milliseconds each, so that the page can breathe between them (see `inSlices`). */
export function* readingSteps(document: Document, address: string, now: number): Generator<undefined, Reading> {
  const structured = jsonLd(document);
  const { article, words, doubt } = yield* contentSteps(document, address, now, structured);
  yield;
  const isShort = article.words < LEAST_WORDS;
  if (doubt) {
    const part = isShort ? {} : { part: { article, fingerprint: fingerprint(words) } };
    return { kind: 'unreadable', title: article.title, ...doubt, ...part };
  }
  if (isShort) return { kind: 'not-article', reason: 'short' };
  return {
    kind: 'article',
    private: isPrivatePage(document, saysArticle(document, structured)),
    fingerprint: fingerprint(words),
    article,
  };
}

/** Text and metadata, however little there is. */
export const readContent = (document: Document, address: string, now: number): PageContent =>
  toEnd(contentSteps(document, address, now, jsonLd(document)));

function toEnd<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* contentSteps(
  document: Document,
  address: string,
  now: number,
  structured: JsonLdNode[],
): Generator<undefined, PageContent> {
  const nodes = articleNodes(document, address, structured);
  const meta = metas(document);
  const { title, suffix } = titles(document, nodes, address, meta);
  yield;
  const main = mainText(document, title);
  yield;
  const words = textWords(main.blocks);
  const count = countWords(words);
  const doubt = unreadable(document, nodes, main, count);
  yield;
  const outlet = outletOf(document, nodes, suffix, address, meta);
  const { texts, persons } = bylines(document, nodes, outlet, address, meta);
  const declared = declarations(document, nodes, address, meta);
  yield;
  const stated = times(document, nodes, address, title, now, meta);
  const setAside = stated.published ? undefined : setAsideTime(document, nodes, now, meta);
  yield;
  const agencies = agencyCredits(texts, main.blocks, main.captions);
  const credits = creditPhrases(document.body, address);
  const canonical = declared.find(({ signal }) => signal === 'canonical')?.url;
  return {
    words,
    ...(doubt && { doubt }),
    article: {
      url: normaliseAddress(address) ?? address,
      ...(canonical && { canonical }),
      title: title || clean(main.blocks[0]?.text, 120),
      outlet,
      authors: persons,
      agencies,
      credits,
      declarations: declared,
      ...stated,
      ...(setAside && { setAside }),
      ...languageOf(document),
      blocks: main.blocks,
      links: linksAway(main.links, address),
      words: count,
      cut: main.cut,
    },
  };
}

/** Where the text leads on other hosts. */
function linksAway(links: readonly string[], address: string): string[] {
  const own = parseAddress(address)?.host;
  return links.flatMap((link) => {
    const url = webAddress(link, address);
    return url && url.host !== own ? [url.href] : [];
  });
}

function languageOf(document: Document): { language?: string } {
  const language = document.documentElement.lang.trim();
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(language) ? { language } : {};
}
