/**
 * An expression with what a text must hold, in small letters, to be read for it, one of each. A page's script compiles its
 * expressions anew for every page: what most pages have no text for is not compiled there.
 */
export interface Cued {
  cues: readonly string[];
  pattern: RegExp;
}

export const cued = (cues: string, pattern: RegExp): Cued => ({ cues: cues.split('|'), pattern });

export const holdsCue = ({ cues }: Pick<Cued, 'cues'>, lower: string): boolean =>
  cues.some((cue) => lower.includes(cue));

/** Whether a text matches. */
export const isSaid = (one: Cued, text: string): boolean => holdsCue(one, text.toLowerCase()) && one.pattern.test(text);
