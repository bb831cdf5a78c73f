import { readContent, readArticle } from '../../../../lib/article/readArticle.ts';
import { random } from '../../../bench/random.ts';

/** Changes made to a page before it is read. */
const MOST_CHANGES = 60;

const NAMES = ['div', 'p', 'span', 'table', 'ul', 'article', 'aside', 'blockquote', 'template', 'svg', 'dialog'];
const CLASSES = ['comment', 'article-body', 'sidebar', 'paywall', 'newsletter', 'caption', 'constructor', '__proto__'];

export interface Mutated {
  ms: number;
  /** What is wrong with the answer, or nothing. */
  fault?: string;
}

/** Moves, copies, removes, wraps, renames and empties elements of the live page by chance, and reads what is left. */
export function read(address: string, seed: number): Mutated {
  const next = random(seed);
  const pick = <T>(list: ArrayLike<T>): T | undefined => list[Math.floor(next() * list.length)];
  const changes = 1 + Math.floor(next() * MOST_CHANGES);
  for (let turn = 0; turn < changes; turn++) change(pick);
  const start = performance.now();
  const reading = readArticle(document, address, Date.now());
  const ms = performance.now() - start;
  const { blocks } = reading.kind === 'article' ? reading.article : readContent(document, address, Date.now()).article;
  const shown = bare(document.body.textContent);
  // Tags that a page shows as text are text.
  const made = blocks.find(({ text }) =>
    (text.match(/<\/?[a-z][^<>]{0,60}>/gi) ?? []).some((tag) => !shown.includes(bare(tag))),
  );
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const fault = made ? `mark-up: ${made.text.slice(0, 80)}` : characters > 200_000 ? `${characters} characters` : '';
  return { ms, ...(fault && { fault }) };
}

const bare = (text: string) => text.replace(/\s+/g, '');

function change(pick: <T>(list: ArrayLike<T>) => T | undefined): void {
  const all = document.body.getElementsByTagName('*');
  const [one, other] = [pick(all), pick(all)];
  if (!one || !other) return;
  const what = pick(['remove', 'copy', 'move', 'wrap', 'empty', 'label', 'write']);
  if (what === 'remove') one.remove();
  if (what === 'copy' && document.body.innerHTML.length < 3_000_000) other.after(one.cloneNode(true));
  if (what === 'move' && !one.contains(other)) other.append(one);
  if (what === 'empty') one.textContent = '';
  if (what === 'label') one.setAttribute('class', pick(CLASSES) ?? '');
  if (what === 'write') one.append(`\u202e${'x'.repeat(2000)} \ud800 \u0000 &lt;b&gt;`);
  if (what === 'wrap') {
    const box = document.createElement(pick(NAMES) ?? 'div');
    one.replaceWith(box);
    box.append(one);
  }
}
