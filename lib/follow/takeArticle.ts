import { readSettings } from '../browser/settings.ts';
import { checkArticle } from '../check/checkArticle.ts';
import { rejudge } from '../check/rejudge.ts';
import type { Article, Fingerprint } from '../model/article.ts';
import type { Originals } from '../model/knownArticle.ts';
import { LibraryError } from '../model/libraryError.ts';
import { showChanged } from '../tabs/readings.ts';

/**
 * Takes an article that a followed feed brought: judged like any that was read, so that copies read before it are judged
 * again. Returns whether it was taken; rejects where the library cannot be used or is full.
 */
export async function takeArticle(article: Article, fingerprint: Fingerprint, originals: Originals): Promise<boolean> {
  const now = Date.now();
  const circumstances = {
    followed: true as const,
    url: article.url,
    settings: await readSettings(),
    privateWindow: false,
    privatePage: false,
    sure: true,
  };
  const checked = await checkArticle(article, fingerprint, circumstances, originals, now, 'feed');
  if (!checked.kept) {
    const isFull = checked.notes.some((note) => note.kind === 'not-kept' && note.reason === 'disk-full');
    if (isFull) throw new LibraryError('quota', 'the disk is full');
    return false;
  }
  await showChanged(await rejudge(checked.verdict, originals, now));
  return true;
}
