/** A syllable of Hangul, composed or spelled in its letters. */
const SYLLABLE = /[\uac00-\ud7a3]|[\u1100-\u115e][\u1161-\u11a7]+[\u11a8-\u11ff]*/g;

/**
 * Korean parts its words by blanks; a run of more syllables than this was written without. The longest words in use
 * (an office's name with its particle) have about 16.
 */
const LONGEST_WORD = 16;

export interface Part {
  text: string;
  /** Offset into the word. */
  from: number;
  weight: number;
}

/** A word as it is, or, where it holds unspaced Hangul, each syllable by itself with what stands between them. */
export function partHangul(word: string): Part[] {
  const syllables = word.length > LONGEST_WORD ? [...word.matchAll(SYLLABLE)] : [];
  if (syllables.length <= LONGEST_WORD) return [{ text: word, from: 0, weight: 1 }];
  const parts: Part[] = [];
  let at = 0;
  const between = (to: number) => {
    if (to > at) parts.push({ text: word.slice(at, to), from: at, weight: 1 });
  };
  for (const { 0: text, index } of syllables) {
    between(index);
    parts.push({ text, from: index, weight: 0.5 });
    at = index + text.length;
  }
  between(word.length);
  return parts;
}
