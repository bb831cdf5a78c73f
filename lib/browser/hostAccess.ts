import { parseAddress } from '../address/parseAddress.ts';
import { browser } from './browser.ts';

const originsOf = (addresses: readonly string[]): string[] => [
  ...new Set(
    addresses
      .flatMap((address) => parseAddress(address)?.origin ?? [])
      .map((origin) => `${origin.replace(/:\d+$/, '')}/*`),
  ),
];

/** Whether the browser lets the extension fetch from an address: a reader can revoke what was granted at installation. */
export async function mayFetch(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf([address]) });
}

/** Asks for what was revoked; to be called at once in the handler of a click. Where nothing was, nothing is asked. */
export async function askToFetch(addresses: readonly string[]): Promise<boolean> {
  const origins = originsOf(addresses);
  return origins.length === 0 || browser.permissions.request({ origins });
}
