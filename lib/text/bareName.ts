import { SIGNS } from './letters.ts';

const ANY_SIGN = new RegExp(`[${SIGNS}]`, 'g');

/** A name as it is compared: letters and digits, without case. */
export const bareName = (name: string): string => name.toLowerCase().replace(ANY_SIGN, '');

/** The same of an outlet's, without an article before it: "The Quay Courier" and "quaycourier" agree. */
export const bareOutlet = (name: string): string => bareName(name.replace(/^(?:the|der|die|das|le|la|el|il)\s+/i, ''));
