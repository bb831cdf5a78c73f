import { getDomain } from 'tldts';
import { parseAddress } from './parseAddress.ts';

/**
 * Who owns a host: its registrable domain by the public suffix list, hosted blogs apart (`a.blogspot.com` and
 * `b.blogspot.com` are two sites). An IP address or a single label is its own site. Background and own pages only:
 * the list weighs 47 kB.
 */
export function siteOf(address: string): string {
  const host = parseAddress(address)?.hostname ?? '';
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
