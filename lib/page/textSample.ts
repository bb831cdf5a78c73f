const PARAGRAPHS = 3;
const CHARACTERS = 120;

/** The beginning of what a page says: tells whether a single-page site has put another article in place. */
export function textSample(document: Document): string {
  const sample: string[] = [document.querySelector('h1')?.textContent.slice(0, CHARACTERS) ?? ''];
  for (const paragraph of document.getElementsByTagName('p')) {
    if (sample.length > PARAGRAPHS) break;
    if (paragraph.textContent.length >= CHARACTERS) sample.push(paragraph.textContent.slice(0, CHARACTERS));
  }
  return sample.join('\n');
}
