import { isCapital, isSmall } from '../text/letterCase.ts';
import { CAPITALS, LETTERS } from '../text/letters.ts';
import { agenciesIn } from './agencies.ts';
import { mayBeginWithLabel } from './byWords.ts';
import { isNoPerson } from './isNoPerson.ts';

/** Words before a name: "By", "Von", "Posted on 14 March by", "Date: … Author:". */
const BY = new RegExp(
  String.raw`^(?:.{0,60}(?<![${LETTERS}])(?:autor(?:in|es|en)?|author|auteur|autore|text|texte|testo|texto)\s*[:：]\s*|(?:posted|written|words|story|published|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|publicado|publié|rédigé|scritto|pubblicato|escrito|geschreven|ein\s+[${LETTERS}]*(?:beitrag|artikel|kommentar)|[${LETTERS}]*(?:interview|bericht|analyse))(?![${LETTERS}]).{0,40}?(?<![${LETTERS}])(?:by|von|par|por|di|door)\s+|(?:by|von|par|por|di|da|af|av|door|text(?: von)?|texte?|testo|texto|autor(?:in|es|en)?|author|auteur|autore|автор|作者|文|글|interview|protokoll)\s*[:：|/]?\s+)`,
  'i',
);

const withoutLabel = (text: string): string => (mayBeginWithLabel(text) ? text.replace(BY, '') : text);

/** The next label of a line. */
const NEXT_LABEL = new RegExp(String.raw`\s+[${CAPITALS}][${LETTERS}]+\s*:.*$`);

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
  const text = withoutLabel(byline);
  const isLabelled = isAuthor || text !== byline;
  return text
    .replace(text.includes(':') ? NEXT_LABEL : '', '')
    .split(BETWEEN)
    .map((part) =>
      withoutLabel(part)
        .replace(/\(.*?\)|\s*\d.*$|[.:\s]+$/g, '')
        .trim(),
    )
    .filter((part, at) => isPerson(part, isLabelled && at === 0));
}

const PEN_NAME = new RegExp(`^[${LETTERS}][${LETTERS}\\d_]{3,20}$`);

/** The name under which somebody writes, where the page says that an author stands there: one word, no address. */
export function penNameIn(text: string): string | undefined {
  const name = withoutLabel(text).trim();
  return PEN_NAME.test(name) && !isNoPerson(name) && agenciesIn(name, false).length === 0 ? name : undefined;
}

const NAME = new RegExp(`^[${LETTERS}][${LETTERS}'’.-]*$`);
const isName = (part: string) => isCapital(part.charAt(0)) && NAME.test(part);

function isPerson(name: string, isAuthor: boolean): boolean {
  if (name.length < 2 || name.length > 50 || isNoPerson(name) || /\d/.test(name)) return false;
  if (agenciesIn(name, false).length > 0) return false;
  // Scripts without capitals: a short run of letters. Others: two to five words, all but small ones capitalised.
  if (CJK.test(name)) return true;
  const parts = name.split(/\s+/);
  if (parts.length === 1) return isAuthor && name.length > 2 && isName(name) && [...name.slice(1)].every(isSmall);
  if (parts.length > 5 || !isName(parts[0] ?? '') || !isName(parts.at(-1) ?? '')) return false;
  return parts.every((part) => isName(part) || PARTICLE.test(part)) && parts.some((part) => part.length > 2);
}
