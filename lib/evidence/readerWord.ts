import type { Evidence } from '../model/evidence.ts';
import type { KnownArticle } from '../model/knownArticle.ts';
import { item } from './item.ts';
import { LOG_ODDS } from './weights.ts';

/** The reader's word about one of the two; where both were called the original, the later word. */
export function readerWord(page: KnownArticle, other: KnownArticle): Evidence[] {
  const at = ({ word }: KnownArticle) => (word?.kind === 'original' ? word.at : -Infinity);
  if (at(page) === at(other)) return [];
  return [item({ kind: 'your-word' }, at(other) > at(page) ? 'other' : 'page', LOG_ODDS.yourWord)];
}
