import type { Confidence, Direction } from '../model/evidence.ts';

/** Cut points of the words for confidence (design, section 2; UI 8.5). Under the last, nobody is said to be first. */
export const VERY_LIKELY = 0.95;
export const LIKELY = 0.8;
export const PERHAPS = 0.65;

/** How sure the direction is, whichever way it points. */
export function confidenceOf({ probability }: Pick<Direction, 'probability'>): Confidence {
  const sure = Math.max(probability, 1 - probability);
  if (sure >= VERY_LIKELY) return 'very-likely';
  if (sure >= LIKELY) return 'likely';
  return sure >= PERHAPS ? 'perhaps' : 'cannot-tell';
}
