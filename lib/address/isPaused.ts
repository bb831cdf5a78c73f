import type { Settings } from '../model/settings.ts';
import { matchesPattern } from './matchesPattern.ts';

/** Whether the reader switched Firstprint off for this address; a paused host takes its sub-domains along. */
export function isPaused(
  address: string,
  settings: Pick<Settings, 'pausedEverywhere' | 'pausedSites'>,
): 'here' | 'everywhere' | undefined {
  if (settings.pausedEverywhere) return 'everywhere';
  return settings.pausedSites.some((pattern) => matchesPattern(address, pattern)) ? 'here' : undefined;
}
