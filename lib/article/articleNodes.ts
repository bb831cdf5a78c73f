import { sameAddress } from '../address/normaliseAddress.ts';
import { clean } from './meta.ts';
import { isArticleNode, isNode, jsonLd, textOf, typesOf, type JsonLdNode } from '../page/jsonLd.ts';

/** Nodes looked at. */
const MOST = 12;

/**
 * The structured data that is about this page's article. Pages also describe related articles in the same way: where
 * there are several nodes, only those that name the page's address or its headline count, else those that name none.
 */
export function articleNodes(document: Document, address: string, all = jsonLd(document)): JsonLdNode[] {
  const nodes = all.filter((node) => isArticleNode(node) || isPostOf(node, address)).slice(0, MOST);
  if (nodes.length < 2) return nodes;
  const heads = [document.title, ...[...document.querySelectorAll('h1')].map((head) => head.textContent)].map(plain);
  const isOwn = (node: JsonLdNode) =>
    addressesOf(node).some((url) => sameAddress(url, address)) ||
    heads.some((head) => headlineOf(node) !== '' && head.startsWith(headlineOf(node)));
  const own = nodes.filter(isOwn);
  return own.length > 0 ? own : nodes.filter((node) => addressesOf(node).length === 0 && headlineOf(node) === '');
}

/** A post, as hosts of blogs call an entry: it speaks of the page where it stands, and tells nobody that this is an article. */
const isPostOf = (node: JsonLdNode, address: string) =>
  typesOf(node).includes('SocialMediaPosting') && addressesOf(node).some((url) => sameAddress(url, address));

const plain = (text: string) => clean(text).toLowerCase();

const headlineOf = (node: JsonLdNode) => plain(textOf(node['headline'], 80) ?? '');

function addressesOf(node: JsonLdNode): string[] {
  const page = node['mainEntityOfPage'];
  return [node['url'], node['@id'], isNode(page) ? (page['@id'] ?? page['url']) : page]
    .map((value) => textOf(value, 2000))
    .filter((value) => value !== undefined)
    .filter((value) => /^https?:/i.test(value));
}
