import { parseAddress } from '../address/parseAddress.ts';
import { isNode, textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { clean, metas } from './meta.ts';

/** The outlet's name as the page gives it to its readers, else its host. */
export function outletOf(
  document: Document,
  nodes: readonly JsonLdNode[],
  suffix: string | undefined,
  address: string,
  meta = metas(document),
): string {
  const publisher = nodes
    .map((node) => (isNode(node['publisher']) ? textOf(node['publisher']['name'], 80) : undefined))
    .find(Boolean);
  const host = parseAddress(address)?.hostname.replace(/^(www|m|amp|mobile)\./, '') ?? '';
  return clean(meta('og:site_name') ?? publisher ?? meta('application-name') ?? suffix ?? host, 80) || host;
}
