import type { PageText } from './page.ts';

/**
 * What each line's mark-up looks like: the names and classes of its box and of the one around it. An article's
 * paragraphs are of one make, wherever on the page they stand; what is of another make is often another thing.
 */
export function lineSigns({ lines, boxes }: PageText): string[] {
  const memo: string[] = [];
  const sign = (at: number): string => {
    const box = boxes[at];
    if (!box) return '';
    return (memo[at] ??= `${box.name}.${(box.element.getAttribute('class') ?? '').slice(0, 80).replace(/\d+/g, '')}`);
  };
  return lines.map(({ box }) => `${sign(box)}<${sign(boxes[box]?.parent ?? -1)}`);
}
