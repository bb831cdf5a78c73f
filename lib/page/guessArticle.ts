import type { Guess, NotArticleReason } from '../model/reading.ts';
import { EDITOR, LONG_TEXT, PASSWORD, showsField } from './ownFields.ts';
import { pathKind } from './pathKind.ts';
import { isSpread, runningWords } from './runningText.ts';
import { whatItSays } from './whatItSays.ts';

/** Words of running text under which a page is left alone (design, section 2). */
const LEAST_WORDS = 120;

const HEADLINE = 'h1, [itemprop="headline"], meta[property="og:title"]';

/** What a text that was printed carries: a day, an author. */
const DATELINE =
  'time, [itemprop*="date" i], [rel~="author"], [class*="byline" i], [class*="dateline" i], [class*="author" i], [class*="date" i], [class*="datum" i], [class*="publish" i], meta[name*="date" i], meta[name="author" i], [class*="meta" i]';

/** What is for sale. */
const PRICE = '[itemprop="price"], [class~="price" i], [class*="add-to-cart" i], [class*="addtocart" i]';

/**
 * The cheap question, asked on every page before the reader is loaded: can this be an article? A page that declares
 * itself one is believed. Of the others those are let through that have running text in one piece, a day or an author
 * or an article's address, and nothing that belongs to shops, forums, tools or to the reader alone. `sure` asks for
 * more: only sure pages are ever remembered.
 */
export function guessArticle(document: Document, address: string): Guess {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return not('not-html');
  const says = whatItSays(document);
  const path = pathKind(address);
  if (says === 'video') return not('video');
  if (path === 'home') return not('home');
  if (path === 'listing' && says !== 'article') return not('listing');

  const words = runningWords(document, LEAST_WORDS);
  if (says === 'article') {
    return words === 0 && !document.body.textContent.trim() ? not('no-signs') : { kind: 'article', sure: true };
  }
  if (words < LEAST_WORDS) return not('no-signs');
  if (says === 'app' || path === 'own' || path === 'tool') return not('app');
  if (path !== 'article' && !document.querySelector(DATELINE)) return not('no-signs');
  if (isSpread(document)) return not('listing');
  if (document.querySelector(PRICE) || showsField(document, `${PASSWORD}, ${EDITOR}, ${LONG_TEXT}`)) return not('app');
  return { kind: 'article', sure: path === 'article' && document.querySelector(HEADLINE) !== null };
}

const not = (reason: NotArticleReason): Guess => ({ kind: 'not-article', reason });
