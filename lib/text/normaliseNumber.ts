/**
 * Digits with separators in one form: groups of three lose theirs (10,000 · 10.000 · 10’000 → 10000) and a decimal
 * comma becomes a point. "1.500" is ambiguous between languages; as both sides are read the same way, that is harmless
 * for matching.
 */
export function normaliseNumber(digits: string): string {
  // NFKC has made a plain blank of the no-break and thin ones by now.
  const grouped = /^\d{1,3}(?:[.,'’ \u00a0\u202f\u2009]\d{3})+$/;
  if (grouped.test(digits)) return digits.replace(/\D/g, '');
  return digits.replace(/,/g, '.').replace(/['’ \u00a0\u202f\u2009]/g, '');
}
