import { language } from './language.ts';

/** A whole number with the language's grouping: 1,204. */
export const formatCount = (count: number): string =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 0 }).format(count);
