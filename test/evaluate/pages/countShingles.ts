import type { Truth } from './truth.ts';

/** Scripts without blanks between words: a character is a token of its own. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const SINGLE = new RegExp(`[${UNSPACED}]`, 'gu');
const LENGTH = 4;

/**
 * Shared, extra and lost 4-gram shingles, as parts of all of them. The scrapinghub bench counts by words alone, so that
 * its published figures can be compared.
 */
export function countShingles(truth: Truth, text: string): { shared: number; extra: number; lost: number } {
  const wanted = shingles(truth.text ?? '', truth.bench === 'scrapinghub');
  const found = shingles(text, truth.bench === 'scrapinghub');
  let shared = 0;
  for (const [shingle, count] of wanted) shared += Math.min(count, found.get(shingle) ?? 0);
  const extra = total(found) - shared;
  const lost = total(wanted) - shared;
  const all = shared + extra + lost || 1;
  return { shared: shared / all, extra: extra / all, lost: lost / all };
}

function shingles(text: string, wordsOnly: boolean): Map<string, number> {
  const tokens = (wordsOnly ? text : text.replace(SINGLE, ' $& ')).match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - LENGTH + 1); at++) {
    const shingle = tokens.slice(at, at + LENGTH).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
