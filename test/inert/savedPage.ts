import { asHtml, proseParagraphs } from '../page/parse.ts';

export const ADDRESS = 'https://www.harbourcourier.example/coast/2025/03/14/varnholt-closes-its-sea-gates';

interface Given {
  /** Before the `html` element, where browsers note the address. */
  note?: string;
  head?: string;
  body?: string;
  paragraphs?: number;
}

/** A news page as a browser saves it; by default its code names its address. */
export function savedPage({ note = '', head, body, paragraphs = 8 }: Given = {}): string {
  const named = head ?? `<link rel="canonical" href="${ADDRESS}">`;
  const text =
    body ??
    `<main><article><h1>Varnholt closes its sea gates</h1>${asHtml(proseParagraphs(paragraphs))}</article></main>`;
  return `<!doctype html>\n${note}<html lang="en"><head><meta charset="utf-8"><title>Varnholt closes its sea gates</title>${named}</head><body>${text}</body></html>`;
}

export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'page.html') =>
  new File([content], name, { type: 'text/html' });
