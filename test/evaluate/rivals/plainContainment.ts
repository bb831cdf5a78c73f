import { containment, rival } from './rival.ts';

const WORDS = 5;

/** Containment of exact 5-grams (Broder 1997), the larger of both directions: what most copy finders for news do. */
export const plainContainment = rival(
  '5-gram containment',
  (keys) => {
    const grams = new Set<string>();
    for (let at = 0; at + WORDS <= keys.length; at++) grams.add(keys.slice(at, at + WORDS).join(' '));
    return grams;
  },
  containment,
);
