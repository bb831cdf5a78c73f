import { words } from '../text/words.ts';

/** Fewer words than these stand over many articles: "Live updates", "What we know so far". */
const LEAST_WORDS = 5;

/** A headline as it is compared: its words, folded. Empty where they are too few to tell one article from another. */
export function headlineKey(title: string): string {
  const found = words(title);
  const weight = found.reduce((sum, one) => sum + one.weight, 0);
  return weight < LEAST_WORDS
    ? ''
    : found
        .map(({ key }) => key)
        .join(' ')
        .slice(0, 500);
}
