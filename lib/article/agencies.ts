import type { AgencyCredit, Block } from '../model/article.ts';
import { beginsName } from '../text/letterCase.ts';
import { CAPITALS, LETTERS } from '../text/letters.ts';
import { agencyForms } from './agencyForms.ts';

/** What may stand in brackets beside an agency: other agencies, initials of a desk or a state service (`dpa/lby`). */
const FILLER = new RegExp(
  String.raw`^(?:[\s/,:&+·;|=\d©-]|und|and|et|y|e|i|en|och|og|[Tt]he|der|den|la|las|los|[Aa]gentur(?:en)?|[Aa]gences?|[Aa]gencias?|[Aa]gências?|agencies|agency|[a-z]{2,4}(?![${LETTERS}])|News)*$`,
);

/** The agencies named in a text that is a credit by its place, in the order of the text. */
export function agenciesIn(text: string, isStrict = true): string[] {
  const forms = agencyForms(text).filter(
    ({ form, isAmbiguous }) => !isStrict || !isAmbiguous || standsAlone(text, form),
  );
  return [...new Set(forms.map(({ agency }) => agency))];
}

/** Whether a form that means other things elsewhere is a whole part of a byline, and not the state behind a city. */
function standsAlone(text: string, form: string): boolean {
  const parts = text
    .replace(/^\s*(?:by|von|par|por|di|da|af|av|door|fra)\s+/i, '')
    .split(/\s*(?:[,/|;•·–—&()]|\s(?:and|und|et|y|e|en|with|mit|avec|con|com|met|med)\s)\s*/i)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.includes(form) && !(parts.length > 2 && parts.at(-1) === form && /^[A-Z]{2}$/.test(form));
}

/** "city=AFP": how a wire marks its line. */
const MARKED = new RegExp(`^[${LETTERS}]{1,12}=`);

/** All that stands between brackets or slashes is agencies. */
function isOnlyAgencies(text: string): boolean {
  const bare = text.replace(MARKED, '');
  const found = agencyForms(bare);
  const rest = found.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), bare);
  return found.length > 0 && FILLER.test(rest);
}

/** A place and a day before, a dash, colon or stop behind: "BERLIN, 3 May (Reuters) -", "МОСКВА, 14 марта. /ТАСС/." */
const DATELINE =
  /^([^()[\]（）【】/]{0,60}?)\s*[([（【/]\s*([^()[\]（）【】/]{2,40}(?:\/[^()[\]（）【】/]{2,30})?)\s*[)\]）】/]\s*([-–—―:.=,]?)/u;

/** Agency first or without brackets: "新华社北京3月14日电", "МОСКВА, 14 мар — РИА Новости.", "London, March 14 - AP -". */
const OPEN_DATELINES = [
  /^[（(【]?\s*((?:新华社|新華社|中新社|中新网|中央社|共同社|路透社|法新社|韩联社)[^，。]{0,30}?[电電讯訊])/u,
  new RegExp(
    String.raw`^[${CAPITALS}][${LETTERS}\s.-]{1,30},?\s+\d{1,2}\.?\s+[${LETTERS}]{3,10}\.?\s*[-–—.]\s*([^-–—.,()]{2,24}?)\s*[-–—.]`,
  ),
  new RegExp(String.raw`^([${LETTERS}.-]{2,12})\s+[-–—]\s+[${CAPITALS}][${LETTERS}\s]{1,20},\s`),
];

/** Words before an agency in a line that is only a credit. */
const SOURCE = String.raw`(?:source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|fontes|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|izvor|kaynak|источник|джерело|المصدر|sumber|nguồn|来源|來源|出典|출처|credit|copyright|©)`;
const WITH = String.raw`(?:with (?:additional )?(?:reporting|files|material|inputs?|information|contributions?) (?:by|from)|with|avec|mit(?: (?:material|informationen|agenturmaterial) (?:von|der|aus)(?: (?:der|den))?)?|con (?:información|informazioni|material)(?: de)?(?: (?:la|las|los))?|con|com informações(?: d[aoe]s?)?|com|met (?:materiaal|informatie) van|from|von|par|por|di|agencies:?|agencias:?|agenturen:?|(?:текст|по материалам|по данным))`;
const CREDIT_LINE = new RegExp(
  String.raw`^[([（【–—\-/|\s]*(?:${SOURCE}\s*[:：]?\s*(?:\d{4}\s+)?|${WITH}\s*:?\s+)?([^()[\]]{2,60}?)(?:\s+(?:contributed to|hat zu|a contribué à|contribuyó)\s.{5,40})?(?:\.? all rights reserved|\.? alle rechte vorbehalten|\.? tous droits réservés)?[)\]）】/\s]*[.。]?[)\]）】]?$`,
  'iu',
);

/** The end of a text: "… said. (AFP)", "… – Reuters", "… gesichert. dpa", "(ats/nxp)". */
const ENDINGS = [
  /[.!?»”"'。…]\s*[([（【/]\s*([^()[\]（）【】]{2,30})\s*[)\]）】/]\s*\.?$/u,
  /[.!?»”"'。…]\s*[-–—]\s*([^-–—.()]{2,30})\.?$/u,
  /[.!?»”"'。…]\s+([^\s.()]{2,12}(?:\/[^\s.()]{2,8})?)$/u,
];

const LONGEST_LINE = 120;

/**
 * Agency credits by place (knowledge, section 7): bylines, the dateline of the first paragraphs, a line that is only a
 * credit at either end of the text, the text's last words, captions. A caption credits the picture only; the name
 * anywhere else is a mention.
 */
export function agencyCredits(
  bylines: readonly string[],
  blocks: readonly Block[],
  captions: readonly string[],
): AgencyCredit[] {
  const found: AgencyCredit[] = [];
  const add = (agencies: readonly string[], place: AgencyCredit['place'], text: string) => {
    for (const agency of agencies) {
      if (!found.some((credit) => credit.agency === agency && credit.place === place)) {
        found.push({ agency, place, text: text.slice(0, LONGEST_LINE) });
      }
    }
  };
  for (const byline of bylines) add(agenciesIn(byline), 'byline', byline);
  for (const { text } of blocks.slice(0, 3)) add(inDateline(text), 'dateline', text);
  const ends = new Set([...blocks.slice(0, 2), ...blocks.slice(-3)]);
  for (const { text } of ends) add(inCreditLine(text), 'credit-line', text);
  for (const { text } of blocks.slice(-2)) {
    // Some put the dateline at the foot: "City (AFP) - © 2025 AFP".
    const foot = text.length <= LONGEST_LINE / 2 ? inDateline(text) : [];
    add([...foot, ...inEnding(text)], 'credit-line', text.slice(-LONGEST_LINE));
  }
  for (const caption of captions) add(agenciesIn(caption, false), 'photo', caption);
  return found.slice(0, 40);
}

/** A place, perhaps behind a quotation mark. */
const beginsPlace = (letter: string) => '"“«'.includes(letter) || beginsName(letter);

function inDateline(text: string): string[] {
  const start = text.slice(0, LONGEST_LINE);
  if (agenciesIn(start, false).length === 0) return [];
  const [, before = '', within = '', behind = ''] = DATELINE.exec(start) ?? [];
  const isPlace =
    before === '' ||
    (beginsPlace(before.charAt(0)) && before.split(/\s+/).length <= 8 && agenciesIn(before, false).length === 0);
  const isParted = before === '' || behind !== '' || /\d/.test(before);
  if (isPlace && isParted && isOnlyAgencies(within)) return agenciesIn(within, false);
  for (const form of OPEN_DATELINES) {
    const named = form.exec(start)?.[1];
    if (named !== undefined && (form === OPEN_DATELINES[0] || isOnlyAgencies(named))) return agenciesIn(named, false);
  }
  return [];
}

function inCreditLine(text: string): string[] {
  if (text.length > LONGEST_LINE || agenciesIn(text, false).length === 0) return [];
  const named = CREDIT_LINE.exec(text)?.[1];
  return named !== undefined && isOnlyAgencies(named) ? agenciesIn(named, false) : [];
}

function inEnding(text: string): string[] {
  const end = text.slice(-60);
  if (agenciesIn(end, false).length === 0) return [];
  for (const form of ENDINGS) {
    const named = form.exec(end)?.[1];
    if (named !== undefined && isOnlyAgencies(named)) return agenciesIn(named, false);
  }
  return [];
}
