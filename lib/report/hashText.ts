import type { Block } from '../model/article.ts';

/** SHA-256 of a text's paragraphs joined by line feeds, in hexadecimal. */
export async function hashText(blocks: readonly Block[]): Promise<string> {
  const bytes = new TextEncoder().encode(blocks.map(({ text }) => text).join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
