import { SIGNS } from './letters.ts';

const ANY_SIGN = new RegExp(`[${SIGNS}]`, 'g');

/** A name as it is compared: letters and digits, without case. */
export const bareName = (name: string): string => name.toLowerCase().replace(ANY_SIGN, '');
