import { webAddress } from '../address/normaliseAddress.ts';
import type { Declaration, DeclaringSignal } from '../model/article.ts';
import { isNode, textOf, type JsonLdNode } from '../page/jsonLd.ts';
import { clean, metas } from './meta.ts';

/**
 * What the page's code says about where its text comes from. All of it is kept; whether a value names another site is
 * the evidence's question.
 */
export function declarations(
  document: Document,
  nodes: readonly JsonLdNode[],
  address: string,
  meta = metas(document),
): Declaration[] {
  const found: Declaration[] = [];
  const addUrl = (signal: DeclaringSignal, value: string | null | undefined) => {
    const url = value ? webAddress(value.trim().slice(0, 2000), address) : undefined;
    if (url) found.push({ signal, url: url.href });
  };
  const addName = (signal: DeclaringSignal, value: unknown) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const name = isNode(first) ? textOf(first['name'], 100) : textOf(first, 100);
    const url = isNode(first) ? webAddress(textOf(first['url'], 2000) ?? '') : undefined;
    if (name || url) found.push({ signal, ...(name && { name: clean(name, 100) }), ...(url && { url: url.href }) });
  };

  addUrl('canonical', document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
  addUrl('og:url', meta('og:url'));
  addUrl('original-source', meta('syndication-source|original-source'));
  for (const node of nodes) {
    const basis: unknown = Array.isArray(node['isBasedOn'])
      ? node['isBasedOn'][0]
      : (node['isBasedOn'] ?? node['isBasedOnUrl']);
    if (isNode(basis)) addUrl('isBasedOn', textOf(basis['url'], 2000) ?? textOf(basis['@id'], 2000));
    else addUrl('isBasedOn', textOf(basis, 2000));
    addName('publisher', node['publisher']);
    addName('sourceOrganization', node['sourceOrganization'] ?? node['provider']);
  }
  return found.slice(0, 12);
}
