/** The content of the first `meta` element of one of these names (`a|b|c`), by `property`, `name` or `itemprop`. */
export function meta(document: Document, names: string): string | undefined {
  for (const name of names.split('|')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return undefined;
}

/** White space single, of bounded length where that matters. */
export function clean(text: string | null | undefined, longest = Infinity): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
}
