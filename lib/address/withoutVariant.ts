/** Hosts and paths under which one article stands again: for phones, for AMP, for the printer. */
const HOST = /^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.[^.]+)/;
const PATH = /(?:\/(?:amp|print)|[./](?:amp|amp\.html|print))(?:\.html?)?\/?$|^\/(?:amp|mobile|print)(?=\/.)/i;
const QUERY =
  /^(?:(?:amp|ampmode|print|printable)=(?:1|true|yes|amp)?|(?:outputtype|output|view|format|layout)=(?:amp|amp-type|print)|m=1)$/i;

/** An article in a cache of AMP pages: the end of the path is its own address. */
const CACHE =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org|www\.google\.[a-z.]+\/amp)\/(?:[a-z]\/)?(?:s\/)?([^/]+\.[^/]+\/.*)$/i;

/**
 * A web address without its scheme, `www.`, and what makes it the variant for phones, AMP or the printer: two addresses
 * of one article agree in it. It is for comparing only, it need not lead anywhere.
 */
export function withoutVariant(address: string): string {
  const cached = CACHE.exec(address)?.[1];
  const url = new URL(cached === undefined ? address : `https://${cached}`);
  url.hostname = url.hostname.replace(HOST, '');
  url.pathname = url.pathname.replace(PATH, '') || '/';
  const names: string[] = [];
  url.searchParams.forEach((value, name) => {
    if (QUERY.test(`${name}=${value}`)) names.push(name);
  });
  for (const name of names) url.searchParams.delete(name);
  return url.href.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
