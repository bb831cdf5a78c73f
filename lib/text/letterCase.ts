import { LETTERS } from './letters.ts';

/** Whether a letter is a capital or a small one; most letters of scripts without case are neither. */
export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
export const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

const LETTER = new RegExp(`[${LETTERS}]`);

export const hasLetter = (text: string): boolean => LETTER.test(text);

/** Whether a name may begin with this letter: a capital, or one of a script that has none. */
export const beginsName = (letter: string): boolean => isCapital(letter) || (hasLetter(letter) && !isSmall(letter));
