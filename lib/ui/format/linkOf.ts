/**
 * The address, if it may become a link: http and https only. Addresses come from pages and from their code, and
 * `javascript:` or `data:` there must stay text.
 */
export function linkOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
