import { isPrivateAddress } from '../address/isPrivateAddress.ts';
import { normaliseAddress, webAddress } from '../address/normaliseAddress.ts';
import { siteOf } from '../address/site.ts';

/** What browsers and their extensions write into a page that they save: the address that it had in the address bar. */
const SAVED_FROM = [/^\s*saved from url=\(\d+\)(\S+)\s*$/, /^\s*Page saved with SingleFile\s+url:\s*(\S+)/];

/** Links that a page has at least before anything is made of where they lead. */
const ENOUGH_LINKS = 10;

/**
 * The address at which a saved page was read: as the browser that saved it noted, else as the page's own code names it.
 * A copy may name the original's address instead of its own: where the code names two sites, or one that the page never
 * links to, its address is not known, as a text must not be laid at another outlet's door.
 */
export function savedAddress(document: Document): { url: string } | { reason: 'no-address' | 'two-addresses' } {
  const noted = notes(document).flatMap((note) => SAVED_FROM.flatMap((pattern) => pattern.exec(note)?.[1] ?? []));
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const openGraph = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  const browsers = publicAddress(noted[0]);
  if (browsers !== undefined) return { url: browsers };
  const named = [canonical, openGraph].flatMap((address) => publicAddress(address) ?? []);
  const [first] = named;
  if (first === undefined) return { reason: 'no-address' };
  const isOneSite = named.every((address) => siteOf(address) === siteOf(first));
  return isOneSite && leadsTo(document, siteOf(first)) ? { url: first } : { reason: 'two-addresses' };
}

/** Comments before the page's content. */
const notes = (document: Document): string[] =>
  [...document.childNodes, ...document.documentElement.childNodes].flatMap((node) =>
    node.nodeType === Node.COMMENT_NODE ? (node.nodeValue ?? '').slice(0, 5000) : [],
  );

function publicAddress(address: string | null | undefined): string | undefined {
  const url = address ? normaliseAddress(address.trim()) : undefined;
  return url === undefined || isPrivateAddress(url) ? undefined : url;
}

function leadsTo(document: Document, site: string): boolean {
  const sites = [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const url = webAddress(link.getAttribute('href') ?? '');
    return url ? siteOf(url.href) : [];
  });
  return sites.length < ENOUGH_LINKS || sites.includes(site);
}
