import { ARTICLES, DAYS, MEGABYTES, type Limits } from '../model/limits.ts';
import { BADGE_STYLES, DEFAULT_SETTINGS, SEARCH_ENGINES, type Settings } from '../model/settings.ts';
import { browser, type Storage } from './browser.ts';

const KEY = 'settings';

/** What an older version, or nobody, stored becomes whole again; fields of the wrong shape fall back to the default. */
export function completeSettings(stored: unknown): Settings {
  const given =
    typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof Settings, unknown>>) : {};
  const {
    remember,
    pausedEverywhere,
    pausedSites,
    unrememberedSites,
    limits,
    keepTexts,
    readPages,
    badge,
    searchEngine,
  } = given;
  const { days, articles, megabytes } = (limits ?? {}) as Partial<Record<keyof Limits, unknown>>;
  return {
    remember: remember === 'on' || remember === 'off' ? remember : DEFAULT_SETTINGS.remember,
    pausedEverywhere: pausedEverywhere === true,
    pausedSites: stringsIn(pausedSites),
    unrememberedSites: stringsIn(unrememberedSites),
    limits: { days: oneOf(DAYS, days), articles: oneOf(ARTICLES, articles), megabytes: oneOf(MEGABYTES, megabytes) },
    keepTexts: keepTexts !== false,
    readPages: readPages === true,
    badge: BADGE_STYLES.find((style) => style === badge) ?? DEFAULT_SETTINGS.badge,
    searchEngine: SEARCH_ENGINES.find((engine) => engine === searchEngine) ?? DEFAULT_SETTINGS.searchEngine,
  };
}

const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const oneOf = (choices: readonly number[], value: unknown): number => choices.find((one) => one === value) ?? 0;

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
