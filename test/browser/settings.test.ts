import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, completeSettings, readSettings, watchSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/model/settings.ts';

const DEFAULTS: Settings = {
  ...DEFAULT_SETTINGS,
  remember: 'unanswered',
  pausedEverywhere: false,
  pausedSites: [],
  searchEngine: 'duckduckgo',
};

beforeEach(() => fakeBrowser.reset());

describe('completeSettings', () => {
  test.each([[undefined], [null], [7], ['on'], [[]], [{}], [{ remember: 'ON' }], [{ remember: true }]])(
    '%j becomes the defaults: nothing is remembered',
    (stored) => {
      expect(completeSettings(stored)).toEqual(DEFAULTS);
    },
  );

  test.each<[stored: object, expected: Partial<Settings>]>([
    [{ remember: 'on' }, { remember: 'on' }],
    [{ remember: 'off' }, { remember: 'off' }],
    [{ pausedEverywhere: true }, { pausedEverywhere: true }],
    [{ pausedEverywhere: 'true' }, { pausedEverywhere: false }],
    [{ pausedEverywhere: 1 }, { pausedEverywhere: false }],
    [{ pausedSites: ['a.example'] }, { pausedSites: ['a.example'] }],
    [{ pausedSites: ['a.example', 7, null, ['b.example']] }, { pausedSites: ['a.example'] }],
    [{ pausedSites: 'a.example' }, { pausedSites: [] }],
    [{ badge: 'dot' }, { badge: 'dot' }],
    [{ badge: 'loud' }, { badge: 'share' }],
    [{ limits: { days: 30, articles: 7, megabytes: '100' } }, { limits: { days: 30, articles: 0, megabytes: 0 } }],
    [{ limits: 'few', unrememberedSites: ['*.a.example', 3] }, { unrememberedSites: ['*.a.example'] }],
    [{ searchEngine: 'bing' }, { searchEngine: 'bing' }],
    [{ searchEngine: 'https://evil.example/?q=' }, { searchEngine: 'duckduckgo' }],
    [{ remember: 'on', from: 'the future' }, { remember: 'on' }],
  ])('%j', (stored, expected) => {
    expect(completeSettings(stored)).toEqual({ ...DEFAULTS, ...expected });
  });

  test('anything becomes whole settings, and whole settings stay', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = completeSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(completeSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('stored settings', () => {
  test('nothing stored is unanswered', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  test('a change leaves the others as they are', async () => {
    await changeSettings({ remember: 'on' });
    await changeSettings({ pausedSites: ['a.example'] });
    expect(await readSettings()).toEqual({ ...DEFAULTS, remember: 'on', pausedSites: ['a.example'] });
  });

  test('whoever watches is told whole settings, and nothing after stopping', async () => {
    const told: Settings[] = [];
    const stop = watchSettings((settings) => told.push(settings));
    await changeSettings({ remember: 'off' });
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: { remember: 'on' } });
    stop();
    await changeSettings({ remember: 'on' });
    expect(told).toEqual([{ ...DEFAULTS, remember: 'off' }]);
  });
});
