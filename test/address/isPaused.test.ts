import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { describe, expect, test } from 'vitest';
import { isPaused } from '../../lib/address/isPaused.ts';
import type { Settings } from '../../lib/model/settings.ts';

const settings = (change: Partial<Settings>): Settings => ({
  ...DEFAULT_SETTINGS,
  remember: 'on',
  pausedEverywhere: false,
  pausedSites: [],
  searchEngine: 'duckduckgo',
  ...change,
});

describe('isPaused', () => {
  test.each([
    ['https://post.example/a', 'here'],
    ['https://www.post.example/', 'here'],
    ['https://a.b.post.example/', 'here'],
    ['https://notpost.example/', undefined],
    ['https://post.example.evil.example/', undefined],
    ['https://example/', undefined],
    ['about:blank', undefined],
  ])('with post.example paused, %s is paused: %s', (address, where) => {
    expect(
      isPaused(
        address,
        settings({ pausedSites: ['other.example', 'post.example'], searchEngine: 'duckduckgo' as const }),
      ),
    ).toBe(where);
  });

  test('a paused sub-domain leaves its parent alone', () => {
    expect(
      isPaused(
        'https://post.example/',
        settings({ pausedSites: ['live.post.example'], searchEngine: 'duckduckgo' as const }),
      ),
    ).toBeUndefined();
  });

  test('everywhere comes first', () => {
    const everywhere = settings({
      pausedEverywhere: true,
      pausedSites: ['post.example'],
      searchEngine: 'duckduckgo' as const,
    });
    expect(isPaused('https://post.example/', everywhere)).toBe('everywhere');
    expect(isPaused('no address', everywhere)).toBe('everywhere');
  });

  test('nothing paused', () => {
    expect(isPaused('https://post.example/', settings({}))).toBeUndefined();
  });
});
