import { webAddress } from '../../address/normaliseAddress.ts';

/** What a reader types for an address: `https://` may be missing, `feed:` may stand before it. */
export function addressOf(typed: string): string | undefined {
  const given = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  if (/\s/.test(given) || given === '') return undefined;
  const url = webAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `https://${given}`);
  return url?.hostname.includes('.') || url?.hostname === 'localhost' ? url.href : undefined;
}
