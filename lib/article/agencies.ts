import type { AgencyCredit, Block } from '../model/article.ts';

/**
 * News agencies by their usual short name. `mark` is the short form that counts only where a credit stands (byline,
 * dateline, last line), with letters as written; `names` are full names. Short marks mean other things elsewhere
 * (knowledge, section 6), so a name anywhere else on the page is a mention and no credit.
 */
const AGENCIES: { agency: string; mark: string; names?: string }[] = [
  { agency: 'AP', mark: 'AP|A.P.', names: 'Associated Press' },
  { agency: 'AFP', mark: 'AFP', names: 'Agence France-Presse|Agence France Presse' },
  { agency: 'Reuters', mark: 'Reuters|REUTERS|RTRS', names: 'Thomson Reuters' },
  { agency: 'dpa', mark: 'dpa|DPA', names: 'Deutsche Presse-Agentur' },
  { agency: 'PA Media', mark: 'PA', names: 'PA Media|Press Association' },
  { agency: 'EFE', mark: 'EFE', names: 'Agencia EFE' },
  { agency: 'Europa Press', mark: 'Europa Press|EP', names: 'EUROPA PRESS' },
  { agency: 'ANSA', mark: 'ANSA' },
  { agency: 'Adnkronos', mark: 'Adnkronos|ADNKRONOS' },
  { agency: 'Xinhua', mark: 'Xinhua|新华社|新華社' },
  { agency: 'Kyodo', mark: 'Kyodo|共同', names: 'Kyodo News' },
  { agency: 'Jiji', mark: 'Jiji|時事', names: 'Jiji Press' },
  { agency: 'Yonhap', mark: 'Yonhap|연합뉴스', names: 'Yonhap News' },
  { agency: 'TASS', mark: 'TASS|ТАСС', names: 'ITAR-TASS' },
  { agency: 'Interfax', mark: 'Interfax|Интерфакс' },
  { agency: 'RIA Novosti', mark: 'RIA Novosti|РИА Новости' },
  { agency: 'Ukrinform', mark: 'Ukrinform|Укрінформ' },
  { agency: 'UPI', mark: 'UPI', names: 'United Press International' },
  { agency: 'Bloomberg', mark: 'Bloomberg', names: 'Bloomberg News' },
  { agency: 'The Canadian Press', mark: 'CP', names: 'Canadian Press|La Presse Canadienne' },
  { agency: 'AAP', mark: 'AAP', names: 'Australian Associated Press' },
  { agency: 'PTI', mark: 'PTI', names: 'Press Trust of India' },
  { agency: 'ANI', mark: 'ANI', names: 'Asian News International' },
  { agency: 'IANS', mark: 'IANS' },
  { agency: 'Anadolu', mark: 'AA', names: 'Anadolu Agency|Anadolu Ajansı' },
  { agency: 'Belga', mark: 'Belga|BELGA' },
  { agency: 'ANP', mark: 'ANP' },
  { agency: 'APA', mark: 'APA', names: 'Austria Presse Agentur' },
  { agency: 'Keystone-SDA', mark: 'sda|SDA|ats|ATS', names: 'Keystone-SDA|Keystone-ATS' },
  { agency: 'SID', mark: 'SID|sid', names: 'Sport-Informations-Dienst' },
  { agency: 'epd', mark: 'epd', names: 'Evangelischer Pressedienst' },
  { agency: 'KNA', mark: 'KNA', names: 'Katholische Nachrichten-Agentur' },
  { agency: 'Lusa', mark: 'Lusa|LUSA', names: 'Agência Lusa' },
  { agency: 'Agência Brasil', mark: 'Agência Brasil' },
  { agency: 'PAP', mark: 'PAP', names: 'Polska Agencja Prasowa' },
  { agency: 'TT', mark: 'TT' },
  { agency: 'NTB', mark: 'NTB' },
  { agency: 'Ritzau', mark: 'Ritzau|ritzau' },
  { agency: 'STT', mark: 'STT' },
  { agency: 'Bernama', mark: 'Bernama|BERNAMA' },
  { agency: 'Antara', mark: 'ANTARA|Antara' },
];

const AGENCY_OF = new Map(
  AGENCIES.flatMap(({ agency, mark, names }) =>
    [mark, names ?? mark].flatMap((forms) => forms.split('|').map((form) => [form, agency] as const)),
  ),
);

/** One expression for all, the longest form first: "Australian Associated Press" is not the Associated Press. */
const ANY_AGENCY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...AGENCY_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The agencies named in a text that is a credit by its place, in the order of the text. */
export function agenciesIn(text: string): string[] {
  const named = [...text.matchAll(ANY_AGENCY)].map(([form]) => AGENCY_OF.get(form));
  return [...new Set(named.filter((agency) => agency !== undefined))];
}

/** "CITY (AP) —", "BERLIN, 3 May (Reuters) -", "Paris (dpa/AFP)": at the start of a paragraph. */
const DATELINE = /^\p{Lu}[\p{L}\s.,'’/0-9-]{1,50}\(([^()]{2,30})\)\s*(?:[-–—:.]|$)/u;

/** A last line that is only a credit: "(AFP)", "– Reuters", "Source: dpa", "With reporting by AP". */
const CREDIT_LINE =
  /^(?:[([–—-]\s*|(?:source|quelle|fuente|fonte|bron|with (?:reporting|files|material) (?:by|from)|avec|mit material von|con información de)\s*:?\s+(?:the\s+)?)([^()[\]]{2,40})[)\]]?\.?$/iu;

/**
 * Agency credits by place (knowledge, section 7): bylines, the dateline of the first paragraphs, the last two lines,
 * captions. A caption credits the picture only.
 */
export function agencyCredits(
  bylines: readonly string[],
  blocks: readonly Block[],
  captions: readonly string[],
): AgencyCredit[] {
  const found: AgencyCredit[] = [];
  const add = (text: string, place: AgencyCredit['place'], from = text) => {
    for (const agency of agenciesIn(from)) {
      if (!found.some((credit) => credit.agency === agency && credit.place === place)) {
        found.push({ agency, place, text: text.slice(0, 120) });
      }
    }
  };
  for (const byline of bylines) add(byline, 'byline');
  for (const { text } of blocks.slice(0, 3)) {
    const dateline = DATELINE.exec(text.slice(0, 120));
    if (dateline) add(dateline[0], 'dateline', dateline[1]);
  }
  for (const { text } of blocks.slice(-2)) {
    const line = text.length <= 80 ? CREDIT_LINE.exec(text) : null;
    if (line) add(text, 'credit-line', line[1]);
  }
  for (const caption of captions) add(caption, 'photo');
  return found.slice(0, 40);
}
