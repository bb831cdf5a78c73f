import type { Evidence, Side, Signal } from '../model/evidence.ts';

/** Log-odds from which an item gets one dot more; they read as odds of about 1.05, 1.6, 4.5 and 16 to 1. */
const DOTS = [0.05, 0.5, 1.5, 2.8];

/** One item of evidence; without log-odds it decides nothing. */
export function item(signal: Signal, side: Side, logOdds = 0): Evidence {
  return { signal, side, logOdds, dots: DOTS.filter((step) => logOdds >= step).length as Evidence['dots'] };
}

/** The side against this one. */
export const opposite = (side: 'page' | 'other'): 'page' | 'other' => (side === 'page' ? 'other' : 'page');
