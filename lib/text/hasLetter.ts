import { LETTERS } from './letters.ts';

const LETTER = new RegExp(`[${LETTERS}]`);

export const hasLetter = (text: string): boolean => LETTER.test(text);
