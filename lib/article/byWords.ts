import { LETTERS } from '../text/letters.ts';
import { wordSet } from '../text/wordSet.ts';

/** Words with which a line begins that names its author, in the languages of the reader. */
const WORDS = wordSet(
  'by von par por di door text texte testo texto author auteur автор 作者 文 글 posted written words story published geschrieben verfasst veröffentlicht erstellt eingestellt ein escrito publicado publié rédigé scritto pubblicato geschreven',
);
const KINDS = /(?:interview|bericht|analyse)$|^autor/;

/** Prepositions of languages in which they also begin other lines. */
const SMALL_WORDS = wordSet('da af av protokoll');

const FIRST_WORD = new RegExp(`^[${LETTERS}]+`);
const firstWord = (text: string): string => FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';

/** Asked first, as every text of a page is asked: the expressions for the whole line are long, and made anew on every page. */
export function beginsLikeByline(text: string): boolean {
  const word = firstWord(text);
  return WORDS.has(word) || KINDS.test(word);
}

/** Whether a byline may begin with words that are no name. */
export const mayBeginWithLabel = (text: string): boolean =>
  text.includes(':') || text.includes('：') || beginsLikeByline(text) || SMALL_WORDS.has(firstWord(text));
