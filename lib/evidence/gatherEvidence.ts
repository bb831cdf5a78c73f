import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { agencyCredits } from './agencies.ts';
import { sidesOf, type Aligned } from './aligned.ts';
import { completeness } from './completeness.ts';
import { frameWords } from './frameWords.ts';
import { joinedSentences } from './joinedSentences.ts';
import { ownWords } from './ownWords.ts';
import { readerWord } from './readerWord.ts';
import { spellingHabits } from './spellingHabits.ts';
import { meetings, statedTimes } from './statedTimes.ts';
import { statements } from './statements.ts';

/** Everything that speaks for one of two overlapping articles being the first, or is common to both. Pure. */
export function gatherEvidence(page: KnownArticle, other: KnownArticle, aligned: Aligned): Evidence[] {
  const sides = sidesOf(page, other, aligned);
  return [
    ...readerWord(page, other),
    ...statements(page, other, 'other'),
    ...statements(other, page, 'page'),
    ...agencyCredits(page, other),
    ...statedTimes(page, other),
    ...meetings(page, other),
    ...ownWords(sides.other, sides.page, 'other'),
    ...ownWords(sides.page, sides.other, 'page'),
    ...frameWords(sides.page, sides.other, 'other'),
    ...frameWords(sides.other, sides.page, 'page'),
    ...joinedSentences(sides.page, sides.other, 'other'),
    ...joinedSentences(sides.other, sides.page, 'page'),
    ...spellingHabits(sides.page, sides.other),
    ...completeness(sides.page, sides.other),
  ];
}
