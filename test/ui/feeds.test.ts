import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Feed, FeedProblem, FeedState } from '../../lib/model/feed.ts';
import { addressOf } from '../../lib/ui/feeds/addressOf.ts';
import Feeds from '../../lib/ui/feeds/Feeds.svelte';
import { feedWords } from '../../lib/ui/feeds/feedWords.ts';
import { suggestedLanguages, SUGGESTIONS, toFollow } from '../../lib/ui/feeds/suggestions.ts';
import { feedAt } from '../feeds/feed.ts';
import { speak } from '../support/messages.ts';

const URL_ = 'http://www.harbourcourier.example/feed.xml';

function show(feeds: Feed[]) {
  const calls: unknown[] = [];
  const on =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given]);
  render(Feeds, {
    feeds,
    onfollow: on('follow'),
    onsuggested: on('suggested'),
    onswitch: (feed: Feed, isOn: boolean) => on('switch')(feed.id, isOn),
    onfetch: (feed: Feed) => on('fetch')(feed.id),
    onlet: (feed: Feed, site: string) => on('let')(feed.id, site),
    onremove: (feed: Feed) => on('remove')(feed.id),
    onimport: on('import'),
    onexport: on('export'),
  });
  return calls;
}

describe('the list', () => {
  test('no feeds: said so, and there is nothing to export', () => {
    show([]);
    expect(screen.getByText('You follow no feeds. Nothing is fetched.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Export OPML' }).hasAttribute('disabled')).toBe(true);
  });

  test('every feed has its switch and its actions', async () => {
    const notes = { elsewhere: 2, elsewhereSite: 'other.example' };
    const calls = show([feedAt(URL_, { id: 7, title: 'The Courier', state: { kind: 'taken', added: 3, notes } })]);
    await fireEvent.click(screen.getByRole('switch', { name: 'The Courier' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Fetch now: The Courier' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Take articles of other.example too' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Stop following: The Courier' }));
    expect(calls).toEqual([
      ['switch', 7, false],
      ['fetch', 7],
      ['let', 7, 'other.example'],
      ['remove', 7],
    ]);
  });

  test('an address is added by its field', async () => {
    const calls = show([]);
    await fireEvent.input(screen.getByRole('textbox'), { target: { value: ' courier.example/feed ' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(calls).toEqual([['follow', 'courier.example/feed']]);
  });

  test('a hostile title is text', () => {
    show([feedAt(URL_, { title: '<img src=x onerror=alert(1)>' })]);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
});

const STATES: FeedState[] = [
  { kind: 'new' },
  { kind: 'taken', added: 0, notes: {} },
  { kind: 'taken', added: 1, notes: { isCut: true, noAddress: 1, elsewhere: 1, elsewhereSite: 'a.example' } },
  { kind: 'unchanged' },
  { kind: 'waiting', until: 1_742_000_000_000 },
];
const PROBLEMS: FeedProblem[] = [
  'no-answer',
  'too-slow',
  'refused',
  'missing',
  'gone',
  'server-error',
  'permission',
  'private-address',
  'library',
  'web-page',
  'empty',
  'broken',
  'other',
];

test.each(['en', 'de'] as const)('every state has words of its own in %s', (locale) => {
  speak(locale);
  const failed = PROBLEMS.map((problem): FeedState => ({ kind: 'failed', problem, since: 1, status: 500 }));
  const all = [...STATES.filter(({ kind }) => kind !== 'unchanged'), ...failed].map(
    (state) => feedWords(feedAt(URL_, { state })).state,
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((words) => words.length > 5 && !words.includes('$'))).toBe(true);
  expect(feedWords(feedAt(URL_, { on: false })).state).toMatch(/by you|Von Ihnen/);
  speak('en');
});

test.each([
  ['courier.example/feed', 'https://courier.example/feed'],
  ['http://courier.example/feed', 'http://courier.example/feed'],
  ['feed://courier.example/feed', 'https://courier.example/feed'],
  ['feed:https://courier.example/feed', 'https://courier.example/feed'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['two words', undefined],
  ['', undefined],
])('an address as it is typed: %s', (typed, expected) => {
  expect(addressOf(typed)).toBe(expected);
});

test('suggestions: at least 60 in 10 languages, encrypted, each once, the reader’s language first', () => {
  expect(SUGGESTIONS.length).toBeGreaterThanOrEqual(60);
  expect(suggestedLanguages('de-AT').length).toBeGreaterThanOrEqual(10);
  expect(suggestedLanguages('de-AT')[0]).toBe('de');
  expect(suggestedLanguages('xx')[0]).toBe('en');
  expect(new Set(SUGGESTIONS.map(({ url }) => url)).size).toBe(SUGGESTIONS.length);
  expect(SUGGESTIONS.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  expect(toFollow({ url: 'https://feeds.bbci.co.uk/news/rss.xml', title: '' })).toMatchObject({
    title: 'BBC News',
    sites: ['bbc.co.uk', 'bbc.com'],
  });
  vi.restoreAllMocks();
});
