import { describe, expect, test } from 'vitest';
import { isPrivatePage } from '../../lib/article/isPrivatePage.ts';
import { guessArticle } from '../../lib/page/guessArticle.ts';
import { saysArticle } from '../../lib/page/whatItSays.ts';
import { NON_ARTICLES } from './nonArticles.ts';
import { parse } from './parse.ts';

describe('pages that are no articles', () => {
  test('there are at least 60', () => {
    expect(NON_ARTICLES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(NON_ARTICLES)('$what', ({ url, head = '', body, isOwn }) => {
    const document = parse(body, head);
    expect(guessArticle(document, url).kind).toBe('not-article');
    if (isOwn) expect(isPrivatePage(document, saysArticle(document))).toBe(true);
  });
});
