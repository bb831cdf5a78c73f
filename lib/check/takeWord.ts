import { cardOf, type Originals, type StoredArticle } from '../model/knownArticle.ts';
import type { ReaderWord } from '../model/readerWord.ts';
import { lookUp } from './lookUp.ts';
import { printings, type Rejudged } from './rejudge.ts';
import { summarise } from './summarise.ts';

/**
 * Keeps the reader's word about an article, or withdraws it, and judges that article and all that share text with it
 * again. Returns them with their verdicts, the article itself first: none where its text is not kept, so that it cannot be
 * judged; `undefined` where it was erased meanwhile. A verdict that follows the reader's word is not told as one that changed: nothing new was found.
 * @param now epoch milliseconds.
 */
export async function takeWord(
  id: number,
  kind: ReaderWord['kind'] | undefined,
  originals: Originals,
  now: number,
): Promise<Rejudged[] | undefined> {
  await originals.keepWord(id, kind && { kind, at: now });
  const known = await originals.article(id);
  if (!known?.textKept) return known && [];
  const own = await judgeAgain(known, originals, now);
  const others: Rejudged[] = [];
  for (const other of await printings(own.verdict, originals)) {
    const printing = other === id ? undefined : await originals.article(other);
    if (printing?.textKept) others.push(await judgeAgain(printing, originals, now));
  }
  return [own, ...others];
}

async function judgeAgain(
  { article, fingerprint }: StoredArticle,
  originals: Originals,
  now: number,
): Promise<Rejudged> {
  const verdict = await lookUp(article, fingerprint, originals);
  if (article.id !== undefined) await originals.keepVerdict(article.id, summarise(verdict, now));
  return { page: cardOf(article), verdict };
}
