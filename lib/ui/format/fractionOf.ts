export type Fraction = 'fifth' | 'quarter' | 'third' | 'two-fifths' | 'half' | 'more';

/** Upper ends, half-way between neighbours; what lies below the first is too little for a fraction in words. */
const LOWEST = 0.175;
const UPPER_ENDS: [Fraction, number][] = [
  ['fifth', 0.225],
  ['quarter', 0.29],
  ['third', 0.365],
  ['two-fifths', 0.45],
  ['half', 0.55],
];

/** The share in words a reader would use ("about a third"); nothing where it is under a sixth or so. */
export function fractionOf(share: number): Fraction | undefined {
  if (share < LOWEST) return undefined;
  return UPPER_ENDS.find(([, end]) => share < end)?.[0] ?? 'more';
}
