import { LETTERS } from '../text/letters.ts';
import { agencyForms, firstWords, formsBeginning } from './agencyNames.ts';

/** Scripts written without blanks: a form in one of them has no ends. */
const UNSPACED = /[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

const WORD = new RegExp(`[${LETTERS}\\d]+`, 'g');

/**
 * An expression for the agencies' forms that stand in a text, if any: the longest first, as "Australian Associated Press" is
 * not the Associated Press. An institute, a prize or a building that bears the name is not the agency. Made for the text:
 * one for all 400 forms takes 1.3 ms to compile, on every page.
 */
export function agencyPattern(text: string): RegExp | undefined {
  const forms = formsIn(text).sort((a, b) => b.length - a.length);
  if (forms.length === 0) return undefined;
  const spaced = forms.filter((form) => !isUnspaced(form)).map(escaped);
  const unspaced = forms.filter(isUnspaced).map(escaped);
  const parted = spaced.length > 0 ? [`${BEFORE}(?:${spaced.join('|')})${BEHIND}`] : [];
  return new RegExp([...parted, ...unspaced].join('|'), 'g');
}

const BEFORE = `(?<![${LETTERS}\\d@#.-])`;
const BEHIND = `(?![${LETTERS}\\d]|\\s+(?:Institute|Foundation|Trust|Awards?|Prize|Building|Group|plc|Corp|Inc|Hotel|Bank|Stiftung|Photo|Images))`;

/** Forms that stand in a text, perhaps in the middle of a word. */
function formsIn(text: string): string[] {
  const isIn = (form: string) => text.includes(form);
  if (UNSPACED.test(text)) return agencyForms().filter(isIn);
  const words = (text.match(WORD) ?? []).filter((word) => firstWords().has(word));
  return words.length === 0 ? [] : formsBeginning(words).filter(isIn);
}

const isUnspaced = (form: string) => UNSPACED.test(form.charAt(0));

const escaped = (form: string) => form.replaceAll('.', '\\.');
