import { parseAddress } from './parseAddress.ts';

/**
 * Whether an address is meant by a site rule: `bank.example` (sub-domains included), `*.intranet.example` (sub-domains
 * only), either of them with a path that it must begin with: `press.example/internal`. A `*` elsewhere stands for itself.
 */
export function matchesPattern(address: string, pattern: string): boolean {
  const url = parseAddress(address);
  const [host = '', ...path] = pattern.split('/');
  if (!url || host === '') return false;
  const isBelow = url.hostname.endsWith(`.${host.replace(/^\*\./, '')}`);
  const isHost = host.startsWith('*.') ? isBelow : isBelow || url.hostname === host;
  return isHost && url.pathname.startsWith(`/${path.join('/')}`);
}

/** What a person typed as a site rule, in its plain form; nothing where it names no host. */
export function patternOf(typed: string): string | undefined {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '');
  const star = bare.startsWith('*.') ? '*.' : '';
  const url = parseAddress(`https://${bare.slice(star.length)}`);
  if (!url || !/^([\w-]+\.)*[\w-]+$/.test(url.hostname)) return undefined;
  const path = url.pathname === '/' ? '' : url.pathname;
  return `${star}${url.hostname}${path}`;
}
