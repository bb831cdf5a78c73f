import { parseAddress } from './parseAddress.ts';
import { withoutVariant } from './withoutVariant.ts';

/** Query parameters that say how a reader came, not which page it is. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|at_(medium|campaign|custom\d|link_\w+|format|bbc_\w+)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hs(enc|mi)|hsctatracking|vero_(id|conv)|wickedid|oly_(anon|enc)_id|rb_clickid|s_cid|cmpid|cmp|ocid|ncid|sr_share|share|ref_src|ref_url|smid|smtyp|taid|soc_src|soc_trk|guccounter|guce_\w+|wtrid|xtor|spm|chn|feature|__twitter_impression|amp_(js_v|gsa)|usqp)$/i;

/**
 * The form in which two addresses are compared: no fragment, no tracking parameters, the rest of the query in order,
 * no default port, no trailing slash. `undefined` for what is no web address. The scheme stays: the row's key is what
 * the browser gives.
 */
export function normaliseAddress(address: string): string | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  // `keys()` cannot be iterated in Firefox's content scripts.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  return url.href;
}

/** Longer addresses hold data, not a place; messages and rows are bounded by it. */
export const LONGEST_ADDRESS = 4000;

/** A parsed http or https address, relative ones against `base`; `undefined` for anything else or endlessly long. */
export function webAddress(address: string, base?: string): URL | undefined {
  const url = parseAddress(address, base);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return url && isWeb && url.href.length <= LONGEST_ADDRESS ? url : undefined;
}

/**
 * Whether two addresses lead to the same article: scheme, `www.`, what `normaliseAddress` drops, and the variants for
 * phones, AMP and the printer aside.
 */
export function sameAddress(one: string, another: string): boolean {
  const here = bareAddress(one);
  return here !== undefined && here === bareAddress(another);
}

/** What the addresses of one article have in common. */
export function bareAddress(address: string): string | undefined {
  const url = normaliseAddress(address);
  return url === undefined ? undefined : withoutVariant(url);
}
