import { LETTERS } from '../text/letters.ts';
import { cued, holdsCue } from './cued.ts';

/**
 * Month names as newspapers write them, January first: English, German, French, Spanish, Italian, Portuguese and Dutch,
 * then (after `;`) Scandinavian, Polish, Czech, Hungarian, Turkish and Russian forms that differ.
 */
const MONTHS: string[] = [
  'jan|january|januar|jänner|jän|janvier|janv|ene|enero|gen|gennaio|janeiro|januari;stycznia|ledna|január|ocak|января',
  'feb|february|februar|feber|fév|févr|fevr|février|fevrier|febrero|febbraio|fev|fevereiro|februari;lutego|února|február|şubat|февраля',
  'mar|march|märz|maerz|mär|mrz|mars|marzo|março|marco|maart|mrt;marts|marca|března|március|mart|марта',
  'apr|april|avr|avril|abr|abril|aprile;kwietnia|dubna|április|nisan|апреля',
  'may|mai|mayo|mag|maggio|maio|mei;maj|maja|května|május|mayıs|мая',
  'jun|june|juni|juin|junio|giu|giugno|junho;czerwca|června|június|haziran|июня',
  'jul|july|juli|juil|juillet|julio|lug|luglio|julho;lipca|července|július|temmuz|июля',
  'aug|august|août|aout|aou|ago|agosto|augustus;augusti|sierpnia|srpna|augusztus|ağustos|августа',
  'sep|sept|september|septembre|septiembre|setiembre|set|settembre|setembro;września|září|szeptember|eylül|сентября',
  'oct|october|okt|oktober|octobre|octubre|ott|ottobre|out|outubro;października|října|október|ekim|октября',
  'nov|november|novembre|noviembre|novembro;listopada|listopadu|kasım|ноября',
  'dec|december|dez|dezember|déc|décembre|decembre|dic|diciembre|dicembre|dezembro;desember|grudnia|prosince|aralık|декабря',
];

const NUMBER_OF = new Map(MONTHS.flatMap((names, at) => names.split(/[|;]/).map((name) => [name, at + 1] as const)));

const MONTH = `(?<month>[${LETTERS}]{3,12})\\.?`;
const DAY = '(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.)?';
const YEAR = '(?<y>(?:19|20)\\d{2})(?!\\d)';
const CENTURIES = '19|20';
const OF = '(?:\\s+(?:de|of|del|di|do))?[\\s-]+';

/** Each way to write a date. */
const FORMS = [
  // 22 March 2023 · 22. März 2023 · 1er mars 2023 · 22 de marzo de 2023 · 22-Mar-2023
  cued(CENTURIES, new RegExp(`${DAY}${OF}${MONTH},?${OF}${YEAR}`, 'gi')),
  // March 22, 2023 · Mar. 22nd 2023
  cued(CENTURIES, new RegExp(`(?<![${LETTERS}])${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'gi')),
  // 2023年3月22日 · 2023년 3월 22일 · 令和5年3月22日 · 民國112年3月22日
  cued(
    '年|년',
    /(?:(?<era>令和|平成|民國|民国)\s*(?<ey>\d{1,3}|元)|(?<y>(?:19|20)\d{2}))\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일号號]/g,
  ),
  // 2023-03-22 · 2023/3/22 · 2023. 03. 22.
  cued(CENTURIES, /(?<![\d./-])(?<y>(?:19|20)\d{2})(?:-|\/|\.\s?)(?<m>\d{1,2})(?:-|\/|\.\s?)(?<d>\d{1,2})(?!\d)/g),
  // 22.3.2023 · 22. 3. 2023 · 22.03.23
  cued('.', /(?<![\d./])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d{2}|\d{2}(?![\d.]))(?!\d)/g),
  // 22/3/2023 · 3/22/2023 · 22-03-2023
  cued('/|-', /(?<![\d/-])(?<a>\d{1,2})(?<dash>[/-])(?<b>\d{1,2})\k<dash>(?<y>(?:19|20)\d{2})(?!\d)/g),
];

/** Year 0 of eras by which East Asia counts. */
const ERAS: Partial<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

export interface WrittenDate {
  /** YYYY-MM-DD, a day that exists. */
  day: string;
  /** Character offsets into the text (NFKC, white space single): from the first, to one past the last. */
  from: number;
  to: number;
}

/**
 * The dates written in a short text, in order; without a year there is none. Of `3/4/2023` it is not known whether the
 * day stands first: it is read where one number is no month, or where `dayFirst` says so.
 */
export function writtenDates(text: string, dayFirst?: boolean): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const form of FORMS) {
    if (!holdsCue(form, text)) continue;
    for (const match of text.matchAll(form.pattern)) {
      const day = dayOf(match.groups ?? {}, dayFirst);
      const from = match.index;
      const to = from + match[0].length;
      if (day !== undefined && !found.some((other) => from < other.to && other.from < to))
        found.push({ day, from, to });
    }
  }
  return found.sort((one, another) => one.from - another.from);
}

function dayOf(groups: Partial<Record<string, string>>, dayFirst: boolean | undefined): string | undefined {
  const { y, era, ey, m, month, d, a, b } = groups;
  const year = era === undefined ? Number(y) : (ERAS[era] ?? 0) + (ey === '元' ? 1 : Number(ey));
  if (a !== undefined && b !== undefined) {
    if (Number(a) <= 12 && Number(b) <= 12 && a !== b && dayFirst === undefined) return undefined;
    const isDayFirst = Number(a) > 12 || (Number(b) <= 12 && dayFirst === true);
    return existing(year, Number(isDayFirst ? b : a), Number(isDayFirst ? a : b));
  }
  const number = month === undefined ? Number(m) : NUMBER_OF.get(month.toLowerCase());
  return number === undefined ? undefined : existing(year < 100 ? year + 2000 : year, number, Number(d));
}

/** A day as YYYY-MM-DD, unless no calendar has it. */
export function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February and month 13 roll over: no date.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
