import { LETTERS } from '../text/letters.ts';
import { AGENCY_NAMES } from './agencyNames.ts';

/** One form by which an agency is credited; `isAmbiguous` where it means other things elsewhere. */
interface AgencyForm {
  form: string;
  agency: string;
  isAmbiguous: boolean;
}

const FIRST_WORD = new RegExp(`[${LETTERS}\\d]+`);

/** The forms by the word with which they begin. Made when first asked for: a page's script is run anew on every page. */
export const formsByFirstWord = (): ReadonlyMap<string, AgencyForm[]> => (byFirstWord ??= takenApart());
let byFirstWord: ReadonlyMap<string, AgencyForm[]> | undefined;

function takenApart(): Map<string, AgencyForm[]> {
  const byWord = new Map<string, AgencyForm[]>();
  for (const line of AGENCY_NAMES.trim().split('\n')) {
    const forms = line.split('|');
    const agency = forms[0] ?? '';
    for (const written of forms) {
      const isAmbiguous = written.startsWith('~');
      const form = isAmbiguous ? written.slice(1) : written;
      // "RSS|~RSS": the short name itself means other things.
      if (!isAmbiguous && forms.includes(`~${form}`)) continue;
      const word = FIRST_WORD.exec(form)?.[0] ?? '';
      const others = byWord.get(word);
      if (others) others.push({ form, agency, isAmbiguous });
      else byWord.set(word, [{ form, agency, isAmbiguous }]);
    }
  }
  return byWord;
}

/** A form where it stands in a text. */
export interface FoundForm extends AgencyForm {
  from: number;
  to: number;
}

/** Scripts written without blanks: a form in one of them has no ends. */
const UNSPACED = /[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

const WORD = new RegExp(`[${LETTERS}\\d]+`, 'g');

/** What before or behind a form makes it another name: an institute, a prize or a building that bears it is not the agency. */
const JOINED_BEFORE = new RegExp(`[${LETTERS}\\d@#.-]`);
const JOINED_BEHIND = new RegExp(
  `^(?:[${LETTERS}\\d]|\\s+(?:Institute|Foundation|Trust|Awards?|Prize|Building|Group|plc|Corp|Inc|Hotel|Bank|Stiftung|Photo|Images))`,
);
const LONGEST_BEHIND = 40;

/**
 * The forms that stand in a text, in order; of two that overlap the one that begins first, then the longer one: "Australian
 * Associated Press" is not the Associated Press. No expression for all 400 of them: it took 1.3 ms to compile, on every page.
 */
export function agencyForms(text: string): FoundForm[] {
  const found = formsWithin(text)
    .flatMap((form) => placesOf(form, text))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter(({ from }, at) => found.slice(0, at).every(({ to }) => to <= from));
}

/** Forms that stand in a text, perhaps in the middle of a word. */
function formsWithin(text: string): AgencyForm[] {
  const known = formsByFirstWord();
  const forms = UNSPACED.test(text)
    ? [...known.values()].flat()
    : [...new Set(text.match(WORD))].flatMap((word) => known.get(word) ?? []);
  return forms.filter(({ form }) => text.includes(form));
}

function placesOf(one: AgencyForm, text: string): FoundForm[] {
  const { form } = one;
  const places: FoundForm[] = [];
  for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) {
    const to = from + form.length;
    const isApart =
      UNSPACED.test(form.charAt(0)) ||
      !(JOINED_BEFORE.test(text.charAt(from - 1)) || JOINED_BEHIND.test(text.slice(to, to + LONGEST_BEHIND)));
    if (isApart) places.push({ ...one, from, to });
  }
  return places;
}
