import { beginsName, hasLetter } from '../text/letterCase.ts';
import { LETTERS } from '../text/letters.ts';
import { agenciesIn } from './agencies.ts';
import { APART, CREDIT_PATTERNS } from './creditPatterns.ts';
import { holdsCue } from './cued.ts';

/** A line that is only a label and a name: as often of a chart or a picture as of a text, so that the name must tell. */
const LABEL =
  /^[([*–—\s-]*(?:(?:original )?source|quelle|fuente|fonte|bron|via|vía)(?:\s*:\s*|(?<=v[ií]a)\s+)(?<names>[^:]{2,60}?)[)\]\s]*\.?$/i;

/** Words in the names of newspapers and magazines. */
const paper = () =>
  new RegExp(
    String.raw`${APART}(?:times|post|news|herald|tribune|gazette|journal|courier|chronicle|daily|weekly|review|magazine|observer|mail|mercury|star|echo|examiner|reporter|[${LETTERS}]*(?:zeitung|kurier|blatt|anzeiger|bote|nachrichten|presse|rundschau|zeit|spiegel|woche|magazin)|courrier|quotidien|dépêche|gazette|écho|diario|periódico|correo|noticias|gaceta|revista|heraldo|prensa|corriere|gazzetta|giornale|quotidiano|messaggero|jornal|correio|folha|notícias|gazeta|diário|[${LETTERS}]*(?:krant|dagblad|courant|nieuws|bode))(?![${LETTERS}])`,
    'i',
  );

const DOMAIN = new RegExp(String.raw`^(?:https?:\/\/)?(?:[${LETTERS}\d-]+\.)+[${LETTERS}]{2,}(?:\/\S*)?$`);

/** An article and a quotation mark before a name. */
const BEFORE_NAME =
  /^(?:(?:the|der|die|das|dem|den|la|le|les|el|los|las|il|lo|gli|o|a|os|as|de|het|des|du|del|dell['’]|l['’])\s*)?["“«„'‘]?/;

/** Begins as a name does. */
function isName(text: string): boolean {
  const first = text.replace(BEFORE_NAME, '').charAt(0);
  return /\d/.test(first) || beginsName(first);
}

/** Days and months in the slot are a date line ("First published on Monday 3 May"), no credit; "Marca" is a paper. */
const DATE_ONLY =
  /^(?:the |le |el |il )?\d|^(?:(?:on|am|im|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|mayo|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|oktober|nov(?:ember)?|dec(?:ember)?|dezember|print|page|\d+(?:st|nd|rd|th)?)(?![a-zà-ÿ])[\s,.]*)+$/i;

const DATE_BEHIND =
  /\s+(?:on|am|le|el|il|em|op|vom)\s+(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\w+day,? \d|\w+day,? \w+ \d).*$|\s+in (?:19|20)\d\d.*$|\s+\d{1,2}[. ].*\d{4}$/i;

export interface NamedOutlet {
  names: string;
  /** Where the phrase begins in the text. */
  at: number;
}

/**
 * The outlets that a short text names as the source of the page's own text.
 * @param isLinked whether the text links to another site: then a bare label is believed. Asked only where there is one.
 */
export function creditsIn(text: string, isLinked = () => false): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  const lower = text.toLowerCase();
  for (const phrase of CREDIT_PATTERNS) {
    const match = holdsCue(phrase, lower) ? phrase.pattern().exec(text) : null;
    const names = outletIn(match?.groups?.['names']);
    if (match && names && !found.some((other) => other.names === names)) found.push({ names, at: match.index });
  }
  if (found.length > 0) return found;
  const names = outletIn(LABEL.exec(text)?.groups?.['names']);
  const tells = names !== undefined && (isLinked() || DOMAIN.test(names) || paper().test(names));
  return tells && names.split(/\s+/).length <= 6 && agenciesIn(names, false).length === 0 ? [{ names, at: 0 }] : [];
}

/** A text without one of these holds no such phrase: asked first, as every text of a page is asked. */
export const CREDIT_WORD =
  /publi|pubblic|appear|print|post|syndicat|erschien|veröffentl|parue?|provien|issu|original|originar|oorspronk|previously|first|permission|permiso|permissão|autori[sz]|genehmigung|toestemming|gentile|aimable|courtesy|cortes|repris|tomado|tratto|overgenomen|übernommen|nachdruck|uscito|apparso|apareci|reprod|riprod|licen|stammt|komt|kommt|versch[eé]e?n|eerder|comes?|from|produced|provided|distributed|excerpt|source|quelle|fuente|fonte|bron|v[ií]a(?![a-zà-ÿ])|h\/t|hat tip/i;

/** The outlet out of the slot: without a date behind it. "Mail on Sunday" keeps its day. */
function outletIn(slot: string | undefined): string | undefined {
  const names = slot?.replace(DATE_BEHIND, '').trim();
  if (!names || DATE_ONLY.test(names) || !hasLetter(names)) return undefined;
  return isName(names) || DOMAIN.test(names) ? names : undefined;
}
