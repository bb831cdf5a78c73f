import { SEARCH_ENGINES, type Settings } from '../model/settings.ts';
import { browser, type Storage } from './browser.ts';

const KEY = 'settings';

const DEFAULTS: Settings = {
  remember: 'unanswered',
  pausedEverywhere: false,
  pausedSites: [],
  searchEngine: 'duckduckgo',
};

/** What an older version, or nobody, stored becomes whole again; fields of the wrong shape fall back to the default. */
export function completeSettings(stored: unknown): Settings {
  const given =
    typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof Settings, unknown>>) : {};
  const { remember, pausedEverywhere, pausedSites, searchEngine } = given;
  return {
    remember: remember === 'on' || remember === 'off' ? remember : DEFAULTS.remember,
    pausedEverywhere: pausedEverywhere === true,
    pausedSites: Array.isArray(pausedSites) ? pausedSites.filter((site) => typeof site === 'string') : [],
    searchEngine: SEARCH_ENGINES.find((engine) => engine === searchEngine) ?? DEFAULTS.searchEngine,
  };
}

export async function readSettings(): Promise<Settings> {
  return completeSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back with the settings whenever they change anywhere; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(completeSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
