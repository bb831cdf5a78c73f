import { webAddress } from '../address/normaliseAddress.ts';
import type { CreditPhrase } from '../model/article.ts';
import { isVisible } from './isVisible.ts';
import { clean } from './meta.ts';

/** The outlet, to the end of the clause; full stops inside a host name are part of it. */
const SLOT = String.raw`(?<names>[^.!?\n]{2,80}?(?:\.\p{L}[^\s.!?]*)*)`;
const END = String.raw`(?=[!?,;)]|\.(?:\s|$)|\s+(?:and (?:is|was|has)|under|with)\s|\s*$)`;

const phrase = (words: string, after = '') => new RegExp(`${words}\\s+${SLOT}${after}${END}`, 'iu');

/**
 * Sentences by which a page names where its text was printed before. Strict readings (knowledge, section 3): the
 * subject is this article, or the phrase opens the sentence; what follows, to the end of the clause, is an outlet and
 * no date.
 */
const PHRASES = [
  phrase(
    String.raw`(?:^|[.!?]\s+|\b(?:this|the) (?:article|story|report|piece|post|column|essay|text)\s+(?:was |has been |is )?)(?:originally|first|previously) (?:published|appeared|posted|printed|ran|reported)\s+(?:by|on|in|at|with)`,
  ),
  phrase(
    String.raw`(?:^|[.!?(]\s*|\b(?:this|the) (?:article|story|report|piece|post|column|essay|text) (?:was|is|has been) )(?:reprinted|republished|reposted|cross-?posted|syndicated)\s+(?:with permission )?(?:from|by permission of|courtesy of)`,
  ),
  phrase(
    String.raw`(?:dieser|der) (?:artikel|text|beitrag)\s+(?:ist|wurde|erschien)\s+(?:zuerst|ursprünglich|zunächst)\s+(?:bei|auf|in|im|von)`,
    String.raw`\s*(?:erschienen|veröffentlicht|publiziert)?`,
  ),
  phrase(
    String.raw`(?:cet article|ce texte)\s+a (?:été )?(?:initialement |d['’]abord )?(?:publié|paru)\s+(?:initialement |d['’]abord )?(?:par|sur|dans)`,
  ),
  phrase(
    String.raw`(?:este artículo|esta noticia|este texto)\s+(?:fue |se )?(?:publicad[oa]|publicó)\s+(?:originalmente|por primera vez)\s+(?:por|en)`,
  ),
];

/** A text without one of these holds no such phrase: asked first, as every text of a page is asked. */
const KEYWORD =
  /publi|appear|reprint|post|syndicat|erschien|veröffentlicht|\bparu|originally|previously|first (?:printed|ran|reported)/i;

/** Where others speak, or what belongs to other articles. */
const ELSEWHERE =
  'nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="teaser" i], [class*="forum" i]';

const BLOCK = 'p, div, li, footer, aside, blockquote, td, section, article';

const LONGEST_BLOCK = 400;
const MOST_TEXTS = 20_000;

/** Days and months in the slot are a date line ("First published on Monday 3 May"), no credit; "Marca" is a paper. */
const DATE_ONLY =
  /^(?:the )?\d|^(?:(?:on|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d+(?:st|nd|rd|th)?)\b[\s,.]*)+$/i;

/**
 * Credit phrases a reader sees, with the outlet named and the link inside. Credits often stand outside the text
 * proper, so every short block is looked at but those of readers' comments and other articles, and what is hidden.
 */
export function creditPhrases(root: Element, address: string): CreditPhrase[] {
  const found: CreditPhrase[] = [];
  for (const block of blocksWithKeyword(root)) {
    const text = clean(block.textContent, LONGEST_BLOCK).replace(/[’‘]/g, "'");
    for (const pattern of PHRASES) {
      const match = pattern.exec(text);
      const names = outletIn(match?.groups?.['names']);
      if (!match || !names || found.some((credit) => credit.names === names)) continue;
      const link = linkNear(block, names, address);
      found.push({ text: sentence(text, match.index), names, ...(link && { link }) });
    }
  }
  return found.slice(0, 5);
}

function blocksWithKeyword(root: Element): Set<Element> {
  const blocks = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); left--) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > LONGEST_BLOCK || !KEYWORD.test(text)) continue;
    const block = walker.currentNode.parentElement?.closest(BLOCK);
    if (!block || blocks.has(block) || block.textContent.length > LONGEST_BLOCK) continue;
    // Some sites name the whole page after its sidebar: what holds the headline is no side box.
    const box = block.closest(ELSEWHERE);
    if ((!box || box.querySelector('h1') !== null) && isVisible(block)) blocks.add(block);
  }
  return blocks;
}

/** NodeFilter.SHOW_TEXT. */
const SHOW_TEXT = 4;

/** The outlet out of the slot: without a date behind it. "Mail on Sunday" keeps its day. */
function outletIn(slot: string | undefined): string | undefined {
  const names = slot?.replace(DATE_BEHIND, '').trim();
  return names && !DATE_ONLY.test(names) && /\p{L}/u.test(names) ? names : undefined;
}

const DATE_BEHIND =
  /\s+(?:on|am|le|el)\s+(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\w+day,? \d|\w+day,? \w+ \d).*$|\s+in (?:19|20)\d\d.*$/i;

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
