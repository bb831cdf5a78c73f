import { LETTERS } from '../text/letters.ts';
import { agenciesIn } from './agencies.ts';

/** Values that stand where an author should and are no person, in the languages of the reader (knowledge, section 5). */
const NO_PERSON = new RegExp(
  String.raw`(?<![${LETTERS}])(?:` +
    'admin(?:istrator)?|administrador|webmaster|editor(?:ial|s)?|staff|newsroom|(?:news|web|city|sports|foreign)? ?desk|newsdesk|team|office|board|bureau|agency|agencies|agentur(?:en)?|agences?|agencias?|agências?|agenzi[ae]|' +
    'correspondents?|korrespondent|reporters?|reporterin|contributors?|guest|gast(?:beitrag|autor)|anonymous|anonym|unknown|unbekannt|author|autore?n?|autorin|auteur|autores|user|wires?|press ?release|pressemitteilung|pressestelle|presse|' +
    String.raw`online|[${LETTERS}]*redakt(?:ion|ionen|ør|eur|eurin)|[${LETTERS}]*redaktion[${LETTERS}]*|redacci[oó]n|r[eé]daction|redazione|reda[cç][aã]o|redactie|redakcja|redakce|redacția|toimitus|szerkesztőség|редакция|редакція|haber merkezi|` +
    `equip[eo]|service|verlag|gmbh|ltd|inc|e\\. ?v\\.|universit[${LETTERS}]+|ministeri?um|ministry|stiftung|foundation|committee|institut[eo]?|verband|redaktør|` +
    'news|media|magazin[e]?|zeitung|times|radio|tv|blog|press|journal|herald|tribune|gazette|network|' +
    `kommentare?|comments?|komentar|beitr[aä]ge?|posts?|menu|alle|über|zeige|antwort[${LETTERS}]*|reply|share|teilen|follow|folgen|abonnieren|subscribe|read|lesen|weiterlesen|mehr|minut[${LETTERS}]*|min|uhr|updated?|aktualisiert|photo|foto|bild|image|video|quelle|source|copyright|profil|about|kontakt|login|home|` +
    'january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|' +
    'www|null|undefined|none|n\\/a|uncategorized|allgemein|hinterlasse' +
    String.raw`)(?![${LETTERS}])|https?:|[@<>{}\\]|\.(?:com|org|net|de|fr|co|at|ch|uk|info)(?![${LETTERS}])|编辑部|本报|本网|综合|编辑|小编|記者$|編集部|편집부|뉴스팀`,
  'i',
);

/** Words before a name: "By", "Von", "Posted on 14 March by", "Date: … Author:". */
const BY = new RegExp(
  String.raw`^(?:.{0,60}(?<![${LETTERS}])(?:autor(?:in|es|en)?|author|auteur|autore|text|texte|testo|texto)\s*[:：]\s*|(?:posted|written|words|story|published|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|publicado|publié|rédigé|scritto|pubblicato|escrito|geschreven|ein\s+[${LETTERS}]*(?:beitrag|artikel|kommentar)|[${LETTERS}]*(?:interview|bericht|analyse))(?![${LETTERS}]).{0,40}?(?<![${LETTERS}])(?:by|von|par|por|di|door)\s+|(?:by|von|par|por|di|da|af|av|door|text(?: von)?|texte?|testo|texto|autor(?:in|es|en)?|author|auteur|autore|автор|作者|文|글|interview|protokoll)\s*[:：|/]?\s+)`,
  'i',
);

/** The next label of a line. */
const NEXT_LABEL = /\s+\p{Lu}\p{L}+\s*:.*$/u;

/** What parts two names. */
const BETWEEN = /\s*[,;•·|/&+]\s*|\s+[-–—]\s+|\s+(?:and|und|et|y|e|i|en|och|og|ja|with|mit|avec|con|com|met|med)\s+/i;

const CJK = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\s]{2,12}$/;

/** Small words inside a name. */
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|del|della|di|da|dos?|das|du|la|le|el|al|bin|ibn|ben|ter|ten|af|av|y|e)$/;

/**
 * The persons a byline names: "By Ilse Marant and Tomas Okell with AP/AFP" → the two. Desks, publishers, agencies,
 * addresses and handles are none. One word is a name only behind a "by", or where `isAuthor` says that nothing else
 * stands there.
 */
export function personsIn(byline: string, isAuthor: boolean): string[] {
  const text = byline.replace(BY, '');
  const isSaid = isAuthor || text !== byline;
  return text
    .replace(text.includes(':') ? NEXT_LABEL : '', '')
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(BY, '')
        .replace(/\(.*?\)|\s*\d.*$|[.:\s]+$/g, '')
        .trim(),
    )
    .filter((part, at) => isPerson(part, isSaid && at === 0));
}

/** The name under which somebody writes, where the page says that an author stands there: one word, no address. */
export function penNameIn(text: string): string | undefined {
  const name = text.replace(BY, '').trim();
  return /^[\p{L}][\p{L}\p{N}_]{3,20}$/u.test(name) && !NO_PERSON.test(name) && agenciesIn(name, false).length === 0
    ? name
    : undefined;
}

function isPerson(name: string, isAuthor: boolean): boolean {
  if (name.length < 2 || name.length > 50 || NO_PERSON.test(name) || /\d/.test(name)) return false;
  if (agenciesIn(name, false).length > 0) return false;
  // Scripts without capitals: a short run of letters. Others: two to five words, all but small ones capitalised.
  if (CJK.test(name)) return true;
  const parts = name.split(/\s+/);
  const isName = (part: string) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part);
  if (parts.length === 1) return isAuthor && /^\p{Lu}\p{Ll}{2,}$/u.test(name);
  if (parts.length > 5 || !isName(parts[0] ?? '') || !isName(parts.at(-1) ?? '')) return false;
  return parts.every((part) => isName(part) || PARTICLE.test(part)) && parts.some((part) => part.length > 2);
}
