import { fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import { textWords } from '../../../lib/text/textWords.ts';
import { random } from '../random.ts';
import { drawWord } from '../library/syntheticArticle.ts';

/** Words that each run takes. */
const WORDS = 1000;

/** Milliseconds that the fingerprint of a thousand words takes, and finding the words before: of different texts, one after the other. */
export function fingerprints(runs: number): { words: number[]; fingerprint: number[] } {
  const times = { words: [] as number[], fingerprint: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const next = random(run + 1);
    const text = Array.from({ length: WORDS }, () => drawWord(next())).join(' ');
    const begun = performance.now();
    const words = textWords([{ kind: 'paragraph', text }]);
    const found = performance.now();
    if (fingerprint(words).hashes.length < 100) throw new Error('hardly a fingerprint');
    times.fingerprint.push(performance.now() - found);
    times.words.push(found - begun);
  }
  return times;
}
