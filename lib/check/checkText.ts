import { webAddress } from '../address/normaliseAddress.ts';
import { normaliseAddress } from '../address/normaliseAddress.ts';
import { fingerprint } from '../fingerprint/fingerprint.ts';
import { MOST_CHARACTERS } from '../model/bounds.ts';
import type { Block } from '../model/article.ts';
import { cardOf, type KnownArticle, type Originals } from '../model/knownArticle.ts';
import { matchesIn, type ArticleCard, type Match, type Verdict } from '../model/verdict.ts';
import { textWords } from '../text/textWords.ts';
import { countWords } from '../text/words.ts';
import { lookUp } from './lookUp.ts';

/** Words from which on a verdict is given: what is shorter is no article (design, section 2). */
export const LEAST_WORDS = 120;

/** What came of a text, or of an address, that the reader typed in. */
export type CheckedText =
  | { kind: 'verdict'; verdict: Verdict; page: ArticleCard; words: number }
  /** Too short for a verdict: who has it, the most of it first. */
  | { kind: 'matches'; matches: Match[]; words: number }
  /** An address of which the library has the article, but not its text. */
  | { kind: 'no-text'; page: ArticleCard }
  /** An address of which the library has no article. */
  | { kind: 'unknown-address' }
  | { kind: 'nothing' };

/** No page has this address; `.invalid` is kept free for that (RFC 2606). */
const NOWHERE = 'https://pasted.invalid/';

/** Compares a text with the library, or looks up an article of it by its address. Nothing is remembered. */
export async function checkText(typed: string, originals: Originals, now: number): Promise<CheckedText> {
  const text = typed.trim().slice(0, MOST_CHARACTERS);
  if (text === '') return { kind: 'nothing' };
  const address = /\s/.test(text) ? undefined : webAddress(text);
  if (address) return checkAddress(normaliseAddress(text) ?? text, originals);
  const blocks = text
    .split(/\n\s*\n|\r?\n/)
    .map((line): Block => ({ kind: 'paragraph', text: line.trim() }))
    .filter((block) => block.text !== '');
  const words = textWords(blocks);
  const article: KnownArticle = {
    url: NOWHERE,
    site: 'pasted.invalid',
    title: '',
    outlet: '',
    authors: [],
    agencies: [],
    credits: [],
    declarations: [],
    links: [],
    blocks,
    words: countWords(words),
    cut: typed.length > MOST_CHARACTERS,
    firstSeen: now,
  };
  const verdict = await lookUp(article, fingerprint(words), originals);
  if (article.words >= LEAST_WORDS) return { kind: 'verdict', verdict, page: cardOf(article), words: article.words };
  const matches = matchesIn(verdict).sort((a, b) => b.overlap.sharedWords - a.overlap.sharedWords);
  return { kind: 'matches', matches, words: article.words };
}

async function checkAddress(url: string, originals: Originals): Promise<CheckedText> {
  const id = await originals.idOf(url);
  const known = id === undefined ? undefined : await originals.article(id);
  if (!known) return { kind: 'unknown-address' };
  if (!known.textKept) return { kind: 'no-text', page: cardOf(known.article) };
  const verdict = await lookUp(known.article, known.fingerprint, originals);
  return { kind: 'verdict', verdict, page: cardOf(known.article), words: known.article.words };
}
