/**
 * Month names as newspapers write them, in English, German, French, Spanish, Italian, Portuguese and Dutch: the first
 * letters are enough to tell them, and a table of stems keeps the reader small.
 */
const MONTHS: string[] = [
  'jan|january|januar|jänner|janvier|ene|enero|gen|gennaio|janeiro|januari',
  'feb|february|februar|feber|fév|févr|février|febrero|febbraio|fev|fevereiro|februari',
  'mar|march|märz|mär|mrz|mars|marzo|março|maart|mrt',
  'apr|april|avr|avril|abr|abril|aprile',
  'may|mai|mayo|mag|maggio|maio|mei',
  'jun|june|juni|juin|junio|giu|giugno|junho',
  'jul|july|juli|juil|juillet|julio|lug|luglio|julho',
  'aug|august|août|aou|ago|agosto|augustus',
  'sep|sept|september|septembre|septiembre|set|settembre|setembro',
  'oct|october|okt|oktober|octobre|octubre|ott|ottobre|out|outubro',
  'nov|november|novembre|noviembre|novembro',
  'dec|december|dez|dezember|déc|décembre|dic|diciembre|dicembre|dezembro',
];

const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)));

const MONTH = '(?<month>\\p{L}{3,10})\\.?';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?';
const YEAR = '(?<y>(?:19|20)\\d{2})';
const OF = '(?:\\s+(?:de|of|del))?\\s+';

const FORMS = [
  // 22 March 2023 · 22. März 2023 · 1er mars 2023 · 22 de marzo de 2023
  new RegExp(`(?<!\\d)${DAY}${OF}${MONTH},?${OF}${YEAR}(?!\\d)`, 'iu'),
  // March 22, 2023 · Mar. 22 2023
  new RegExp(`${MONTH}\\s+${DAY},?\\s+${YEAR}(?!\\d)`, 'iu'),
  // 2023年3月22日 · 2023년 3월 22일
  /(?<y>(?:19|20)\d{2})\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일]/u,
];

/** A date written out, as YYYY-MM-DD; `undefined` where there is none. Numbers alone are `readTime`'s. */
export function readSpelledDate(text: string): string | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const month =
      groups['m'] === undefined ? NUMBER_OF.get((groups['month'] ?? '').toLowerCase()) : Number(groups['m']);
    if (month === undefined) continue;
    return `${groups['y'] ?? ''}-${String(month).padStart(2, '0')}-${(groups['d'] ?? '').padStart(2, '0')}`;
  }
  return undefined;
}
