import type { Settings } from '../model/settings.ts';
import { parseAddress } from './parseAddress.ts';

/** Whether the reader switched Firstprint off for this address; a paused host takes its sub-domains along. */
export function isPaused(address: string, settings: Settings): 'here' | 'everywhere' | undefined {
  if (settings.pausedEverywhere) return 'everywhere';
  const host = parseAddress(address)?.hostname ?? '';
  const paused = settings.pausedSites.some((site) => host === site || host.endsWith(`.${site}`));
  return paused ? 'here' : undefined;
}
