import { parseAddress } from './parseAddress.ts';

/**
 * Addresses of the reader's own machine or network: never written to the library (design, section 6). Loopback, link
 * local and private ranges (RFC 1918, 4193, 6598), names without a dot, and names that public DNS does not serve
 * (RFC 6761, 6762, 8375).
 */
export function isPrivateAddress(address: string): boolean {
  const host = parseAddress(address)?.hostname.toLowerCase().replace(/\.$/, '');
  if (!host) return true;
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateV4(host);
  if (!host.includes('.')) return true;
  return /\.(local|localhost|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|i2p)$/.test(host);
}

function isPrivateV4(host: string): boolean {
  const [a = 0, b = 0] = host.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}

function isPrivateV6(host: string): boolean {
  // URL writes an IPv4 address inside IPv6 as ::ffff:7f00:1; only public unicast (2000::/3) is no private address.
  return !/^[23][0-9a-f]{3}:/.test(host);
}
