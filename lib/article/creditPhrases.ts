import { webAddress } from '../address/normaliseAddress.ts';
import type { CreditPhrase } from '../model/article.ts';
import { clean } from './meta.ts';

/**
 * Sentences by which a page names where its text was printed before. Strict readings (knowledge, section 3): the
 * subject is this article, or the phrase opens the sentence; what follows, to the end of the clause, is an outlet and
 * no date.
 */
const PHRASES = [
  /(?:^|[.!?]\s+|\b(?:this|the) (?:article|story|report|piece|post|column|essay|text)\s+(?:was |has been |is )?)(?:originally|first|previously) (?:published|appeared|posted|printed|ran|reported)\s+(?:by|on|in|at|with)\s+(?<names>[^.!?\n]{2,80}?(?:\.\p{L}[^\s.!?]*)*)(?=[!?,;)]|\.(?:\s|$)|\s+(?:and (?:is|was|has)|under|with)\s|\s*$)/iu,
  /(?:^|[.!?(]\s*)(?:reprinted|republished|reposted|cross-?posted|syndicated)\s+(?:with permission )?(?:from|by permission of|courtesy of)\s+(?<names>[^.!?\n]{2,80}?(?:\.\p{L}[^\s.!?]*)*)(?=[!?,;)]|\.(?:\s|$)|\s+(?:and (?:is|was|has)|under|with)\s|\s*$)/iu,
  /(?:dieser|der) (?:artikel|text|beitrag)\s+(?:ist|wurde|erschien)\s+(?:zuerst|ursprünglich|zunächst)\s+(?:bei|auf|in|im|von)\s+(?<names>[^.!?\n]{2,80}?(?:\.\p{L}[^\s.!?]*)*)\s*(?:erschienen|veröffentlicht|publiziert)?(?=[!?,;)]|\.(?:\s|$)|\s+(?:and (?:is|was|has)|under|with)\s|\s*$)/iu,
  /(?:cet article|ce texte)\s+a (?:été )?(?:initialement |d['’]abord )?(?:publié|paru)\s+(?:initialement |d['’]abord )?(?:par|sur|dans)\s+(?<names>[^.!?\n]{2,80}?(?:\.\p{L}[^\s.!?]*)*)(?=[!?,;)]|\.(?:\s|$)|\s+(?:and (?:is|was|has)|under|with)\s|\s*$)/iu,
  /(?:este artículo|esta noticia|este texto)\s+(?:fue |se )?(?:publicad[oa]|publicó)\s+(?:originalmente|por primera vez)\s+(?:por|en)\s+(?<names>[^.!?\n]{2,80}?(?:\.\p{L}[^\s.!?]*)*)(?=[!?,;)]|\.(?:\s|$)|\s+(?:and (?:is|was|has)|under|with)\s|\s*$)/iu,
];

const LONGEST_BLOCK = 400;
const MOST_BLOCKS = 600;

/** Days and months in the slot are a date line ("First published on Monday 3 May"), no credit; "Marca" is a paper. */
const DATE_ONLY =
  /^(?:the )?\d|^(?:(?:on|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d+(?:st|nd|rd|th)?)\b[\s,.]*)+$/i;

/**
 * Credit phrases a reader sees, with the outlet named and the link inside. Short blocks anywhere in the page's main
 * column are looked at, as credits often stand outside the text proper.
 */
export function creditPhrases(root: Element, address: string): CreditPhrase[] {
  const found: CreditPhrase[] = [];
  const elements = [...root.querySelectorAll('p, em, i, small, div, li, footer, span, aside')].slice(0, MOST_BLOCKS);
  for (const element of elements) {
    if (element.textContent.length > LONGEST_BLOCK || element.querySelector('p, div')) continue;
    const text = clean(element.textContent, LONGEST_BLOCK).replace(/[’‘]/g, "'");
    for (const phrase of PHRASES) {
      const match = phrase.exec(text);
      const names = outletIn(match?.groups?.['names']);
      if (!match || !names || found.some((credit) => credit.names === names)) continue;
      const link = linkNear(element, names, address);
      found.push({ text: sentence(text, match.index), names, ...(link && { link }) });
    }
  }
  return found.slice(0, 5);
}

/** The outlet out of the slot: without a date or an article behind it. */
function outletIn(slot: string | undefined): string | undefined {
  const names = slot?.replace(/\s+(?:on|am|le|el)\s+\d?.*$|\s+in (?:19|20)\d\d.*$/i, '').trim();
  return names && !DATE_ONLY.test(names) && /\p{L}/u.test(names) ? names : undefined;
}

/** The sentence that begins at, or just after, an offset. */
function sentence(text: string, at: number): string {
  return text
    .slice(at)
    .replace(/^[\s.!?(]+/, '')
    .slice(0, 200);
}

function linkNear(element: Element, names: string, address: string): string | undefined {
  const links = [...element.querySelectorAll('a[href]')];
  const link = links.find((a) => a.textContent.includes(names) || names.includes(a.textContent.trim())) ?? links[0];
  return link && webAddress(link.getAttribute('href') ?? '', address)?.href;
}
