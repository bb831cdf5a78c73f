import { singleSpaced } from '../text/singleSpaced.ts';

/** Attributes by which `meta` elements are named. */
const NAMES = ['property', 'name', 'itemprop'];

export type Metas = (names: string) => string | undefined;

/**
 * Looks up the `meta` elements of a document by `property`, `name` or `itemprop`, in one pass for all questions:
 * `a|b|c` asks for the content of the first of these names that has one.
 */
export function metas(document: Document): Metas {
  const contents = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of NAMES) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, content);
    }
  }
  return (names) => {
    for (const name of names.split('|')) {
      const content = contents.get(name.toLowerCase());
      if (content !== undefined) return content;
    }
    return undefined;
  };
}

/** White space single, of bounded length where that matters. */
export function clean(text: string | null | undefined, longest = Infinity): string {
  return singleSpaced(text ?? '').slice(0, longest);
}
