const BY = /^\s*(?:by|von|par|por|de|di|written by|text:|autor:?|от)\s+/i;
const BETWEEN = /\s*(?:[;,|•·/\n，、；]|\s+and\s+|\s+und\s+|\s+et\s+|\s+y\s+|\s+e\s+|\s+og\s+|\s+och\s+|\s&\s)\s*/i;

/** The names in one or several bylines, folded: lower case, letters and digits, single blanks. */
export function nameSet(bylines: string | readonly string[] | null | undefined): Set<string> {
  const list = typeof bylines === 'string' ? [bylines] : (bylines ?? []);
  const names = list
    .map((byline) => String(byline).normalize('NFKC').replace(BY, ''))
    .flatMap((byline) => byline.split(BETWEEN))
    .map((name) =>
      name
        .replace(/\(.*?\)/g, '')
        .toLowerCase()
        .replace(/^by\s+/, '')
        .replace(/[^\p{L}\p{N}\p{M} ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return new Set(names.filter((name) => name !== ''));
}
