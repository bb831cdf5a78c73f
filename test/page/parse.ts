/** A document of this mark-up, as a browser would have it before the page's scripts ran. */
export function parse(body: string, head = '', attributes = 'lang="en"'): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const SENTENCES = [
  'The keepers of the lower gate had walked along the wall before the sun was up, as they do on every market day.',
  'Water stood at the fourth mark, a hand below the stone on which the oldest floods of the town are written.',
  'Nobody at the quay remembered a morning on which the ferry had left with so few people and so many goats.',
  'A clerk of the harbour office counted the sacks twice and found that the second number was the larger one.',
  'By noon the wind had turned, and what had looked like rain went past the lighthouse and out to the islands.',
  'The baker in Rope Lane sold her last loaf to a stranger who paid with a coin that was no longer in use.',
  'Children had drawn a line of chalk across the square, and the mayor stepped over it with visible respect.',
  'Late in the evening the bell rang once, which it should not have done, and then it was quiet until morning.',
];

/** Running text of this many sentences (about 20 words each), never the same sentence twice in a row. */
export function prose(sentences: number, from = 0): string {
  return Array.from({ length: sentences }, (_, at) => SENTENCES[(from + at) % SENTENCES.length]).join(' ');
}

/** Paragraphs of two sentences each, every one with a number of its own. */
export function proseParagraphs(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `On day ${at + 1} it was so. ${prose(2, at)}`);
}

export const asHtml = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n');

export const jsonLdScript = (json: string) => `<script type="application/ld+json">${json}</script>`;
