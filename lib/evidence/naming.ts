import { sameAddress } from '../address/normaliseAddress.ts';
import { siteOf } from '../address/site.ts';
import type { CreditPhrase, Declaration } from '../model/article.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { bareName } from '../text/bareName.ts';
import { normaliseWord } from '../text/normalise.ts';
import type { WordSpan } from '../model/overlap.ts';
import { words, type Word } from '../text/words.ts';

/** How exactly a page's code names another article. */
export type Naming = 'page' | 'site' | 'outlet';

/** Names shorter than this are ordinary words to find in a sentence; they count only where nothing else is named. */
const SHORTEST_NAME = 3;

/** Whether two outlets' names are the same to a reader. */
export function sameName(one: string, another: string): boolean {
  return bare(one) === bare(another) && bare(one) !== '';
}

/** How a declaration of `from` names `to`, if it does; a page naming itself or its own site says nothing. */
export function namedBy(declaration: Declaration, from: KnownArticle, to: KnownArticle): Naming | undefined {
  if (from.site === to.site) return undefined;
  const { url, name } = declaration;
  if (url !== undefined) {
    // A canonical link counts as the page's address only within its own site: elsewhere it names the origin.
    const canonical = to.canonical !== undefined && siteOf(to.canonical) === to.site ? to.canonical : undefined;
    if (sameAddress(url, to.url) || (canonical !== undefined && sameAddress(url, canonical))) return 'page';
    if (siteOf(url) === to.site) return 'site';
  }
  const isOutlet = name !== undefined && sameName(name, to.outlet) && !sameName(name, from.outlet);
  return isOutlet ? 'outlet' : undefined;
}

/** Whether a credit phrase of another page means this article's outlet: by its link, its site or its name. */
export function meansOutlet(credit: CreditPhrase, from: KnownArticle, to: KnownArticle): boolean {
  if (isLinkedTo(credit, to)) return true;
  // Its link leads to a third site: that one is meant, whatever another calls itself. (A link to the own site is a tag.)
  if (credit.link !== undefined && siteOf(credit.link) !== from.site) return false;
  const isNamed = holdsName(credit.names, to.outlet) || holdsName(credit.names, to.site);
  return isNamed || siteOf(`https://${credit.names.trim()}/`) === to.site;
}

/** Whether a credit phrase links to this article's site. */
export function isLinkedTo(credit: CreditPhrase, to: KnownArticle): boolean {
  return credit.link !== undefined && siteOf(credit.link) === to.site;
}

/** Whether a name stands in a text as whole words: "The Star" is not named by "Startribune". */
export function holdsName(text: string, name: string): boolean {
  return sameName(text, name) || nameRuns(words(text), [name]).length > 0;
}

/** Where one of the names stands in a list of words, as the longest run of whole ones: "quaycourier.example". */
export function nameRuns(list: readonly Pick<Word, 'folded'>[], names: readonly string[]): WordSpan[] {
  const wanted = [...new Set(names.map(bare))].filter((name) => name.length >= SHORTEST_NAME);
  const found: WordSpan[] = [];
  for (let from = 0; from < list.length; from++) {
    let run = '';
    let end: number | undefined;
    for (let to = from; to < list.length && wanted.some((name) => name.startsWith(run)); to++) {
      run += list[to]?.folded ?? '';
      if (wanted.includes(run)) end = to + 1;
    }
    if (end === undefined) continue;
    found.push({ from, to: end });
    from = end - 1;
  }
  return found;
}

/** Letters and digits only, folded; a leading article dropped: "The Quay Courier" and "quaycourier" agree. */
function bare(name: string): string {
  return bareName(normaliseWord(name).replace(/^the\s+/, ''));
}

/** Whether a text of the page is one of its credit phrases. */
export function isCredit(text: string, { credits }: Pick<KnownArticle, 'credits'>): boolean {
  return credits.some((credit) => text.includes(credit.text) || credit.text.includes(text));
}
