import { expect, test } from 'vitest';
import { LOST, PATIENCE, viewOf } from '../../lib/ui/popup/view.ts';
import { states } from './states.ts';

const url = 'https://www.harbourpost.example/';

test('a web page of which nothing is known is being read, until it was not', () => {
  expect(viewOf({ url, waited: 0, now: 0 }).kind).toBe('reading');
  expect(viewOf({ url, waited: PATIENCE, now: 0 })).toMatchObject({
    verdict: { kind: 'not-article' },
    checkable: true,
  });
});

test('a page of the browser itself has no article, at once, and cannot be checked', () => {
  for (const own of ['about:newtab', 'data:text/html,x', 'chrome-extension://abc/library.html', 'file:///tmp/a.html']) {
    expect(viewOf({ url: own, waited: 0, now: 0 })).toMatchObject({
      verdict: { kind: 'not-article' },
      checkable: false,
    });
  }
});

test('a reading that takes too long has failed', () => {
  const state = { ...states.reading, since: 1_000 };
  expect(viewOf({ url, state, waited: 0, now: 1_000 + LOST - 1 })).toMatchObject({ kind: 'reading', words: 611 });
  expect(viewOf({ url, state, waited: 0, now: 1_000 + LOST })).toMatchObject({
    verdict: { kind: 'failed', code: 'reader' },
  });
});

test('a refused request is a failure, whatever is known', () => {
  const view = viewOf({ url, state: states.unknown, waited: 0, now: 0, refused: 'nobody there' });
  expect(view).toMatchObject({ verdict: { kind: 'failed', code: 'internal', detail: 'nobody there' } });
});
