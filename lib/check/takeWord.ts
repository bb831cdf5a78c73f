import { cardOf, type Originals } from '../model/knownArticle.ts';
import type { ReaderWord } from '../model/readerWord.ts';
import { lookUp } from './lookUp.ts';
import { printings, type Rejudged } from './rejudge.ts';
import { summarise } from './summarise.ts';

/**
 * Keeps the reader's word about an article, or withdraws it, and judges that article and all that share text with it
 * again. Returns them with their verdicts, the article itself first; none where it was erased meanwhile. A verdict that
 * follows the reader's word is not told as one that changed: nothing new was found.
 * @param now epoch milliseconds.
 */
export async function takeWord(
  id: number,
  kind: ReaderWord['kind'] | undefined,
  originals: Originals,
  now: number,
): Promise<Rejudged[]> {
  await originals.keepWord(id, kind && { kind, at: now });
  const own = await judgeAgain(id, originals, now);
  if (!own) return [];
  const others: Rejudged[] = [];
  for (const other of await printings(own.verdict, originals)) {
    const judged = other === id ? undefined : await judgeAgain(other, originals, now);
    if (judged) others.push(judged);
  }
  return [own, ...others];
}

async function judgeAgain(id: number, originals: Originals, now: number): Promise<Rejudged | undefined> {
  const known = await originals.article(id);
  if (!known) return undefined;
  const verdict = await lookUp(known.article, known.fingerprint, originals);
  await originals.keepVerdict(id, summarise(verdict, now));
  return { page: cardOf(known.article), verdict };
}
